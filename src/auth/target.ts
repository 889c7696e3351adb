/**
 * What one sign-in check needs to know: whom to ask, for what, and where the answer comes back. Two forms: what
 * the widget knows (`SignInRequest`), and what goes to the library once the practice tenant had its say.
 */
import type {TenantSeed} from '../practice-tenant/seed';

export type SignInRequest = {
  /** Whether the sign-in names a tenant, or leaves it to the account (`organizations`). */
  readonly authority: 'organizations' | 'tenant';
  /** Required for one's own registration. */
  readonly clientId?: string;
  /** The reader's tenant: GUID or domain, in lower case. */
  readonly tenant?: string;
  /** App ID URI of the resource, without `/.default`. In practice mode, only where it is the reader's own. */
  readonly resourceUri?: string;
  /** Permission names that the contract asks of that resource. */
  readonly requested: readonly string[];
  /** Absolute address of what no language owns, with a trailing slash: the redirect bridge stands there. */
  readonly root: string;
  /** Undefined: the reader's own registration. */
  readonly practice?: {
    /** Id of the scenario to play. */
    readonly scenario: string;
    readonly language: 'en' | 'fr';
    readonly seed: TenantSeed;
  };
};

export type SignInTarget = {
  readonly clientId: string;
  /** What the reader says their tenant is: a GUID or a domain, in lower case. */
  readonly expectedTenant?: string;
  readonly resourceUri: string;
  readonly requested: readonly string[];
  readonly redirectUri: string;
};

/**
 * What leg 1 asks: to be known, and a refresh token. No permission of any product, so that nobody is asked to
 * consent to a product's permissions by being checked.
 */
export const signInScopes: readonly string[] = ['openid', 'profile', 'offline_access'];

/**
 * The one scope of leg 2: "everything that was consented". A resource that ends in a slash gets a second one.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/scopes-oidc
 */
export function defaultScope({resourceUri}: Pick<SignInTarget, 'resourceUri'>): string {
  return `${resourceUri}/.default`;
}

/** The address that must stand on the registration, as platform "Single-page application". */
export function redirectUriOf(root: string): string {
  return new URL('redirect.html', root).href;
}
