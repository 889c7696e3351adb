/** Steps with commands: what they ask for, and what comes of them in an Exchange Online of the reader’s own. */
import {resources} from '../../../src/core/contracts/resources';
import type {Integration} from '../../../src/core/contracts/schema';
import {openExchange} from './exchange';
import {resourceOf} from './vendor';
import type {Typed} from './follow';
import {commandsIn, type ToldGuide, type ToldStep} from './step';
import {requestOf} from './terminal';

export function commandTrouble(
  contract: Integration,
  step: ToldStep,
  guide: ToldGuide,
  typed: Typed,
): string[] {
  return contract.product.id === 'exchange-online'
    ? exchangeTrouble(contract, step, guide, typed)
    : step.commands.flatMap((command) => requestTrouble(contract, command, typed));
}

/** A token for the right resource from the right tenant, and a first call to where the token is for. */
function requestTrouble(
  contract: Integration,
  command: ToldStep['commands'][number],
  typed: Typed,
): string[] {
  const told = requestOf(command);
  const resource = resourceOf(contract, typed);
  const wanted = {
    tokenUrl: `https://login.microsoftonline.com/${typed['tenantId'] ?? ''}/oauth2/v2.0/token`,
    grantType: 'client_credentials',
    clientId: typed['clientId'],
    scope: `${resource}/.default`,
  };
  const wrong = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((key) => told[key] !== wanted[key]);
  const isThere = told.productUrl?.startsWith(`${resource}/`) === true;
  const inEnvironment =
    resources[contract.product.id].identifierUri === undefined ||
    contract.product.id !== 'business-central' ||
    told.productUrl?.includes(`/${typed['environmentName'] ?? ''}/`) === true;
  return [
    ...wrong.map((key) => `${command.language}: asks with ${key} ${told[key] ?? 'left out'}`),
    ...(isThere && inEnvironment ? [] : [`${command.language}: calls ${told.productUrl ?? 'nothing'}`]),
  ];
}

const otherMailbox = 'other.mailbox@contoso.com';

/** All commands up to this step, one after the other; the roles must then reach the chosen mailbox and no other. */
function exchangeTrouble(contract: Integration, step: ToldStep, guide: ToldGuide, typed: Typed): string[] {
  if (step.commands.length === 0) return [];
  const {clientId = '', objectId = '', mailbox = ''} = typed;
  const exchange = openExchange({mailboxes: [mailbox, otherMailbox], clientId, objectId});
  const before = guide.steps.slice(0, guide.steps.indexOf(step) + 1);
  // The way by a group takes the place of the way by marks: a reader takes one of them.
  const commands = before
    .flatMap((entry) => commandsIn(entry, 'powershell'))
    .filter((text) => !text.includes('MemberOfGroup'));
  try {
    for (const command of commands) exchange.run(command);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  const hasRoles = before.some(({id}) => id === 'assign-exchange-roles');
  const wanted = contract.registration.permissions
    .filter(({grantedBy}) => grantedBy === 'exchange-rbac')
    .map(({value}) => `Application ${value}`);
  const reached = exchange.rolesFor(objectId, mailbox);
  return [
    ...(hasRoles && [...reached].sort().join() !== wanted.sort().join()
      ? [`reaches the mailbox by ${reached.join(', ') || 'no role'}`]
      : []),
    ...(exchange.rolesFor(objectId, otherMailbox).length > 0 ? ['reaches another mailbox'] : []),
    ...strangeTrouble(step, typed),
  ];
}

/** Commands that change nothing here: that they are Exchange Online’s, and about the right mailbox or object. */
function strangeTrouble(step: ToldStep, {objectId = '', mailbox = ''}: Typed): string[] {
  const tests = commandsIn(step, 'powershell').filter((text) =>
    text.startsWith('Test-ServicePrincipalAuthorization'),
  );
  const isFirst = tests[0]?.includes(`-Identity ${objectId} -Resource ${mailbox} `) ?? true;
  const unknown = commandsIn(step, 'powershell').filter(
    (text) => !knownCommands.has(text.split(/\s/, 1)[0] ?? ''),
  );
  return [
    ...unknown.map((text) => `no such command: ${text}`),
    ...(isFirst ? [] : ['tests something else first']),
  ];
}

/** Cmdlets of the Exchange Online module and of PowerShell that guides use. */
const knownCommands = new Set([
  'Install-Module',
  'Set-ExecutionPolicy',
  'Connect-ExchangeOnline',
  'Disconnect-ExchangeOnline',
  'New-ServicePrincipal',
  'Remove-ServicePrincipal',
  'Get-Mailbox',
  'Set-Mailbox',
  'Get-DistributionGroup',
  'New-ManagementScope',
  'Remove-ManagementScope',
  'Enable-OrganizationCustomization',
  'New-ManagementRoleAssignment',
  'Get-ManagementRoleAssignment',
  'Remove-ManagementRoleAssignment',
  'Test-ServicePrincipalAuthorization',
  'Get-OrganizationConfig',
  'Set-OrganizationConfig',
  'Get-CASMailbox',
  'Set-CASMailbox',
]);
