/** `@azure/msal-node`, with its own network code. */
import {createHash, X509Certificate} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {ConfidentialClientApplication, CryptoProvider, PublicClientApplication} from '@azure/msal-node';
import {clientIdOf, secretOf} from '../../../src/practice-tenant/server/server-directory';
import {consoleClientId} from '../../../src/practice-tenant/server/console-registration';
import type {Given} from './given';
import {enterDeviceCode, signIn} from './person';

const bc = 'https://api.businesscentral.dynamics.com';
/** In the order of the integrations: Codat signs people in, iPaaS.com signs in as itself. */
const codat = 0;
const ipaas = 3;
const callback = 'http://localhost:53117/callback';

export const msalNode = {
  secret: async (server: Given) =>
    appToken(confidential(server, {clientId: clientIdOf(ipaas), clientSecret: secretOf(ipaas)})),
  'wrong secret': async (server: Given) =>
    appToken(confidential(server, {clientId: clientIdOf(ipaas), clientSecret: secretOf(codat)})),
  certificate: async (server: Given) => {
    const pem = readFileSync(server.clientCertificate, 'utf8');
    const thumbprintSha256 = createHash('sha256').update(new X509Certificate(pem).raw).digest('hex');
    const [privateKey = ''] = /-----BEGIN PRIVATE KEY-----[^]+-----END PRIVATE KEY-----/.exec(pem) ?? [];
    const clientCertificate = {thumbprintSha256, privateKey};
    return appToken(confidential(server, {clientId: clientIdOf(ipaas), clientCertificate}));
  },
  'authorization code': async (server: Given) => {
    const client = confidential(server, {clientId: clientIdOf(codat), clientSecret: secretOf(codat)});
    const {verifier, challenge} = await new CryptoProvider().generatePkceCodes();
    const scopes = ['openid', 'profile', 'offline_access', `${bc}/Financials.ReadWrite.All`];
    const request = {scopes, redirectUri: callback};
    const answer = await signIn(
      await client.getAuthCodeUrl({...request, codeChallenge: challenge, codeChallengeMethod: 'S256'}),
    );
    const code = answer.searchParams.get('code') ?? '';
    const {account, scopes: granted} = await client.acquireTokenByCode({
      ...request,
      code,
      codeVerifier: verifier,
    });
    if (!account) throw new Error('no account');
    const again = await client.acquireTokenSilent({
      account,
      scopes: [`${bc}/.default`],
      forceRefresh: true,
    });
    return {username: account.username, granted, again: again.scopes, refreshed: !again.fromCache};
  },
  'device code': async (server: Given) => device(server, 'continue'),
  'device code declined': async (server: Given) => device(server, 'cancel'),
};

type Credential = {
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly clientCertificate?: {readonly thumbprintSha256: string; readonly privateKey: string};
};

function confidential({authority, origin}: Given, credential: Credential): ConfidentialClientApplication {
  return new ConfidentialClientApplication({
    auth: {...credential, authority, knownAuthorities: [new URL(origin).host]},
  });
}

async function appToken(client: ConfidentialClientApplication) {
  const result = await client.acquireTokenByClientCredential({scopes: [`${bc}/.default`]});
  return {token: result?.accessToken, type: result?.tokenType};
}

async function device({authority, origin}: Given, decision: 'continue' | 'cancel') {
  const client = new PublicClientApplication({
    auth: {clientId: consoleClientId, authority, knownAuthorities: [new URL(origin).host]},
  });
  const result = await client.acquireTokenByDeviceCode({
    scopes: ['User.Read'],
    deviceCodeCallback: ({verificationUri, userCode}) => {
      void enterDeviceCode(verificationUri, userCode, decision);
    },
  });
  return {username: result?.account?.username, scopes: result?.scopes};
}
