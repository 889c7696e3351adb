/** What strict clients ask of a server: methods, bodies, parameters, PKCE, claims by scope. */
import {decodeJwt} from 'jose';
import {describe, expect, it} from 'vitest';
import {people, personalTenantId, practiceTenantId} from '../practice-directory';
import {pageText, post, type Changes} from '../sample-client';
import {appTokenRequest, clientOf, sampleOrigin, sampleServer} from './sample-server';

const {client_id, client_secret} = clientOf('codat-business-central');
const redirect_uri = 'http://localhost:4711/callback';
const base = `${sampleOrigin}/${practiceTenantId}`;
const verifier = 'a.verifier-of~forty-three_characters-or-more-0123456789';

type Codes = {readonly error_codes: readonly number[]; readonly error_description: string};
const codesOf = async (response: Response) => ((await response.json()) as Codes).error_codes;

async function codeFor(tenant: (request: Request) => Promise<Response>, changes: Changes = {}) {
  const query = {client_id, redirect_uri, response_type: 'code', scope: 'openid', ...changes};
  const url = `${base}/oauth2/v2.0/authorize?${new URLSearchParams(query)}`;
  const answer = await tenant(post(url, {account: people.administrator}));
  return new URL(answer.headers.get('location') ?? '').searchParams;
}

function redeem(code: string | null, changes: Changes = {}): Request {
  const form = {grant_type: 'authorization_code', client_id, client_secret, redirect_uri, code: code ?? ''};
  return post(`${base}/oauth2/v2.0/token`, {...form, ...changes});
}

describe('the token endpoint', () => {
  it.each(['token', 'devicecode'])('%s tells a browser that it takes only POST', async (endpoint) => {
    const response = await sampleServer()(new Request(`${base}/oauth2/v2.0/${endpoint}`));
    expect(await pageText(response)).toContain(
      'AADSTS900561: The endpoint only accepts POST requests. Received a GET request.',
    );
  });

  it('says which methods it has', async () => {
    const response = await sampleServer()(new Request(`${base}/oauth2/v2.0/token`, {method: 'PUT'}));
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, GET']);
  });

  it.each(['application/json', 'multipart/form-data; boundary=x', 'text/plain'])(
    'reads no body of %s',
    async (type) => {
      const request = new Request(appTokenRequest(), {headers: {'content-type': type}});
      const {error_codes, error_description} = (await (await sampleServer()(request)).json()) as Codes;
      expect(error_codes).toEqual([900144]);
      expect(error_description).toContain("'grant_type'");
    },
  );

  it('refuses a parameter that comes twice', async () => {
    const body = new URLSearchParams(await appTokenRequest().text());
    body.append('scope', 'https://graph.microsoft.com/.default');
    const {url} = appTokenRequest();
    const {error_codes, error_description} = (await (
      await sampleServer()(new Request(url, {method: 'POST', body}))
    ).json()) as Codes;
    expect(error_codes).toEqual([9000411]);
    expect(error_description).toContain("The parameter 'scope' is duplicated.");
  });
});

describe('the authorization endpoint', () => {
  it('keeps a request with a parameter that comes twice on its page', async () => {
    const url = `${base}/oauth2/v2.0/authorize?client_id=${client_id}&client_id=${client_id}`;
    const response = await sampleServer()(new Request(url));
    expect(await pageText(response)).toMatch(/AADSTS9000411: .+ The parameter \S+client_id\S+ is duplicated/);
  });

  it('takes a request that is posted', async () => {
    const tenant = sampleServer();
    const response = await tenant(
      post(`${base}/oauth2/v2.0/authorize`, {
        client_id,
        redirect_uri,
        response_type: 'code',
        scope: 'openid',
      }),
    );
    expect(response.status).toBe(303);
    const next = new URL(response.headers.get('location') ?? '', base);
    expect(await pageText(await tenant(new Request(next)))).toContain('Pick an account');
  });

  it('tells who signed in only where it is asked to', async () => {
    expect((await codeFor(sampleServer())).has('client_info')).toBe(false);
    expect((await codeFor(sampleServer(), {client_info: '1'})).has('client_info')).toBe(true);
  });

  it('is shown in no frame', async () => {
    const response = await sampleServer()(new Request(`${base}/oauth2/v2.0/authorize`));
    expect(response.headers.get('x-frame-options')).toBe('DENY');
  });
});

describe('PKCE of a web application', () => {
  it.each([{code_challenge_method: 'plain'}, {}])('may be plain: %o', async (method) => {
    const tenant = sampleServer();
    const code = (await codeFor(tenant, {code_challenge: verifier, ...method})).get('code');
    expect(await codesOf(await tenant(redeem(code)))).toEqual([50148]);
    expect(await codesOf(await tenant(redeem(code, {code_verifier: `${verifier}x`})))).toEqual([501481]);
    expect((await tenant(redeem(code, {code_verifier: verifier}))).status).toBe(200);
  });

  it('must be long enough, and of a known method', async () => {
    const refused = async (changes: Changes) =>
      (await codeFor(sampleServer(), changes)).get('error_description');
    expect(await refused({code_challenge: 'short'})).toContain('AADSTS501491');
    expect(await refused({code_challenge: verifier, code_challenge_method: 'S512'})).toContain(
      'AADSTS9002325',
    );
  });
});

describe('the ID token', () => {
  it.each([
    ['openid', []],
    ['openid profile', ['name', 'oid', 'preferred_username']],
    ['openid email', ['email']],
  ])('for %s', async (scope, claims) => {
    const tenant = sampleServer();
    const answer = await tenant(redeem((await codeFor(tenant, {scope})).get('code')));
    const {id_token} = (await answer.json()) as {readonly id_token: string};
    const told = Object.keys(decodeJwt(id_token));
    const personal = ['name', 'oid', 'preferred_username', 'email'];
    expect(told.filter((claim) => personal.includes(claim)).sort()).toEqual(claims);
    expect(told).toEqual(expect.arrayContaining(['sub', 'tid', 'iss', 'aud', 'ver']));
  });
});

describe('discovery', () => {
  it.each([
    ['consumers', `${sampleOrigin}/${personalTenantId}/v2.0`],
    ['common', `${sampleOrigin}/{tenantid}/v2.0`],
    ['organizations', `${sampleOrigin}/{tenantid}/v2.0`],
  ])('names the issuer of %s', async (segment, issuer) => {
    const response = await sampleServer()(
      new Request(`${sampleOrigin}/${segment}/v2.0/.well-known/openid-configuration`),
    );
    expect(((await response.json()) as {readonly issuer: string}).issuer).toBe(issuer);
  });

  it('names no endpoint that is not there', async () => {
    const tenant = sampleServer();
    const response = await tenant(new Request(`${base}/v2.0/.well-known/openid-configuration`));
    const endpoints = Object.entries((await response.json()) as Readonly<Record<string, unknown>>).filter(
      ([name]) => /_endpoint$|_uri$/.test(name),
    );
    expect(endpoints.length).toBeGreaterThan(4);
    for (const [name, url] of endpoints)
      expect((await tenant(new Request(String(url)))).status, name).not.toBe(404);
  });
});
