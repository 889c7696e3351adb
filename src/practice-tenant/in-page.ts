/**
 * The tenant inside the page: what MSAL must be told, and the handler that answers it. Two pages run it, the guide's
 * (token endpoint, Graph) and `practice/authorize.html` in the pop-up (sign-in, consent); they share an address and
 * a secret, and nothing else.
 */
import {metadata} from './discovery';
import {inPageHeader} from './token/cross-origin';
import {createPracticeTenant} from './index';
import {authorityOf, graphOrigin, practiceOrigin} from './origins';
import {practiceClientId, practiceDirectory, practiceTenantId, productResource} from './practice-directory';
import {findScenarioId, type ScenarioId} from './scenarios';
import type {Language, TenantSeed} from './seed';

export type InPageOptions = {
  readonly seed: TenantSeed;
  readonly scenario: ScenarioId;
  readonly language: Language;
  /** Absolute address of what no language owns, with a trailing slash: origin and `rootUrl`. */
  readonly root: string;
  /** The reader's client ID; the practice one where none was typed. */
  readonly clientId?: string | undefined;
  /** The reader's tenant ID; the practice one where none was typed. */
  readonly tenantId?: string | undefined;
  /** The reader's environment URL, for a product without a fixed address. */
  readonly environmentUrl?: string | undefined;
  readonly now: () => number;
  readonly randomId: () => string;
};

export type InPageTenant = {
  readonly handle: (request: Request) => Promise<Response>;
  readonly clientId: string;
  /** The organisation that the reader is supposed to sign in to. */
  readonly tenantId: string;
  readonly redirectUri: string;
  /** For MSAL's `auth.authority`. */
  readonly authority: string;
  /** For MSAL's `auth.knownAuthorities`. */
  readonly knownAuthority: string;
  /** For MSAL's `auth.authorityMetadata`: no discovery request, and pages of this site for what a person sees. */
  readonly authorityMetadata: string;
  /** URI of the product's API, as scopes are to name it. */
  readonly resourceUri: string;
  /** Base of the imitated Microsoft Graph, without a trailing slash. */
  readonly graph: string;
};

/**
 * Known to everyone who reads this, and harmless: what it seals opens nothing but an invented directory in the same
 * visitor's browser. The two pages could only share a random one through storage, which they have no other need of.
 *
 * Passed on under another name on purpose: SWC's minifier inlines the constant and leaves a shorthand `{sealSecret}`
 * behind that names nothing.
 */
const SEAL_SECRET = 'passerelle practice tenant';

export function createInPageTenant(options: InPageOptions): InPageTenant {
  const {seed, scenario, language, root, now, randomId} = options;
  const clientId = options.clientId ?? practiceClientId;
  const tenantId = (options.tenantId ?? practiceTenantId).toLowerCase();
  const redirectUri = new URL('redirect.html', root).href;
  const directory = practiceDirectory({
    seed,
    clientId,
    redirectUri,
    tenantId,
    resourceUri: options.environmentUrl,
  });
  const tenant = createPracticeTenant({
    directory,
    scenario,
    language,
    now,
    randomId,
    sealSecret: SEAL_SECRET,
  });
  const segment = seed.authority === 'organizations' ? 'organizations' : tenantId;
  const pageUrl = (path: string) => {
    const url = new URL(path, root);
    // Behind the #, where MSAL goes on with its own parameters: what the reader typed reaches no server's log.
    return `${url.href}#?${hostParameters(options, clientId, tenantId, segment).toString()}`;
  };
  return {
    handle: (request) => tenant(fromPage(request)),
    clientId,
    tenantId,
    redirectUri,
    // A path of one segment MSAL takes for the name of a tenant, and would put its ID over `practice/` below.
    authority: authorityOf(seed.authority === 'organizations' ? segment : `tenants/${segment}`),
    knownAuthority: new URL(practiceOrigin).host,
    authorityMetadata: JSON.stringify({
      ...metadata(segment),
      authorization_endpoint: pageUrl('practice/authorize.html'),
      end_session_endpoint: pageUrl('practice/logout.html'),
    }),
    resourceUri: productResource(directory).uri,
    graph: graphOrigin,
  };
}

/** What the pop-up's page must know to be the same tenant. The names do not collide with OAuth's parameters. */
export type HostParameters = {
  readonly integration: string;
  readonly scenario: ScenarioId;
  readonly language: Language;
  readonly clientId: string;
  readonly tenantId: string;
  readonly environmentUrl: string | undefined;
  /** The tenant's part of the authority's path. */
  readonly segment: string;
};

/** @returns undefined where the address was not made by `createInPageTenant`. */
export function readHostParameters(query: URLSearchParams): HostParameters | undefined {
  const scenario = findScenarioId(query.get('scenario') ?? '');
  const integration = query.get('integration');
  const clientId = query.get('client');
  const tenantId = query.get('home');
  const segment = query.get('authority');
  if (!scenario || !integration || !clientId || !tenantId || !segment) return undefined;
  const language = query.get('lang') === 'fr' ? 'fr' : 'en';
  const environmentUrl = query.get('environment') ?? undefined;
  return {integration, scenario, language, clientId, tenantId, environmentUrl, segment};
}

function hostParameters(
  {seed, scenario, language, environmentUrl}: InPageOptions,
  clientId: string,
  tenantId: string,
  segment: string,
): URLSearchParams {
  return new URLSearchParams({
    scenario,
    integration: seed.integration,
    lang: language,
    client: clientId,
    home: tenantId,
    authority: segment,
    ...(environmentUrl !== undefined && {environment: environmentUrl}),
  });
}

/** A page's own `Request` cannot carry `Origin`; this says the same. */
function fromPage(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set(inPageHeader, '1');
  return new Request(request, {headers});
}
