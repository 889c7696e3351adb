/** Which of the reader's values may leave the page in somebody else's hands: those that are what they should be. */
import type {InputId} from '../contracts/schema';
import {containsSecret} from '../entra/client-secret';
import {parseGuid} from '../entra/guid';
import {readUrl} from '../entra/pasted-text';
import {parseTenant, type Tenant} from '../entra/tenant';

export type ReaderValues = Readonly<Partial<Record<InputId, string>>>;

/** A mailbox is left out: its address is somebody's name. */
export const sharedIds = [
  'tenantId',
  'clientId',
  'objectId',
  'environmentUrl',
  'environmentName',
  'company',
] as const satisfies readonly Exclude<InputId, 'mailbox'>[];
export type SharedId = (typeof sharedIds)[number];

export const isSharedId = (text: string): text is SharedId => (sharedIds as readonly string[]).includes(text);

export type SharedValues = Readonly<Partial<Record<SharedId, string>>>;

const longest = 250;

/** Each value by the parser of its kind, and none that has the shape of a secret, whatever field it was typed in. */
export function sharedValues(values: ReaderValues): SharedValues {
  const {tenantId, clientId, objectId, environmentUrl, environmentName, company} = values;
  const tenant = tenantId === undefined ? undefined : readTenant(tenantId);
  const all = {
    tenantId: tenant && (tenant.kind === 'id' ? tenant.id : tenant.domain),
    clientId: guid(clientId),
    objectId: guid(objectId),
    environmentUrl: origin(environmentUrl),
    environmentName: line(environmentName),
    company: line(company),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && !containsSecret(value)),
  );
}

/** @returns undefined for what is no tenant of an organisation's own */
export function readTenant(text: string): Extract<Tenant, {readonly kind: 'id' | 'domain'}> | undefined {
  const parsed = parseTenant(text);
  return parsed.ok && (parsed.value.kind === 'id' || parsed.value.kind === 'domain')
    ? parsed.value
    : undefined;
}

function guid(text = ''): string | undefined {
  const parsed = parseGuid(text);
  return parsed.ok ? parsed.value : undefined;
}

/** Without its path and query, which may hold anything. */
function origin(text = ''): string | undefined {
  const url = readUrl(text);
  return url?.protocol === 'https:' ? url.origin : undefined;
}

function line(text = ''): string | undefined {
  const one = text.replace(/\s+/g, ' ').trim();
  return one === '' || one.length > longest || one.includes('@') ? undefined : one;
}
