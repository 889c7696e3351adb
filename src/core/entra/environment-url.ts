/**
 * The address of a reader's environment, for each of the four products. Where a scope or an audience is built from it,
 * letter case and a trailing slash decide whether the product accepts the token: hence one normalised origin.
 */
import {
  readBusinessCentralPath,
  type BusinessCentralPath,
  type BusinessCentralPathProblem,
} from './business-central-url';
import {containsSecret} from './client-secret';
import type {CloudId} from './cloud';
import {accept, refuse, type Parsed} from './parsed';
import {looksLikeUrl, readUrl, tidy, unwrap} from './pasted-text';
import {isDomainName} from './domain';
import {isPlaceholder} from './placeholder';
import {
  otherHost,
  productOfHost,
  type DataverseHost,
  type FinanceOperationsHost,
  type OtherHost,
  type Product,
  type ProductHost,
} from './product-host';

type Common = {
  /** `https://{host}` in lower case, without a slash at the end. */
  readonly origin: string;
  /** What `/.default` is added to. */
  readonly resourceUri: string;
  readonly cloud: CloudId;
};

export type Environment =
  | (Omit<DataverseHost, 'host'> & Common)
  | (Omit<FinanceOperationsHost, 'host'> & Common)
  | ({readonly product: 'business-central'} & BusinessCentralPath & Common)
  | ({readonly product: 'exchange-online'} & Common);

export type EnvironmentUrlProblem =
  | {readonly code: 'empty' | 'placeholder' | 'secret-value' | 'not-a-url'}
  | {readonly code: 'unknown-host'; readonly host: string}
  | {readonly code: 'wrong-product'; readonly expected: Product; readonly found: Product}
  /** A page of Microsoft's that belongs to no environment. */
  | {readonly code: 'not-an-environment'; readonly is: OtherHost | 'redirect-uri' | 'admin-api'}
  | Exclude<BusinessCentralPathProblem, {readonly code: 'not-an-environment'}>
  /** In each of these, `suggestion` is the address that was meant; it parses. */
  | {
      readonly code: 'scheme-missing' | 'not-https' | 'path' | 'port' | 'credentials';
      readonly suggestion: string;
    };

const businessCentralOrigin = 'https://businesscentral.dynamics.com';
const businessCentralResource = 'https://api.businesscentral.dynamics.com';

/** Names that stand for a reader's own in guides: `yourorg.crm.dynamics.com`. */
const standInName =
  /^(your|my|votre|mon)[-_]?(org|organi[sz]ation|company|env|environment|instance|tenant|entreprise|environnement)|^(org|environment)-?name$/;

/** Parses the address of an environment of the given product, as a reader copies it. */
export function parseEnvironmentUrl(
  text: string,
  product: Product,
): Parsed<Environment, EnvironmentUrlProblem> {
  const pasted = unwrap(tidy(text));
  if (pasted === '') return refuse({code: 'empty'});
  if (containsSecret(pasted)) return refuse({code: 'secret-value'});
  if (isPlaceholder(pasted) || /^([a-z]+:\/\/)?[^/?#]*[<>{}[\]$%]/i.test(pasted)) {
    return refuse({code: 'placeholder'});
  }
  const hasScheme = pasted.includes('://');
  const url =
    looksLikeUrl(pasted) || isDomainName(pasted)
      ? readUrl(hasScheme ? pasted : `https://${pasted}`)
      : undefined;
  if (url === undefined || url.hostname === '') return refuse({code: 'not-a-url'});
  const other = otherHost(url.hostname);
  if (other !== undefined) return refuse({code: 'not-an-environment', is: other});
  const host = productOfHost(url.hostname);
  if (host === undefined) return refuse({code: 'unknown-host', host: url.hostname});
  if (host.product !== product)
    return refuse({code: 'wrong-product', expected: product, found: host.product});
  if ('name' in host && standInName.test(host.name)) return refuse({code: 'placeholder'});
  const environment = readEnvironment(url, host);
  if (!environment.ok) return environment;
  const code = hasScheme ? outsideOrigin(url, product) : 'scheme-missing';
  return code === undefined ? environment : refuse({code, suggestion: environmentUrl(environment.value)});
}

/** The address in its canonical form: the origin, or for Business Central the web client's with tenant and company. */
export function environmentUrl(environment: Environment): string {
  if (environment.product !== 'business-central') return environment.origin;
  const path = [environment.tenant, environment.environment].filter((part) => part !== undefined).join('/');
  const query =
    environment.company === undefined
      ? ''
      : `?${new URLSearchParams({company: environment.company}).toString()}`;
  return `${environment.origin}/${path}${query}`;
}

function readEnvironment(url: URL, host: ProductHost): Parsed<Environment, EnvironmentUrlProblem> {
  switch (host.product) {
    case 'dataverse':
    case 'finance-operations': {
      const {host: name, ...said} = host;
      return accept({...said, origin: `https://${name}`, resourceUri: `https://${name}`});
    }
    case 'exchange-online': {
      const {product, resourceUri, cloud} = host;
      return accept({product, origin: `https://${host.host}`, resourceUri, cloud});
    }
    case 'business-central': {
      const path = readBusinessCentralPath(url, host.serves);
      if (!path.ok) return path;
      return accept({
        product: 'business-central',
        ...path.value,
        origin: businessCentralOrigin,
        resourceUri: businessCentralResource,
        cloud: 'public',
      });
    }
  }
}

/** What an environment's URL must not have, the gravest first. */
function outsideOrigin(
  url: URL,
  product: Product,
): 'not-https' | 'path' | 'port' | 'credentials' | undefined {
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (url.protocol !== 'https:') return 'not-https';
  if (url.port !== '') return 'port';
  const hasPath = url.pathname !== '/' || url.search !== '' || url.hash !== '';
  return hasPath && product !== 'business-central' ? 'path' : undefined;
}
