import {createLocalJWKSet, jwtVerify, type JSONWebKeySet} from 'jose';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {withRegistrations} from '../directory';
import {practiceOrigin} from '../origins';
import {people, practiceClientId, practiceTenantId} from '../practice-directory';
import {
  bc,
  codeOf,
  codeRedemption,
  firstLeg,
  redirectUri,
  refreshRedemption,
  sampleDirectory,
  sampleTenant,
  secondLeg,
  start,
  tokenRequest,
  verifier,
  type Changes,
} from '../sample-client';
import {createSeal} from '../seal';
import {createSigningKey} from '../signing-key';

const minute = 60_000;

describe('redeeming a code', () => {
  it('gives tokens for what was consented, and a refresh token', async () => {
    const answer = await firstLeg(sampleTenant());
    expect(answer).toMatchObject({token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599});
    expect(answer['scope']).toBe('openid profile https://graph.microsoft.com/User.Read');
    const info = JSON.parse(atob(answer['client_info'] ?? ''));
    expect(info).toEqual({uid: people.administrator, utid: practiceTenantId});
  });

  type Case = readonly [what: string, changes: Changes, error: string, code: number, status: number];
  const cases: readonly Case[] = [
    ['no client', {client_id: undefined}, 'invalid_request', 900144, 400],
    ['an unknown client', {client_id: '1'}, 'unauthorized_client', 700016, 400],
    ['no grant type', {grant_type: undefined}, 'invalid_request', 900144, 400],
    ['another grant type', {grant_type: 'password'}, 'unsupported_grant_type', 70003, 400],
    ['no code', {code: undefined}, 'invalid_request', 900144, 400],
    ['an invented code', {code: '0.AXoA'}, 'invalid_grant', 9002313, 400],
    ['no redirect URI', {redirect_uri: undefined}, 'invalid_request', 900144, 400],
    ['another redirect URI', {redirect_uri: `${redirectUri}?`}, 'invalid_client', 500112, 401],
    ['no verifier', {code_verifier: undefined}, 'invalid_grant', 50148, 400],
    ['another verifier', {code_verifier: `${verifier}!`}, 'invalid_grant', 501481, 400],
    ['a secret from a page', {client_secret: 'a'}, 'invalid_client', 700025, 401],
    ['an unknown resource', {scope: 'https://nowhere.example/.default'}, 'invalid_resource', 500011, 400],
  ];

  it.each(cases)('%s', async (_, changes, error, code, status) => {
    const tenant = sampleTenant();
    const response = await tenant(codeRedemption(await codeOf(tenant), changes));
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = await response.json();
    expect(body).toEqual({
      error,
      error_description: expect.stringMatching(
        new RegExp(`^AADSTS${code}: .+ Trace ID: \\S+ Correlation ID: \\S+ Timestamp: 2026-11-21 09:30:00Z$`),
      ),
      error_codes: [code],
      timestamp: '2026-11-21 09:30:00Z',
      trace_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      correlation_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    });
  });

  it('repeats the client’s correlation id', async () => {
    const request = tokenRequest(
      {grant_type: 'x'},
      {origin: 'https://a.example', 'client-request-id': 'mine'},
    );
    expect(await (await sampleTenant()(request)).json()).toMatchObject({correlation_id: 'mine'});
  });

  it('serves once, and a mistaken attempt does not use the code up', async () => {
    const tenant = sampleTenant();
    const code = await codeOf(tenant);
    expect((await tenant(codeRedemption(code, {code_verifier: 'wrong'}))).status).toBe(400);
    expect((await tenant(codeRedemption(code))).status).toBe(200);
    expect(await (await tenant(codeRedemption(code))).json()).toMatchObject({
      error: 'invalid_grant',
      error_codes: [54005],
    });
  });

  it('lasts ten minutes', async () => {
    const tenant = sampleTenant();
    const [early, late] = [await codeOf(tenant), await codeOf(tenant)];
    tenant.wait(10 * minute - 1);
    expect((await tenant(codeRedemption(early))).status).toBe(200);
    tenant.wait(1);
    expect(await (await tenant(codeRedemption(late))).json()).toMatchObject({error_codes: [70008]});
  });

  it('is honoured by another instance with the same secret only', async () => {
    const code = await codeOf(sampleTenant());
    expect((await sampleTenant()(codeRedemption(code))).status).toBe(200);
    const other = sampleTenant({sealSecret: 'another'});
    expect(await (await other(codeRedemption(code))).json()).toMatchObject({error_codes: [9002313]});
  });

  it('is refused when any of its characters was changed', async () => {
    const tenant = sampleTenant();
    const code = await codeOf(tenant);
    await fc.assert(
      fc.asyncProperty(fc.nat(code.length - 1), fc.constantFrom(...'AZaz09-_.~'), async (at, replacement) => {
        fc.pre(code[at] !== replacement);
        const tampered = code.slice(0, at) + replacement + code.slice(at + 1);
        // The last character of an HMAC in base64url has spare bits: another spelling of the same bytes.
        fc.pre(at !== code.length - 1);
        const answer = await (await tenant(codeRedemption(tampered))).json();
        expect(answer).toMatchObject({error: 'invalid_grant', error_codes: [9002313]});
      }),
      {numRuns: 60},
    );
  });

  it('never throws at text that is no code', async () => {
    const seal = createSeal('sample');
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (text) => {
        expect(await seal.open(text)).toBeUndefined();
        expect(await seal.open(`${text}.${text}`)).toBeUndefined();
      }),
    );
  });

  it('does not take a refresh token for a code, nor the reverse', async () => {
    const tenant = sampleTenant();
    const code = await codeOf(tenant);
    const {refresh_token = ''} = await firstLeg(tenant);
    expect(await (await tenant(codeRedemption(refresh_token))).json()).toMatchObject({
      error_codes: [9002313],
    });
    expect(await (await tenant(refreshRedemption(code))).json()).toMatchObject({error_codes: [9002313]});
  });

  it('serves the client it was issued to, and no other', async () => {
    const other = '22222222-2222-4222-8222-222222222222';
    const directory = {
      ...sampleDirectory,
      registrations: sampleDirectory.registrations.flatMap((app) => [app, {...app, clientId: other}]),
    };
    const tenant = sampleTenant({directory});
    const stolen = await tenant(codeRedemption(await codeOf(tenant), {client_id: other}));
    expect(await stolen.json()).toMatchObject({error: 'invalid_grant', error_codes: [70000]});
  });

  it('needs a page for a single-page application, and a secret for a Web one', async () => {
    const spa = sampleTenant();
    const form = {grant_type: 'authorization_code', redirect_uri: redirectUri, code_verifier: verifier};
    const noOrigin = tokenRequest({...form, code: await codeOf(spa)}, {});
    expect(await (await spa(noOrigin)).json()).toMatchObject({
      error: 'invalid_request',
      error_codes: [9002327],
    });
    const web = sampleTenant({scenario: 'redirect-uri-on-wrong-platform'});
    expect(await (await web(codeRedemption(await codeOf(web)))).json()).toMatchObject({
      error_codes: [9002326],
    });
    const noSecret = tokenRequest({...form, code: await codeOf(web)}, {});
    const response = await web(noSecret);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({error: 'invalid_client', error_codes: [7000218]});
  });
});

describe('redeeming a refresh token', () => {
  it('gives the product’s token with the full names of everything consented', async () => {
    const tenant = sampleTenant();
    const answer = await secondLeg(tenant, await firstLeg(tenant));
    expect(answer['scope']).toBe(`${bc}/user_impersonation ${bc}/Financials.ReadWrite.All ${bc}/.default`);
  });

  it('answers AADSTS65001 with consent_required where nothing of the resource was consented', async () => {
    const tenant = sampleTenant({scenario: 'consent-not-granted'});
    const {refresh_token = ''} = await firstLeg(tenant);
    const response = await tenant(refreshRedemption(refresh_token));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
    });
  });

  it('carries consent that was given while signing in', async () => {
    const tenant = sampleTenant({scenario: 'consent-declined'});
    const changes = {scope: `openid profile offline_access ${bc}/.default`};
    const code = await codeOf(tenant, {decision: 'accept', changes});
    const first = await (await tenant(codeRedemption(code, changes))).json();
    expect(first.scope).toContain('Financials.ReadWrite.All');
    expect((await secondLeg(tenant, first))['scope']).toContain('Financials.ReadWrite.All');
  });

  it('asks the tenant’s policy', async () => {
    const tenant = sampleTenant({scenario: 'sign-in-refused'});
    expect(await secondLeg(tenant, await firstLeg(tenant))).toMatchObject({
      error: 'invalid_grant',
      suberror: 'message_only',
      error_codes: [53003],
    });
  });

  it('lasts a day from the sign-in, however often it is renewed', async () => {
    const tenant = sampleTenant();
    const first = await firstLeg(tenant);
    tenant.wait(23 * 60 * minute);
    const second = await secondLeg(tenant, first);
    expect(second['refresh_token_expires_in']).toBe(60 * 60);
    tenant.wait(60 * minute);
    expect(await secondLeg(tenant, second)).toMatchObject({error: 'invalid_grant', error_codes: [700084]});
  });

  it('is issued for offline_access only', async () => {
    const tenant = sampleTenant();
    const scope = 'openid profile';
    const code = await codeOf(tenant, {changes: {scope}});
    expect(await (await tenant(codeRedemption(code, {scope}))).json()).not.toHaveProperty('refresh_token');
  });

  it('refuses a resource that the registration does not list', async () => {
    const directory = withRegistrations(sampleDirectory, (app) => ({
      ...app,
      configured: app.configured.filter(({resource}) => resource !== bc),
    }));
    const tenant = sampleTenant({directory});
    expect(await secondLeg(tenant, await firstLeg(tenant))).toMatchObject({
      error: 'invalid_resource',
      error_codes: [650057],
    });
  });
});

describe('the tokens', () => {
  it('verify against the keys endpoint and carry the claims of their version', async () => {
    const tenant = sampleTenant();
    const discovery = await (
      await tenant(new Request(`${practiceOrigin}/${practiceTenantId}/v2.0/.well-known/openid-configuration`))
    ).json();
    const keys: JSONWebKeySet = await (await tenant(new Request(discovery.jwks_uri))).json();
    expect(Object.keys(keys.keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    const first = await firstLeg(tenant);
    const second = await secondLeg(tenant, first);
    const options = {currentDate: new Date(start)};

    const id = await jwtVerify(first['id_token'] ?? '', createLocalJWKSet(keys), {
      ...options,
      issuer: discovery.issuer,
      audience: practiceClientId,
    });
    expect(id.protectedHeader.alg).toBe('RS256');
    expect(id.payload).toMatchObject({
      ver: '2.0',
      nonce: 'the-nonce',
      tid: practiceTenantId,
      oid: people.administrator,
      preferred_username: 'astrid.morel@boulangerie-fjord.example',
      name: 'Astrid Morel',
      sub: expect.stringMatching(/^[\w-]{43}$/),
    });

    const access = await jwtVerify(second['access_token'] ?? '', createLocalJWKSet(keys), {
      ...options,
      audience: bc,
    });
    expect(access.payload).toMatchObject({
      ver: '1.0',
      appid: practiceClientId,
      appidacr: '0',
      scp: 'user_impersonation Financials.ReadWrite.All',
      tid: practiceTenantId,
      iss: `${practiceOrigin}/${practiceTenantId}/`,
    });
  });

  it('are signed with a key of this instance only', async () => {
    // The same name, so that only the key itself differs.
    const other = sampleTenant({signingKey: () => createSigningKey('sample')});
    const keys = await (await other(new Request(`${practiceOrigin}/common/discovery/v2.0/keys`))).json();
    const {id_token = ''} = await firstLeg(sampleTenant());
    await expect(
      jwtVerify(id_token, createLocalJWKSet(keys), {currentDate: new Date(start)}),
    ).rejects.toThrow();
  });
});
