/**
 * Which product a host name belongs to, and what the name says: environment, region, cloud.
 *
 * @see github:MicrosoftDocs/power-platform new-datacenter-regions.md (Dataverse regions up to crm17)
 * @see https://learn.microsoft.com/power-platform/admin/powerapps-us-government (government hosts)
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-web-client-urls
 */
import {clouds, cloudIds, cloudOfLoginHost, type CloudId} from './cloud';

export type Product = 'business-central' | 'dataverse' | 'finance-operations' | 'exchange-online';

export type DataverseHost = {
  readonly product: 'dataverse';
  /** First label of the host: the environment's unique URL name. */
  readonly name: string;
  /** The host without the `.api` that Web API addresses may carry. */
  readonly host: string;
  /** Undefined for a number that no source explains: the list is not closed. */
  readonly region?: string;
  readonly cloud: CloudId;
};

export type FinanceOperationsHost = {
  readonly product: 'finance-operations';
  readonly name: string;
  readonly host: string;
  readonly tier: 'production' | 'sandbox' | 'development';
  /** The infix of regional hosts, such as `eu`. */
  readonly region?: string;
  readonly cloud: CloudId;
};

export type ProductHost =
  | DataverseHost
  | FinanceOperationsHost
  /** One host for all tenants: what names the environment stands in the path. */
  | {readonly product: 'business-central'; readonly host: string; readonly serves: 'web-client' | 'api'}
  | {
      readonly product: 'exchange-online';
      readonly host: string;
      /** Where tokens are asked for: the same for all hosts of a cloud. */
      readonly resourceUri: string;
      readonly cloud: CloudId;
    };

/** A Microsoft host that is no environment of any product. */
export type OtherHost = 'portal' | 'sign-in' | 'graph' | 'discovery' | 'personal-mailbox';

const dataverseRegions: Readonly<Record<string, string>> = {
  crm: 'NAM',
  crm2: 'SAM',
  crm3: 'CAN',
  crm4: 'EUR',
  crm5: 'APJ',
  crm6: 'OCE',
  crm7: 'JPN',
  crm8: 'IND',
  crm9: 'GCC',
  crm11: 'GBR',
  crm12: 'FRA',
  crm14: 'ZAF',
  crm15: 'UAE',
  crm16: 'GER',
  crm17: 'CHE',
  crm19: 'NOR',
  crm20: 'SGP',
  crm21: 'KOR',
};

/** Hosts without a number: the regions that are clouds of their own. */
const dataverseClouds: readonly (readonly [string, string, CloudId])[] = [
  ['crm.microsoftdynamics.us', 'GCC High', 'us-government'],
  ['crm.appsplatform.us', 'DoD', 'us-government'],
  ['crm.dynamics.cn', 'CHN', 'china'],
  ['crm.microsoftdynamics.de', 'DEU', 'public'],
];

const exchangeHosts: Readonly<Record<string, readonly [string, CloudId]>> = {
  'outlook.office365.com': ['https://outlook.office365.com', 'public'],
  'outlook.office.com': ['https://outlook.office365.com', 'public'],
  'outlook.office365.us': ['https://outlook.office365.us', 'us-government'],
  'outlook-dod.office365.us': ['https://outlook-dod.office365.us', 'us-government'],
  'partner.outlook.cn': ['https://partner.outlook.cn', 'china'],
};

const portalHosts: readonly string[] = [
  'admin.microsoft.com',
  'admin.powerplatform.microsoft.com',
  'admin.exchange.microsoft.com',
  'make.powerapps.com',
  'portal.office.com',
  'www.office.com',
  'home.dynamics.com',
  'lcs.dynamics.com',
];

const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const dataverseShape = new RegExp(
  `^(${label})(?:\\.api)?\\.((crm\\d*)\\.dynamics\\.com|crm\\.[a-z]+\\.(?:us|cn|de))$`,
);
const operationsShape = new RegExp(
  `^(${label})(\\.sandbox)?\\.operations(?:\\.([a-z]{2,8}))?\\.dynamics\\.(com|cn)$`,
);
const cloudHostedShape = new RegExp(`^(${label})\\.cloudax\\.dynamics\\.com$`);

/** The product that a host belongs to, or undefined. Letter case is ignored. */
export function productOfHost(hostName: string): ProductHost | undefined {
  const host = hostName.toLowerCase();
  if (otherHost(host) !== undefined) return undefined;
  const exchange = Object.hasOwn(exchangeHosts, host) ? exchangeHosts[host] : undefined;
  if (exchange !== undefined) {
    return {product: 'exchange-online', host, resourceUri: exchange[0], cloud: exchange[1]};
  }
  if (host === 'businesscentral.dynamics.com')
    return {product: 'business-central', host, serves: 'web-client'};
  if (host === 'api.businesscentral.dynamics.com') return {product: 'business-central', host, serves: 'api'};
  return dataverseHost(host) ?? financeOperationsHost(host);
}

/** What a Microsoft host is, where it is none of an environment. */
export function otherHost(hostName: string): OtherHost | undefined {
  const host = hostName.toLowerCase();
  const portals = cloudIds.flatMap((id) => [clouds[id].entraPortalHost, clouds[id].azurePortalHost]);
  const isPortal = [...portals, ...portalHosts].some(
    (known) => known !== undefined && (host === known || host.endsWith(`.${known}`)),
  );
  if (isPortal) return 'portal';
  if (cloudOfLoginHost(host) !== undefined) return 'sign-in';
  if (cloudIds.some((id) => clouds[id].graphHosts.includes(host))) return 'graph';
  if (/^(globaldisco|disco)\.crm\d*\./.test(host)) return 'discovery';
  return host === 'outlook.live.com' ? 'personal-mailbox' : undefined;
}

function dataverseHost(host: string): DataverseHost | undefined {
  const [, name, suffix, group] = dataverseShape.exec(host) ?? [];
  if (name === undefined || suffix === undefined) return undefined;
  const base = {product: 'dataverse', name, host: `${name}.${suffix}`} as const;
  if (group !== undefined) {
    const region = dataverseRegions[group];
    return {...base, ...(region === undefined ? {} : {region}), cloud: 'public'};
  }
  const known = dataverseClouds.find(([end]) => end === suffix);
  return known === undefined ? undefined : {...base, region: known[1], cloud: known[2]};
}

function financeOperationsHost(host: string): FinanceOperationsHost | undefined {
  const developer = cloudHostedShape.exec(host)?.[1];
  if (developer !== undefined) {
    return {product: 'finance-operations', name: developer, host, tier: 'development', cloud: 'public'};
  }
  const [, name, sandbox, region, end] = operationsShape.exec(host) ?? [];
  if (name === undefined) return undefined;
  return {
    product: 'finance-operations',
    name,
    host,
    tier: sandbox === undefined ? 'production' : 'sandbox',
    ...(region === undefined ? {} : {region}),
    cloud: end === 'cn' ? 'china' : 'public',
  };
}
