/**
 * The address where an administrator grants an application its permissions for the whole tenant.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
import {authorityUrl, type CloudId} from './cloud';
import type {Tenant} from './tenant';

export type AdminConsentRequest = {
  readonly cloud?: CloudId;
  /**
   * An ID or domain, or `organizations`. `common` and `consumers` do not compile: a personal account cannot consent
   * for a tenant.
   */
  readonly tenant: Extract<Tenant, {readonly kind: 'id' | 'domain'}> | {readonly kind: 'organizations'};
  readonly clientId: string;
  /** Space-separated. `{resource}/.default` asks all that the registration lists, and is the only way to application permissions. */
  readonly scope: string;
  /** One of the registration's own redirect URIs, to the letter. */
  readonly redirectUri: string;
  /** Comes back unchanged. */
  readonly state?: string;
};

/** Builds the URL of the v2.0 admin consent endpoint. Spaces are written `%20`. */
export function adminConsentUrl(request: AdminConsentRequest): string {
  const {cloud = 'public', tenant, clientId, scope, redirectUri, state} = request;
  const query = new URLSearchParams({client_id: clientId, scope, redirect_uri: redirectUri});
  if (state !== undefined) query.set('state', state);
  // A space comes out as `+`; a plus sign itself as `%2B`.
  return `${authorityUrl(cloud, tenant)}/v2.0/adminconsent?${query.toString().replaceAll('+', '%20')}`;
}
