/**
 * What the path of a Business Central address says: tenant, environment, company.
 *
 * Web client: `https://businesscentral.dynamics.com[/{tenant}][/{environment}]/?company={name}`.
 * API: `https://api.businesscentral.dynamics.com/v2.0[/{tenant}]/{environment}/{api|ODataV4|WS}/…`.
 *
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-web-client-urls
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/api-reference/v2.0/endpoints-apis-for-dynamics
 */
import {isDomainName} from './domain';
import {parseGuid} from './guid';
import {accept, refuse, type Parsed} from './parsed';
import {decodePercent} from './pasted-text';

export type BusinessCentralPath = {
  /** GUID or domain, in lower case. */
  readonly tenant?: string;
  /** As written: names are compared without case, and shown as the reader knows them. */
  readonly environment: string;
  /** Name, or system ID where an API address holds one. */
  readonly company?: string;
};

export type BusinessCentralPathProblem =
  | {readonly code: 'environment-missing'}
  | {readonly code: 'environment-name'; readonly found: string}
  | {readonly code: 'not-an-environment'; readonly is: 'portal' | 'redirect-uri' | 'admin-api'};

const services: readonly string[] = ['api', 'odata', 'odatav4', 'ws', 'deploymenturl'];

/** Reads the path and query of a Business Central URL whose host is known. */
export function readBusinessCentralPath(
  url: URL,
  serves: 'web-client' | 'api',
): Parsed<BusinessCentralPath, BusinessCentralPathProblem> {
  const segments = url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodePercent);
  if (segments.at(-1)?.toLowerCase() === 'oauthlanding.htm') {
    return refuse({code: 'not-an-environment', is: 'redirect-uri'});
  }
  if (serves === 'api') {
    if (segments[0]?.toLowerCase() === 'admin') return refuse({code: 'not-an-environment', is: 'admin-api'});
    if (/^v\d+\.\d+$/i.test(segments[0] ?? '')) segments.shift();
  }
  const tenant = readTenant(segments[0] ?? '');
  if (tenant !== undefined) segments.shift();
  const [environment] = segments;
  if (environment?.toLowerCase() === 'admin') return refuse({code: 'not-an-environment', is: 'portal'});
  if (environment === undefined || (serves === 'api' && services.includes(environment.toLowerCase()))) {
    return refuse({code: 'environment-missing'});
  }
  if (!/^[\w-]{1,30}$/.test(environment)) return refuse({code: 'environment-name', found: environment});
  const company = readCompany(url, segments);
  return accept({
    ...(tenant === undefined ? {} : {tenant}),
    environment,
    ...(company === undefined ? {} : {company}),
  });
}

function readTenant(segment: string): string | undefined {
  const guid = parseGuid(segment);
  if (guid.ok) return guid.value;
  return isDomainName(segment) ? segment.toLowerCase() : undefined;
}

/** `?company=…`, `Company('…')` (quotes doubled inside), `companies({id})`. */
function readCompany(url: URL, segments: readonly string[]): string | undefined {
  const asked = url.searchParams.get('company')?.trim();
  if (asked !== undefined && asked !== '') return asked;
  for (const segment of segments) {
    const name = /^company\('(.+)'\)$/i.exec(segment)?.[1];
    if (name !== undefined) return name.replaceAll("''", "'");
    const id = /^companies\((.+)\)$/i.exec(segment)?.[1];
    if (id !== undefined) return id;
  }
  return undefined;
}
