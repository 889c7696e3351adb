/**
 * The tenant segment of an authority: an ID, a verified domain, or one of Microsoft's three generic names.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-protocols#endpoints
 */
import {domainOfEmail, isDomainName} from './domain';
import {parseGuid, type GuidProblem} from './guid';
import {accept, refuse, type Parsed} from './parsed';
import {looksLikeUrl, readUrl, tidy, unwrap} from './pasted-text';

export type Tenant =
  | {readonly kind: 'id'; readonly id: string}
  | {readonly kind: 'domain'; readonly domain: string}
  | {readonly kind: 'organizations' | 'common' | 'consumers'};

export type TenantProblem =
  | Exclude<GuidProblem, {readonly code: 'url' | 'email' | 'domain'}>
  /** The tenant of all personal Microsoft accounts, which has no administrator and no products. */
  | {readonly code: 'personal-tenant'}
  /** Carries the tenant that stands in the URL, where its place is known. */
  | {readonly code: 'url'; readonly suggestion?: string}
  | {readonly code: 'email'; readonly suggestion: string}
  /** The host of a Microsoft service (`contoso.crm4.dynamics.com`), which no tenant can verify as its own. */
  | {readonly code: 'service-host'; readonly host: string};

/**
 * The tenant that issues tokens to personal Microsoft accounts.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference (claim `tid`)
 */
export const personalAccountsTenantId = '9188040d-6c67-4c5b-b112-36a304b66dad';

const genericTenants = ['organizations', 'common', 'consumers'] as const;

const serviceHost =
  /\.(dynamics\.(com|cn)|microsoftdynamics\.(us|de)|microsoftonline\.(com|us)|office(365)?\.com|azure\.com|windows\.net)$/;

/** Hosts whose first path segment is a tenant (`api.businesscentral.…/v2.0/{tenant}` included). */
const hostWithTenantInPath = /^(login\..*|sts\.windows\.net|(api\.)?businesscentral\.dynamics\.com)$/;

/** Parses a tenant as a reader pastes it. IDs and domains come back in lower case. */
export function parseTenant(text: string): Parsed<Tenant, TenantProblem> {
  const guid = parseGuid(text);
  if (guid.ok) {
    if (guid.value === personalAccountsTenantId) return refuse({code: 'personal-tenant'});
    return accept({kind: 'id', id: guid.value});
  }
  const name = unwrap(tidy(text)).toLowerCase();
  const generic = genericTenants.find((kind) => kind === name);
  if (generic !== undefined) return accept({kind: generic});
  switch (guid.problem.code) {
    case 'domain':
      return serviceHost.test(name)
        ? refuse({code: 'service-host', host: name})
        : accept({kind: 'domain', domain: name});
    case 'email':
      return refuse({code: 'email', suggestion: domainOfEmail(name) ?? name});
    case 'url':
      return refuse(urlProblem(name, guid.problem.suggestion));
    default:
      return refuse(guid.problem);
  }
}

/** The tenant as the path segment of an authority. */
export function tenantSegment(tenant: Tenant): string {
  if (tenant.kind === 'id') return tenant.id;
  return tenant.kind === 'domain' ? tenant.domain : tenant.kind;
}

function urlProblem(text: string, onlyGuid: string | undefined): TenantProblem {
  const url = readUrl(looksLikeUrl(text) && !text.includes('://') ? `https://${text}` : text);
  const segments = url === undefined ? [] : url.pathname.split('/').filter((segment) => segment !== '');
  const inPlace = segments.find((segment) => !/^v\d\.\d$/.test(segment));
  const named =
    url !== undefined &&
    inPlace !== undefined &&
    hostWithTenantInPath.test(url.hostname) &&
    isDomainName(inPlace)
      ? inPlace
      : onlyGuid;
  return named === undefined ? {code: 'url'} : {code: 'url', suggestion: named};
}
