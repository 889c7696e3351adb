/** Microsoft's libraries and others, unmodified, over HTTPS: what each is given, and what each makes of a refusal. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import getPort from 'get-port';
import {decodeJwt} from 'jose';
import {afterAll, beforeAll, expect, it} from 'vitest';
import * as z from 'zod';
import {runNodeAside} from '../command/run-child';
import {outcome, type Given, type Outcome} from './harness/given';
import {startHost, type Host} from './host/start';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bc = 'https://api.businesscentral.dynamics.com';

let directory: string;
let host: Host;
let outcomes: Readonly<Record<string, Outcome>>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'practice-tenant-'));
  host = await startHost({port: await getPort(), scenario: 'all-is-well', lang: 'en', directory});
  const {origin, authority, graph, clientCertificate, certificateAuthority} = host;
  const server: Given = {origin, authority, graph, clientCertificate};
  const {status, said} = await runNodeAside(
    ['--import', 'tsx', 'scripts/tenant/harness/clients.ts', JSON.stringify(server)],
    {cwd: root, env: {...process.env, NODE_EXTRA_CA_CERTS: certificateAuthority}},
  );
  const json = said.split('\n').find((line) => line.startsWith('{'));
  if (status !== 0 || json === undefined) throw new Error(said);
  outcomes = z.record(z.string(), outcome).parse(JSON.parse(json));
}, 180_000);

afterAll(async () => {
  await host.close();
  await rm(directory, {recursive: true, force: true});
});

const answerOf = (name: string): Readonly<Record<string, unknown>> => {
  const found = outcomes[name];
  if (!found || 'error' in found) throw new Error(`${name}: ${JSON.stringify(found)}`);
  return found.answer;
};
const errorOf = (name: string) => {
  const found = outcomes[name];
  if (!found || 'answer' in found) throw new Error(`${name}: ${JSON.stringify(found)}`);
  return found.error;
};

it.each([
  ['msal-node: secret', '1'],
  ['msal-node: certificate', '2'],
  ['azure-identity: secret', '1'],
  ['azure-identity: certificate', '2'],
  ['openid-client: client credentials', '1'],
  ['openid-client: client credentials in the header', '1'],
])('%s: a token of the application’s own, with its permissions', (name, proof) => {
  const claims = decodeJwt(String(answerOf(name)['token']));
  expect(claims).toMatchObject({
    aud: bc,
    iss: `${host.authority}/`,
    appidacr: proof,
    roles: ['API.ReadWrite.All', 'Automation.ReadWrite.All'],
  });
});

it.each([
  ['msal-node: wrong secret', 'invalid_client'],
  ['azure-identity: wrong secret', 'AuthenticationRequiredError'],
  ['openid-client: wrong secret', 'invalid_client'],
])('%s: the library tells the refusal', (name, code) => {
  const error = errorOf(name);
  expect([error.code, error.name]).toContain(code);
  expect(error.message).toContain('AADSTS7000215');
});

it('msal-node: a code with PKCE, and a refresh for everything consented', () => {
  const {username, granted, again, refreshed} = answerOf('msal-node: authorization code');
  expect(username).toBe('astrid.morel@boulangerie-fjord.example');
  expect(granted).toEqual(expect.arrayContaining([`${bc}/Financials.ReadWrite.All`]));
  expect(again).toEqual(
    expect.arrayContaining([`${bc}/Financials.ReadWrite.All`, `${bc}/user_impersonation`]),
  );
  expect(refreshed).toBe(true);
});

it('openid-client: discovery, a code with PKCE whose ID token it verifies, a refresh, and userinfo', () => {
  const {name, scope, again, email} = answerOf('openid-client: code and refresh');
  expect(name).toBe('Astrid Morel');
  expect(scope).toContain(`${bc}/Financials.ReadWrite.All`);
  expect(again).toContain(`${bc}/.default`);
  expect(email).toBe('astrid.morel@boulangerie-fjord.example');
});

it('msal-node and azure-identity: a device is let in, and another is not', () => {
  expect(answerOf('msal-node: device code')).toMatchObject({
    username: 'astrid.morel@boulangerie-fjord.example',
  });
  expect(decodeJwt(String(answerOf('azure-identity: device code')['token']))).toMatchObject({appidacr: '0'});
  expect(errorOf('msal-node: device code declined').message).toContain('authorization_declined');
});

it('microsoft-graph-client: reads who signed in, and understands Graph’s refusal', () => {
  expect(answerOf('graph-client: who signed in')).toMatchObject({
    me: {displayName: 'Astrid Morel', userPrincipalName: 'astrid.morel@boulangerie-fjord.example'},
    organization: [{displayName: 'Boulangerie Fjord'}],
  });
  expect(errorOf('graph-client: no right token').code).toMatch(/401|InvalidAuthenticationToken/);
});
