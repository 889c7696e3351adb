/** Commands that a contract owns: cmdlets and parameters that exist, and names that belong together. */
import * as z from 'zod';
import {describe, expect, it} from 'vitest';
import {integrations} from '../../../src/core/contracts/integrations';
import {openExchange} from '../../support/told/exchange';
import {readEvidence} from './read';

const cmdlets = new Map(
  readEvidence('exchange-cmdlets', z.strictObject({cmdlet: z.string(), parameters: z.array(z.string())})).map(
    ({cmdlet, parameters}) => [cmdlet, parameters],
  ),
);
/** Of Azure CLI, as its reference lists them: https://learn.microsoft.com/cli/azure/ad/sp#az-ad-sp-create */
const azureCommands = new Map([['az ad sp create', ['id']]]);
const contracts = Object.values(integrations);
const commands = contracts.flatMap(({id, facts}) =>
  facts.flatMap((fact) =>
    fact.id.startsWith('command-') && typeof fact.value === 'string'
      ? [{contract: id, id: fact.id, text: fact.value}]
      : [],
  ),
);

describe.each(commands)('$contract: $id', ({text}) => {
  it('uses a cmdlet and parameters that exist', () => {
    for (const [named] of text.matchAll(/\b(?!Format)[A-Z][a-z]+-[A-Z]\w+/g))
      expect([...cmdlets.keys()]).toContain(named);
    if (text.startsWith('az ')) {
      const [name = '', ...options] = text.split(/ --/);
      for (const option of options) expect(azureCommands.get(name)).toContain(/^[\w-]+/.exec(option)?.[0]);
      for (const [, place = ''] of text.matchAll(/\{([^}]*)\}/g)) expect(places).toContain(place);
      expect(azureCommands.get(name), name).toBeDefined();
      return;
    }
    const [command = '', ...piped] = text.replaceAll(/"[^"]*"/g, '""').split(/\s*\|\s*/);
    const [cmdlet = '', ...rest] = command.split(/\s+(?=-[A-Z])/);
    const known = cmdlets.get(cmdlet);
    expect(known, cmdlet).toBeDefined();
    for (const part of rest) expect(known).toContain(/^-(\w+)/.exec(part)?.[1]);
    for (const part of piped) expect(part).toMatch(/^Format-(?:Table|List(?: [A-Z]\w+(?:, ?[A-Z]\w+)*)?)$/);
    // Placeholders are whole names, so that the page can fill them in.
    for (const [, name = ''] of text.matchAll(/\{([^}]*)\}/g)) expect(places).toContain(name);
  });
});

/** What a reader fills in. */
const places = [
  'clientId',
  'objectId',
  'mailbox',
  'otherMailbox',
  'group',
  'assignment',
  'existingIds',
  'olderClientId',
];

describe('the commands of the Prextra guide, one after the other', () => {
  const contract = integrations['prextra-exchange'];
  const fact = (id: string): string => {
    const value = contract.facts.find((entry) => entry.id === id)?.value;
    return typeof value === 'string' ? value : '';
  };
  const typed: Readonly<Record<string, string>> = {
    clientId: 'd26b7f90-3e54-4c18-a0f7-914c8e5b2d63',
    objectId: '7d1e42c8-0b5f-4936-8a21-c4e6f90d3b57',
    mailbox: 'camille.tremblay@contoso.com',
  };
  const command = (id: string) => fact(id).replaceAll(/\{(\w+)\}/g, (_, name: string) => typed[name] ?? name);
  const exchange = openExchange({
    mailboxes: ['camille.tremblay@contoso.com', 'other@contoso.com'],
    clientId: typed['clientId'] ?? '',
    objectId: typed['objectId'] ?? '',
  });

  it('let the application reach the marked mailbox by its roles, and no other', () => {
    for (const id of [
      'service-principal',
      'mark-mailbox',
      'scope',
      'role-calendars',
      'role-contacts',
      'role-mail',
    ]) {
      exchange.run(command(`command-${id}`));
    }
    const wanted = contract.registration.permissions.filter(({grantedBy}) => grantedBy === 'exchange-rbac');
    expect(exchange.rolesFor(typed['objectId'] ?? '', 'camille.tremblay@contoso.com')).toEqual(
      wanted.map(({value}) => `Application ${value}`),
    );
    expect(exchange.rolesFor(typed['objectId'] ?? '', 'other@contoso.com')).toEqual([]);
  });

  it('name the same scope, mark and module throughout', () => {
    const scope = fact('scope-name');
    for (const id of ['scope', 'scope-group', 'role-mail', 'remove-scope']) {
      expect(fact(`command-${id}`)).toContain(`"${scope}"`);
    }
    const mark = /-CustomAttribute1 "(\w+)"/.exec(fact('command-mark-mailbox'))?.[1] ?? '';
    for (const id of ['scope', 'list-mailboxes'])
      expect(fact(`command-${id}`)).toContain(`CustomAttribute1 -eq '${mark}'`);
    expect(fact('command-install-module')).toContain(`-Name ${fact('module-name')} `);
    expect(fact('module-name')).toBe('ExchangeOnlineManagement');
    expect(fact('command-unmark-mailbox')).toMatch(/-CustomAttribute1 \$null$/);
    expect(fact('command-read-attribute')).toMatch(/Format-List CustomAttribute1$/);
    expect(fact('command-execution-policy')).toContain(' RemoteSigned ');
  });
});
