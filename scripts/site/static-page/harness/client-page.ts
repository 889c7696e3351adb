/**
 * The client of `practice-sign-in.test.ts`: MSAL Browser unmodified, signing in as the check of a guide does. In two
 * steps, so that the sign-in changes nothing in the tenant: OpenID's own scopes in a pop-up, then the product's
 * `/.default` silently.
 */
import {CacheLookupPolicy, PublicClientApplication, type INetworkModule} from '@azure/msal-browser';
import {createInPageTenant, type InPageTenant} from '../../../../src/practice-tenant/in-page';
import {findScenarioId} from '../../../../src/practice-tenant/scenarios';
import {findSeed} from '../../../../src/auth/pages/practice-seeds';

const query = new URLSearchParams(location.search);

document.querySelector('button')?.addEventListener('click', () => {
  void signIn().then(report, (error: unknown) => report({error: describe(error)}));
});

async function signIn(): Promise<object> {
  const language = query.get('lang') === 'fr' ? 'fr' : 'en';
  const seed = findSeed('codat-business-central', language);
  const scenario = findScenarioId(query.get('scenario') ?? '');
  if (!seed || !scenario) throw new Error('The harness was opened without a scenario');
  const tenant = createInPageTenant({
    seed,
    scenario,
    language,
    root: new URL('/', location.href).href,
    now: () => Date.now(),
    randomId: () => crypto.randomUUID(),
  });
  const client = new PublicClientApplication({
    auth: {
      clientId: tenant.clientId,
      authority: tenant.authority,
      knownAuthorities: [tenant.knownAuthority],
      authorityMetadata: tenant.authorityMetadata,
      redirectUri: tenant.redirectUri,
    },
    cache: {cacheLocation: 'memoryStorage'},
    system: {networkClient: networkOf(tenant), popupBridgeTimeout: 20_000},
  });
  await client.initialize();
  const signedIn = await client.loginPopup({
    scopes: ['openid', 'profile', 'offline_access'],
    prompt: 'select_account',
  });
  const redeemed = await client.acquireTokenSilent({
    scopes: [`${tenant.resourceUri}/.default`],
    account: signedIn.account,
    cacheLookupPolicy: CacheLookupPolicy.RefreshToken,
  });
  const graph = await client.acquireTokenSilent({
    scopes: ['User.Read'],
    account: signedIn.account,
    cacheLookupPolicy: CacheLookupPolicy.RefreshToken,
  });
  const organization = await tenant.handle(
    new Request(`${tenant.graph}/v1.0/organization?$select=id,displayName`, {
      headers: {authorization: `Bearer ${graph.accessToken}`},
    }),
  );
  return {
    username: signedIn.account.username,
    tenantId: signedIn.tenantId,
    scopes: redeemed.scopes,
    organization: await organization.json(),
  };
}

function networkOf({handle}: InPageTenant): INetworkModule {
  const send = async (request: Request) => {
    const response = await handle(request);
    return {
      headers: Object.fromEntries(response.headers),
      body: await response.json(),
      status: response.status,
    };
  };
  return {
    sendGetRequestAsync: (url, options) => send(new Request(url, {headers: options?.headers ?? {}})),
    sendPostRequestAsync: (url, options) =>
      send(new Request(url, {method: 'POST', headers: options?.headers ?? {}, body: options?.body ?? ''})),
  };
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return {message: String(error)};
  const {name, message} = error;
  return {
    name,
    message,
    ...('errorCode' in error && {code: error.errorCode}),
    ...('subError' in error && {subError: error.subError}),
  };
}

function report(outcome: object): void {
  const output = document.querySelector('output');
  if (output) output.textContent = JSON.stringify(outcome);
}
