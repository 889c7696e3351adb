/** `@microsoft/microsoft-graph-client`, with a token of a person who signed in by `openid-client`. */
import {Client} from '@microsoft/microsoft-graph-client';
import * as openid from 'openid-client';
import {clientIdOf, secretOf} from '../../../src/practice-tenant/server/server-directory';
import type {Given} from './given';
import {signIn} from './person';

const callback = 'http://localhost:53119/callback';

export const graphClient = {
  'who signed in': async (server: Given) => {
    const graph = clientWith(server, await tokenFor(server));
    const me = (await graph.api('/me').select('displayName,userPrincipalName').get()) as Record<
      string,
      unknown
    >;
    const organization = (await graph.api('/organization').get()) as Record<string, unknown>;
    return {me, organization: organization['value']};
  },
  'no right token': async (server: Given) => ({me: await clientWith(server, 'a.b.c').api('/me').get()}),
};

function clientWith({graph}: Given, token: string): Client {
  return Client.init({
    baseUrl: `${graph}/`,
    customHosts: new Set([new URL(graph).hostname]),
    authProvider: (done) => {
      done(null, token);
    },
  });
}

async function tokenFor({authority}: Given): Promise<string> {
  const configuration = await openid.discovery(new URL(`${authority}/v2.0`), clientIdOf(0), secretOf(0));
  const verifier = openid.randomPKCECodeVerifier();
  const address = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: 'https://graph.microsoft.com/User.Read',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const answer = await signIn(address.href);
  const tokens = await openid.authorizationCodeGrant(configuration, answer, {pkceCodeVerifier: verifier});
  return tokens.access_token;
}
