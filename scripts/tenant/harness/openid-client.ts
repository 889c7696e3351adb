/** `openid-client`: discovery, code with PKCE, refresh, client credentials. */
import * as client from 'openid-client';
import {clientIdOf, secretOf} from '../../../src/practice-tenant/server/server-directory';
import type {Given} from './given';
import {signIn} from './person';

const bc = 'https://api.businesscentral.dynamics.com';
const callback = 'http://localhost:53118/callback';

export const openidClient = {
  'code and refresh': async ({authority}: Given) => {
    const configuration = await client.discovery(new URL(`${authority}/v2.0`), clientIdOf(0), secretOf(0));
    const verifier = client.randomPKCECodeVerifier();
    const state = client.randomState();
    const nonce = client.randomNonce();
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: callback,
      scope: `openid profile offline_access ${bc}/Financials.ReadWrite.All`,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    const tokens = await client.authorizationCodeGrant(configuration, await signIn(address.href), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const again = await client.refreshTokenGrant(configuration, tokens.refresh_token ?? '', {
      scope: `${bc}/.default`,
    });
    const forGraph = await client.refreshTokenGrant(configuration, tokens.refresh_token ?? '', {
      scope: 'openid profile email',
    });
    const {sub = ''} = tokens.claims() ?? {};
    const info = await client.fetchUserInfo(configuration, forGraph.access_token, sub);
    return {name: tokens.claims()?.['name'], scope: tokens.scope, again: again.scope, email: info.email};
  },
  'client credentials': async ({authority}: Given) => {
    const configuration = await client.discovery(new URL(`${authority}/v2.0`), clientIdOf(3), secretOf(3));
    const tokens = await client.clientCredentialsGrant(configuration, {scope: `${bc}/.default`});
    return {token: tokens.access_token};
  },
  'client credentials in the header': async ({authority}: Given) => {
    const secret = client.ClientSecretBasic(secretOf(3));
    const issuer = new URL(`${authority}/v2.0`);
    const configuration = await client.discovery(issuer, clientIdOf(3), undefined, secret);
    const tokens = await client.clientCredentialsGrant(configuration, {scope: `${bc}/.default`});
    return {token: tokens.access_token};
  },
  'wrong secret': async ({authority}: Given) => {
    const configuration = await client.discovery(new URL(`${authority}/v2.0`), clientIdOf(3), 'wrong');
    return {...(await client.clientCredentialsGrant(configuration, {scope: `${bc}/.default`}))};
  },
};
