/** The one value that every endpoint is given: the directory, and what makes this instance deterministic. */
import type {Directory, EnterpriseApp, Person, Registration, Tenant} from './directory';
import type {Platform} from '../core/contracts/schema';
import type {Seal} from './seal';
import type {Language} from './seed';
import type {Addresses} from './origins';
import type {ServerSide} from './server-side';
import type {SigningKey} from './signing-key';
import type {Words} from './words/words';
import type {Stamp} from './refusal';

export type PracticeTenant = {
  /** As it stands now. */
  readonly directory: Directory;
  /** What somebody decides here (a consent, for instance) is known from then on. */
  readonly amend: (change: (directory: Directory) => Directory) => void;
  readonly addresses: Addresses;
  /** What only a server does. */
  readonly serverSide: ServerSide;
  readonly language: Language;
  readonly words: Words;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** A new GUID. */
  readonly randomId: () => string;
  readonly seal: Seal;
  readonly signingKey: () => Promise<SigningKey>;
  /** Ids of codes that this instance has redeemed. */
  readonly redeemed: Set<string>;
  readonly stylesheet: string;
};

export const multiTenantSegments = ['organizations', 'common', 'consumers'] as const;

/** @returns true for the path segments that name no single tenant. */
export function namesNoTenant(segment: string): boolean {
  return (multiTenantSegments as readonly string[]).includes(segment);
}

export function findTenant({tenants}: Directory, segment: string): Tenant | undefined {
  const wanted = segment.toLowerCase();
  return tenants.find(({id, domain}) => id === wanted || domain === wanted);
}

export function findRegistration({registrations}: Directory, clientId: string): Registration | undefined {
  return registrations.find((registration) => registration.clientId === clientId.toLowerCase());
}

export function findPerson({persons}: Directory, id: string): Person | undefined {
  return persons.find((person) => person.id === id);
}

/** The accounts that this browser knows, in the order in which they are offered. */
export function offeredPersons({offered, persons}: Directory): Person[] {
  return offered.flatMap((id) => persons.filter((person) => person.id === id));
}

export function findEnterpriseApp(
  {enterpriseApps}: Directory,
  tenantId: string,
  clientId: string,
): EnterpriseApp | undefined {
  return enterpriseApps.find((app) => app.tenantId === tenantId && app.clientId === clientId);
}

/** The platform that a redirect URI is registered with. */
export function platformOf({redirectUris}: Registration, redirectUri: string): Platform | undefined {
  return redirectUris.find(({uri}) => isSameRedirectUri(uri, redirectUri))?.platform;
}

/** Character by character; of `http://localhost`, any port will do (RFC 8252, 7.3, and Entra). */
export function isSameRedirectUri(registered: string, sent: string): boolean {
  return (
    registered === sent || (registered.startsWith('http://localhost') && registered === withoutPort(sent))
  );
}

function withoutPort(uri: string): string {
  return uri.replace(/^(http:\/\/localhost):\d+/, '$1');
}

/** @param correlationId the client's own, which Entra repeats; a new one where it sent none. */
export function stamp(tenant: PracticeTenant, correlationId: string | null | undefined): Stamp {
  const given = correlationId && /^[\w-]{1,64}$/.test(correlationId) ? correlationId : undefined;
  return {
    at: tenant.now(),
    traceId: tenant.randomId(),
    correlationId: given ?? tenant.randomId(),
  };
}
