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
  /** Delegated permissions of the product that the contract requires. */
  readonly requiredValues: readonly string[];
  readonly secrets: readonly ClientSecret[];
  readonly certificates: readonly ClientCertificate[];
  /** "Allow public client flows": a device code without a secret. */
  readonly allowPublicClient: boolean;
  /** "Implicit grant and hybrid flows". Default: off. */
  readonly implicitGrant?: boolean;
  /** Name of the verified publisher. Default: nobody verified it. */
  readonly verifiedPublisher?: string;
};

export type ConfiguredApi = {
  readonly resource: string;
  /** Delegated permissions. */
  readonly values: readonly string[];
  /** Application permissions. Default: none. */
  readonly roles?: readonly string[];
};

/** A client secret, as "Certificates & secrets" lists it. */
export type ClientSecret = {
  /** "Secret ID": names the secret, and proves nothing. */
  readonly id: string;
  readonly value: string;
  readonly description: string;
  /** Milliseconds since the epoch. */
  readonly startsAt: number;
  readonly expiresAt: number;
};

/** A certificate whose public half was uploaded. */
export type ClientCertificate = {
  readonly id: string;
  /** SHA-1 of the certificate, base64url: `x5t` of an assertion. */
  readonly sha1: string;
  /** SHA-256 of the certificate, base64url: `x5t#S256`. */
  readonly sha256: string;
  /** Its public key (RFC 7517). */
  readonly publicKey: Readonly<Record<string, unknown>>;
  readonly subject: string;
  readonly startsAt: number;
  readonly expiresAt: number;
};

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
  /** Its object ID: `oid` of what it does without a person. */
  readonly id: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly enabled: boolean;
  readonly assignmentRequired: boolean;
  /** People assigned; read only where assignment is required. */
  readonly assigned: readonly Person['id'][];
  readonly grants: readonly Grant[];
  /** Application permissions that an administrator granted ("app role assignments"). */
  readonly appRoles: readonly {readonly resource: string; readonly values: readonly string[]}[];
  /** "User consent settings" of that tenant. */
  readonly userConsent: 'allowed' | 'administrators-only';
  /** Resources that a Conditional Access policy of that tenant closes to this person, by URI. */
  readonly blockedResources: readonly string[];
  readonly refreshTokens: 'issued' | 'withheld';
  /** Permissions that a token response names although they belong to another resource: one scenario's doing. */
  readonly strayScopes: readonly string[];
};

/** A permission that a resource publishes. Names are Microsoft's own, in the reader's language if it has them. */
export type ApiPermission = {
  /** GUID. Undefined where the page has no use for it. */
  readonly id?: string | undefined;
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
  /** Delegated ones. */
  readonly permissions: readonly ApiPermission[];
  /** Application permissions. Default: none. */
  readonly appRoles?: readonly ApiPermission[];
  /** Further identifiers that it answers to. */
  readonly otherUris?: readonly string[];
  /** Version of the access tokens that it accepts. Default: 1.0, as Microsoft's own APIs. */
  readonly tokenVersion?: '1.0' | '2.0';
  /** Tenants in which nobody has activated the product: the API has no service principal there. */
  readonly missingIn?: readonly string[];
};

export type Directory = {
  readonly tenants: readonly Tenant[];
  readonly persons: readonly Person[];
  /** The accounts that this browser knows: what the account picker offers, in order. */
  readonly offered: readonly Person['id'][];
  readonly registrations: readonly Registration[];
  readonly enterpriseApps: readonly EnterpriseApp[];
  /** Microsoft Graph first, then the product; on a server, then the other products. */
  readonly resources: readonly ApiResource[];
  /** What the products know of applications. Undefined where none is imitated: in the page. */
  readonly products?: Products | undefined;
  /** Of Graph and the products. Undefined: nobody is asked to slow down. */
  readonly throttling?: Throttling | undefined;
  /** Of Entra's token endpoint. */
  readonly signInThrottling?: Throttling | undefined;
};

/** The first calls are refused with 429, whenever they come, and answered from then on; each service counts its own. */
export type Throttling = {readonly calls: number; readonly retryAfterSeconds: number};

/**
 * @param change is also given what the application's contract requires of its product
 * @returns the same directory with every enterprise application changed.
 */
export function withEnterpriseApps(
  directory: Directory,
  change: (app: EnterpriseApp, requiredValues: readonly string[]) => EnterpriseApp,
): Directory {
  const required = (app: EnterpriseApp) =>
    directory.registrations.find(({clientId}) => clientId === app.clientId)?.requiredValues ?? [];
  return {...directory, enterpriseApps: directory.enterpriseApps.map((app) => change(app, required(app)))};
}

/** @returns the same directory with every registration changed. */
export function withRegistrations(
  directory: Directory,
  change: (registration: Registration) => Registration,
): Directory {
  return {...directory, registrations: directory.registrations.map(change)};
}
