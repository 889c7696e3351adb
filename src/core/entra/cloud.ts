/**
 * Microsoft's clouds: separate instances of Entra ID, each with its own sign-in host, Graph and portals.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud (hosts, Azure portals)
 * @see https://learn.microsoft.com/graph/deployments (Graph hosts, the separate one for DoD included)
 * @see the instance metadata built into `@azure/msal-common` 16.16.1 (aliases, sovereign sign-in hosts), and the
 *   built-in environments of the Microsoft Graph PowerShell SDK (sovereign Graph hosts)
 */
import {containsSecret} from './client-secret';
import {accept, refuse, type Parsed} from './parsed';
import {decodePercent, looksLikeUrl, readUrl, tidy, unwrap} from './pasted-text';
import {parseTenant, tenantSegment, type Tenant, type TenantProblem} from './tenant';

export type CloudId = 'public' | 'us-government' | 'china' | 'france' | 'germany' | 'singapore';

export type Cloud = {
  readonly loginHost: string;
  /** Further hosts that answer for the same tenants and appear in issuers and old guides. */
  readonly loginAliases: readonly string[];
  /** The first one is the default. */
  readonly graphHosts: readonly [string, ...string[]];
  /** Undefined where no source names one. */
  readonly entraPortalHost?: string;
  readonly azurePortalHost?: string;
};

export const clouds: Readonly<Record<CloudId, Cloud>> = {
  public: {
    loginHost: 'login.microsoftonline.com',
    loginAliases: ['login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
    graphHosts: ['graph.microsoft.com'],
    entraPortalHost: 'entra.microsoft.com',
    azurePortalHost: 'portal.azure.com',
  },
  'us-government': {
    loginHost: 'login.microsoftonline.us',
    loginAliases: ['login.usgovcloudapi.net'],
    graphHosts: ['graph.microsoft.us', 'dod-graph.microsoft.us'],
    entraPortalHost: 'entra.microsoft.us',
    azurePortalHost: 'portal.azure.us',
  },
  china: {
    loginHost: 'login.partner.microsoftonline.cn',
    loginAliases: ['login.chinacloudapi.cn'],
    graphHosts: ['microsoftgraph.chinacloudapi.cn'],
    azurePortalHost: 'portal.azure.cn',
  },
  france: {
    loginHost: 'login.sovcloud-identity.fr',
    loginAliases: [],
    graphHosts: ['graph.svc.sovcloud.fr'],
  },
  germany: {
    loginHost: 'login.sovcloud-identity.de',
    loginAliases: [],
    graphHosts: ['graph.svc.sovcloud.de'],
  },
  singapore: {
    loginHost: 'login.sovcloud-identity.sg',
    loginAliases: [],
    graphHosts: ['graph.svc.sovcloud.sg'],
  },
};

export const cloudIds: readonly CloudId[] = [
  'public',
  'us-government',
  'china',
  'france',
  'germany',
  'singapore',
];

export type Authority = {
  readonly cloud: CloudId;
  readonly tenant: Tenant;
  /** What follows the tenant, without slashes at its ends, such as `oauth2/v2.0/token`. */
  readonly rest: string;
};

export type AuthorityProblem =
  | {readonly code: 'empty' | 'secret-value' | 'not-a-url' | 'tenant-missing'}
  | {readonly code: 'not-https'; readonly suggestion: string}
  /** A port or credentials, which no Microsoft authority has. */
  | {readonly code: 'unexpected-part'; readonly part: 'port' | 'credentials'}
  | {readonly code: 'unknown-host'; readonly host: string}
  /** An External ID or Azure AD B2C tenant: another kind of authority, where this site's guides do not apply. */
  | {readonly code: 'customer-tenant'; readonly host: string}
  | {readonly code: 'tenant'; readonly problem: TenantProblem};

/** The authority of a tenant: `https://{login host}/{tenant}`. */
export function authorityUrl(cloud: CloudId, tenant: Tenant): string {
  return `https://${clouds[cloud].loginHost}/${tenantSegment(tenant)}`;
}

/** The cloud that a sign-in host belongs to, aliases included. */
export function cloudOfLoginHost(host: string): CloudId | undefined {
  const name = host.toLowerCase();
  return cloudIds.find((id) => clouds[id].loginHost === name || clouds[id].loginAliases.includes(name));
}

/** Parses an authority, issuer or OAuth endpoint URL. A bare host and path is read as https. */
export function parseAuthority(text: string): Parsed<Authority, AuthorityProblem> {
  const pasted = unwrap(tidy(text));
  if (pasted === '') return refuse({code: 'empty'});
  if (containsSecret(pasted)) return refuse({code: 'secret-value'});
  if (!looksLikeUrl(pasted)) return refuse({code: 'not-a-url'});
  const url = readUrl(pasted.includes('://') ? pasted : `https://${pasted}`);
  if (url === undefined || url.hostname === '') return refuse({code: 'not-a-url'});
  if (/\.(ciamlogin|b2clogin)\.com$/.test(url.hostname)) {
    return refuse({code: 'customer-tenant', host: url.hostname});
  }
  const cloud = cloudOfLoginHost(url.hostname);
  if (cloud === undefined) return refuse({code: 'unknown-host', host: url.hostname});
  if (url.username !== '' || url.password !== '') {
    return refuse({code: 'unexpected-part', part: 'credentials'});
  }
  if (url.port !== '') return refuse({code: 'unexpected-part', part: 'port'});
  if (url.protocol !== 'https:') {
    return refuse({code: 'not-https', suggestion: `https://${url.hostname}${url.pathname}`});
  }
  const [segment, ...rest] = url.pathname.split('/').filter((part) => part !== '');
  if (segment === undefined) return refuse({code: 'tenant-missing'});
  const tenant = parseTenant(decodePercent(segment));
  if (!tenant.ok) return refuse({code: 'tenant', problem: tenant.problem});
  return accept({cloud, tenant: tenant.value, rest: rest.join('/')});
}
