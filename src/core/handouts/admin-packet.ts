/** What an administrator is asked for, with the reader's values in it. */
import type {RoleId} from '../contracts/schema';
import {adminConsentUrl} from '../entra/admin-consent';
import {portalLink} from '../entra/portal-link';
import {defaultScope} from '../entra/scope';
import {consentCommands} from '../reader-scripts/consent';
import {bashCreate} from '../reader-scripts/create-bash';
import {powerShellCreate} from '../reader-scripts/create-powershell';
import type {ScriptWords} from '../reader-scripts/script-words';
import {undoCommand} from '../reader-scripts/undo';
import type {AskedTask} from './asked-tasks';
import type {HandoutContract} from './handout-contract';
import {
  readTenant,
  sharedValues,
  type ReaderValues,
  type SharedId,
  type SharedValues,
} from './readable-values';

export type PacketScript = {
  readonly kind: 'create-bash' | 'create-powershell' | 'consent' | 'undo';
  readonly text: string;
};

export type AdminPacket = {
  readonly values: SharedValues;
  /** What the packet would be complete with, in the order of the guide. */
  readonly missing: readonly SharedId[];
  readonly tasks: readonly AskedTask[];
  /** True while no client ID is known: somebody may have to register the application too. */
  readonly registers: boolean;
  /** Where the administrator consents in one click. */
  readonly consentUrl?: string;
  /** The page of the registration's permissions, or the list of registrations. */
  readonly portalUrl: string;
  readonly scripts: readonly PacketScript[];
};

/**
 * @param values as the reader typed them: what is not of its kind, or has the shape of a secret, counts as missing
 * @param words of its scripts, in the language of whoever gets it
 * @param role whose work is asked for; everybody's where absent
 */
export function makeAdminPacket(
  contract: HandoutContract,
  values: ReaderValues,
  words: ScriptWords,
  role?: RoleId,
): AdminPacket {
  const shared = sharedValues(values);
  const {tenantId, clientId} = shared;
  const tasks = contract.tasks.filter((task) => role === undefined || task.role === role);
  const consents = tasks.some((task) => task.consents);
  const url = consents ? consentUrl(contract, shared) : undefined;
  return {
    values: shared,
    missing: needed(contract, tasks).filter((id) => shared[id] === undefined),
    tasks,
    registers: clientId === undefined,
    ...(url !== undefined && {consentUrl: url}),
    portalUrl: portalLink({
      blade: clientId === undefined ? 'app-registrations' : 'api-permissions',
      ...(clientId !== undefined && {appId: clientId}),
    }),
    scripts: tenantId === undefined ? [] : scripts(contract, {tenant: tenantId, clientId}, consents, words),
  };
}

/** The values that this work needs: an object ID only where commands name it, and so on. */
function needed({consent}: HandoutContract, tasks: readonly AskedTask[]): readonly SharedId[] {
  const commands = tasks.flatMap(({setups}) => setups.flatMap((setup) => setup.commands)).join('\n');
  const ownApi = consent.redirectUri !== undefined && consent.resourceUri === undefined;
  return [
    'tenantId',
    'clientId',
    ...(commands.includes('{objectId}') ? (['objectId'] as const) : []),
    ...(ownApi ? (['environmentUrl'] as const) : []),
  ];
}

function consentUrl({consent}: HandoutContract, values: SharedValues): string | undefined {
  const {tenantId, clientId, environmentUrl} = values;
  const {redirectUri, resourceUri = environmentUrl} = consent;
  if (clientId === undefined || redirectUri === undefined || resourceUri === undefined) return undefined;
  const named = tenantId === undefined ? undefined : readTenant(tenantId);
  const tenant = named ?? ({kind: 'organizations'} as const);
  return adminConsentUrl({tenant, clientId, redirectUri, scope: defaultScope(resourceUri)});
}

function scripts(
  {create}: HandoutContract,
  {tenant, clientId}: {readonly tenant: string; readonly clientId: string | undefined},
  consents: boolean,
  words: ScriptWords,
): readonly PacketScript[] {
  if (clientId !== undefined) {
    const undo = undoCommand('create-bash', clientId);
    return [
      ...(consents ? [{kind: 'consent' as const, text: consentCommands({tenant, clientId})}] : []),
      ...(undo === undefined ? [] : [{kind: 'undo' as const, text: undo}]),
    ];
  }
  if (!create) return [];
  return [
    {kind: 'create-bash', text: bashCreate({...create, tenant}, words)},
    {kind: 'create-powershell', text: powerShellCreate({...create, tenant}, words)},
  ];
}
