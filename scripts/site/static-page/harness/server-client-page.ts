/**
 * A single-page application that knows nothing of ours: MSAL Browser with its own network code, against the practice
 * tenant over HTTPS. Its address says where that is, and whom a hidden frame is to ask for.
 */
import {CacheLookupPolicy, PublicClientApplication} from '@azure/msal-browser';

const query = new URLSearchParams(location.search);
const authority = query.get('authority') ?? '';
const graph = query.get('graph') ?? '';
const bc = 'https://api.businesscentral.dynamics.com';

document.querySelector('button')?.addEventListener('click', () => {
  void signIn().then(report, (error: unknown) => report({error: String(error)}));
});

async function signIn(): Promise<object> {
  const client = await createClient();
  const loginHint = query.get('silently');
  if (loginHint !== null) {
    const {account} = await client.ssoSilent(loginHint === '' ? {} : {loginHint});
    return {username: account.username};
  }
  const {account} = await client.loginPopup({scopes: ['openid', 'profile', 'offline_access']});
  const silently = {account, cacheLookupPolicy: CacheLookupPolicy.RefreshToken};
  const product = await client.acquireTokenSilent({...silently, scopes: [`${bc}/.default`]});
  const {accessToken} = await client.acquireTokenSilent({...silently, scopes: ['User.Read']});
  const me = await fetch(`${graph}/v1.0/me`, {headers: {authorization: `Bearer ${accessToken}`}});
  return {username: account.username, scopes: product.scopes, me: await me.json()};
}

async function createClient(): Promise<PublicClientApplication> {
  const client = new PublicClientApplication({
    auth: {
      clientId: query.get('client') ?? '',
      authority,
      knownAuthorities: [new URL(authority).host],
      redirectUri: new URL('/redirect.html', location.href).href,
    },
    cache: {cacheLocation: 'memoryStorage'},
  });
  await client.initialize();
  return client;
}

function report(outcome: object): void {
  const output = document.querySelector('output');
  if (output) output.textContent = JSON.stringify(outcome);
}
