/**
 * What the practice tenant knows: organisations, people, one registration and its enterprise applications. Plain
 * values; a scenario is a function from one directory to another.
 */
import type {Platform} from '../core/contracts/schema';
import type {Products} from './products/products';
import type {Language} from './seed';

/** An organisation's directory ("tenant"). */
export type Tenant = {readonly id: string; readonly name: string; readonly domain: string};

export type Person = {
  /** `oid` of the tokens. */
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly tenantId: string;
  /** An administrator may consent for the whole organisation. */
  readonly role: 'administrator' | 'user';
  readonly kind: 'work' | 'personal';
};

export type Audience = 'single-tenant' | 'multitenant' | 'multitenant-and-personal';

export type RegisteredUri = {readonly uri: string; readonly platform: Platform};

/** The "App registration": one per application, in its home tenant. */
export type Registration = {
  readonly clientId: string;
  readonly name: string;
  readonly homeTenantId: string;
  readonly audience: Audience;
  readonly redirectUris: readonly RegisteredUri[];
  /** "API permissions" of the registration: what `/.default` asks for. */
  readonly configured: readonly ConfiguredApi[];
};

export type ConfiguredApi = {readonly resource: string; readonly values: readonly string[]};

/** One consent: for everyone in the tenant, or for the one person named. */
export type Grant = {
  /** `everyone`, or the person’s id. */
  readonly principal: string;
  /** URI of the resource, as in `ApiResource`. */
  readonly resource: string;
  readonly values: readonly string[];
};

/** The "Enterprise application": the registration's presence in one tenant, with that tenant's decisions. */
export type EnterpriseApp = {
  readonly tenantId: string;
  readonly enabled: boolean;
  readonly assignmentRequired: boolean;
  /** People assigned; read only where assignment is required. */
  readonly assigned: readonly Person['id'][];
  readonly grants: readonly Grant[];
  /** "User consent settings" of that tenant. */
  readonly userConsent: 'allowed' | 'administrators-only';
  /** Resources that a Conditional Access policy of that tenant closes to this person, by URI. */
  readonly blockedResources: readonly string[];
  readonly refreshTokens: 'issued' | 'withheld';
};

/** A delegated permission that a resource publishes. Names are Microsoft's own, in the reader's language if it has them. */
export type ApiPermission = {
  readonly value: string;
  readonly displayName: string;
  /** Default: the language of the page. */
  readonly displayNameLanguage?: Language | undefined;
  /** What the guide says it is for, in the language of the page. */
  readonly why?: string | undefined;
};

export type ApiResource = {
  /** App ID URI, without a trailing slash. */
  readonly uri: string;
  readonly appId: string;
  readonly name: string;
  readonly permissions: readonly ApiPermission[];
};

export type Directory = {
  readonly tenants: readonly Tenant[];
  readonly persons: readonly Person[];
  /** The accounts that this browser knows: what the account picker offers, in order. */
  readonly offered: readonly Person['id'][];
  readonly registrations: readonly Registration[];
  readonly enterpriseApps: readonly EnterpriseApp[];
  /** Microsoft Graph first, then the product. */
  readonly resources: readonly ApiResource[];
  /** What the contract requires of the product. */
  readonly requiredValues: readonly string[];
  /** Permissions that a token response names although they belong to another resource: one scenario's doing. */
  readonly strayScopes: readonly string[];
  /** What the products know of applications. Undefined where none is imitated: in the page. */
  readonly products?: Products | undefined;
  /** Undefined: nobody is asked to slow down. */
  readonly throttling?: Throttling | undefined;
};

/** Graph and each product refuse their first calls with 429, whenever these come, and answer from then on. */
export type Throttling = {readonly calls: number; readonly retryAfterSeconds: number};

/** @returns the same directory with every enterprise application changed. */
export function withEnterpriseApps(
  directory: Directory,
  change: (app: EnterpriseApp) => EnterpriseApp,
): Directory {
  return {...directory, enterpriseApps: directory.enterpriseApps.map(change)};
}

/** @returns the same directory with every registration changed. */
export function withRegistrations(
  directory: Directory,
  change: (registration: Registration) => Registration,
): Directory {
  return {...directory, registrations: directory.registrations.map(change)};
}
