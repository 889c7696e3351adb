import {decodeJwt} from 'jose';
import {describe, expect, it} from 'vitest';
import {otherTenantId, practiceTenantId} from '../practice-directory';
import type {Changes} from '../sample-client';
import type {ServerScenarioId} from '../scenarios/server';
import {
  appTokenOf,
  appTokenRequest,
  bcClient,
  clientOf,
  sampleOrigin,
  sampleServer,
  sampleServerDirectory,
} from '../server/sample-server';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('an application that signs in as itself', () => {
  it('gets a version 1.0 token with the application permissions that were granted', async () => {
    const answer = await sampleServer()(appTokenRequest());
    expect(answer.status).toBe(200);
    const body = await answer.json();
    expect(body).toEqual({
      token_type: 'Bearer',
      expires_in: 3599,
      ext_expires_in: 3599,
      access_token: expect.any(String),
    });
    expect(decodeJwt(body.access_token)).toMatchObject({
      ver: '1.0',
      iss: `${sampleOrigin}/${practiceTenantId}/`,
      aud: 'https://api.businesscentral.dynamics.com',
      appid: bcClient.client_id,
      appidacr: '1',
      idtyp: 'app',
      tid: practiceTenantId,
      roles: ['API.ReadWrite.All', 'Automation.ReadWrite.All'],
    });
  });

  it.each([
    ['is taken from the header', 'right', 200],
    ['is refused from there like from the form', 'wrong', 401],
  ] as const)('its secret %s', async (_, which, status) => {
    const form = new URLSearchParams(await appTokenRequest().text());
    const id = form.get('client_id') ?? '';
    const secret = which === 'right' ? (form.get('client_secret') ?? '') : 'wrong';
    form.delete('client_id');
    form.delete('client_secret');
    const joined = `${encodeURIComponent(id)}:${encodeURIComponent(secret)}`;
    const {url} = appTokenRequest();
    const answer = await sampleServer()(
      new Request(url, {method: 'POST', body: form, headers: {authorization: `Basic ${btoa(joined)}`}}),
    );
    expect(answer.status).toBe(status);
  });

  it('makes nothing of a header that is not base64', async () => {
    const {url} = appTokenRequest();
    const body = new URLSearchParams({grant_type: 'client_credentials'});
    const answer = await sampleServer()(
      new Request(url, {method: 'POST', body, headers: {authorization: 'Basic =='}}),
    );
    expect(await answer.json()).toMatchObject({error: 'invalid_request', error_codes: [900144]});
  });

  it.each([
    ['adobe-dataverse', 'https://boulangerie-fjord.crm4.dynamics.com/.default'],
    ['adobe-dataverse', 'https://boulangerie-fjord.crm4.dynamics.com//.default'],
    ['cloud-elements-finance-operations', 'https://boulangerie-fjord.operations.dynamics.com/.default'],
    ['prextra-exchange', 'https://graph.microsoft.com/.default'],
    ['prextra-exchange', '00000003-0000-0000-c000-000000000000/.default'],
    ['codat-business-central', 'https://api.businesscentral.dynamics.com/.default'],
  ] as const)('%s: %s, for which nobody grants application permissions in Entra', async (id, scope) => {
    const claims = decodeJwt(await appTokenOf(sampleServer(), {...clientOf(id), scope}));
    expect(claims.aud).toBe(scope.slice(0, -'/.default'.length));
    expect(claims).not.toHaveProperty('roles');
    expect(claims).not.toHaveProperty('scp');
  });

  it('carries version 2.0 claims where the API asks for them', async () => {
    const directory = {
      ...sampleServerDirectory,
      resources: sampleServerDirectory.resources.map(
        (resource) => ({...resource, tokenVersion: '2.0'}) as const,
      ),
    };
    expect(decodeJwt(await appTokenOf(sampleServer({directory})))).toMatchObject({
      ver: '2.0',
      iss: `${sampleOrigin}/${practiceTenantId}/v2.0`,
      aud: '996def3d-b36c-4153-8607-a6fd3c01b89f',
      azp: bcClient.client_id,
      azpacr: '1',
    });
  });

  it('may name the tenant by its domain', async () => {
    const answer = await sampleServer()(appTokenRequest({}, 'boulangerie-fjord.example'));
    expect(decodeJwt((await answer.json()).access_token)).toMatchObject({tid: practiceTenantId});
  });
});

type Case = readonly [
  what: string,
  code: number,
  error: string,
  status: number,
  given: {readonly scenario?: ServerScenarioId; readonly changes?: Changes; readonly segment?: string},
];

const cases: readonly Case[] = [
  ['no such tenant', 90002, 'invalid_request', 400, {segment: 'f10d0001-0000-4000-8000-0000000000ff'}],
  ['the tenant is gone', 90002, 'invalid_request', 400, {scenario: 'tenant-not-found'}],
  ['/common', 9001023, 'invalid_request', 400, {segment: 'common'}],
  ['/organizations', 50059, 'invalid_request', 400, {segment: 'organizations'}],
  ['no client ID', 900144, 'invalid_request', 400, {changes: {client_id: undefined}}],
  ['no grant type', 900144, 'invalid_request', 400, {changes: {grant_type: undefined}}],
  ['an unknown grant type', 70003, 'unsupported_grant_type', 400, {changes: {grant_type: 'toString'}}],
  ['an unknown client', 700016, 'unauthorized_client', 400, {scenario: 'application-not-found'}],
  ['a single-tenant client elsewhere', 700016, 'unauthorized_client', 400, {segment: otherTenantId}],
  ['no credential', 7000218, 'invalid_client', 401, {changes: {client_secret: undefined}}],
  ['a wrong secret', 7000215, 'invalid_client', 401, {changes: {client_secret: 'wrong'}}],
  [
    'a secret with a letter too many',
    7000215,
    'invalid_client',
    401,
    {changes: {client_secret: `${bcClient.client_secret} `}},
  ],
  [
    'the Secret ID',
    7000215,
    'invalid_client',
    401,
    {changes: {client_secret: '5ec4e700-0000-4000-8000-000000000004'}},
  ],
  [
    'another client’s secret',
    7000215,
    'invalid_client',
    401,
    {changes: {client_secret: clientOf('adobe-dataverse').client_secret}},
  ],
  ['a secret that was replaced', 7000215, 'invalid_client', 401, {scenario: 'secret-invalid'}],
  ['a secret that has expired', 7000222, 'invalid_client', 401, {scenario: 'secret-expired'}],
  [
    'a public client with a secret',
    700025,
    'invalid_client',
    401,
    {changes: {client_id: '5a55e4e1-0000-4000-8000-000000000009'}},
  ],
  ['an assertion without its type', 900144, 'invalid_request', 400, {changes: {client_assertion: 'a.b.c'}}],
  ['no scope', 900144, 'invalid_request', 400, {changes: {scope: undefined}}],
  [
    'a permission by name',
    1002012,
    'invalid_scope',
    400,
    {changes: {scope: 'https://graph.microsoft.com/User.Read.All'}},
  ],
  [
    'two scopes',
    1002012,
    'invalid_scope',
    400,
    {changes: {scope: `${bcClient.scope} https://graph.microsoft.com/.default`}},
  ],
  ['an unknown API', 500011, 'invalid_resource', 400, {changes: {scope: 'https://nothing.example/.default'}}],
  ['an API that nobody activated', 500011, 'invalid_resource', 400, {scenario: 'resource-not-in-tenant'}],
  ['a disabled application', 7000112, 'unauthorized_client', 400, {scenario: 'app-disabled'}],
  ['a policy', 53003, 'invalid_grant', 400, {scenario: 'sign-in-refused'}],
];

describe('is refused', () => {
  it.each(cases)('%s: AADSTS%d', async (_, code, error, status, {scenario, changes, segment}) => {
    const tenant = sampleServer(scenario ? {scenario} : {});
    const response = await tenant(appTokenRequest(changes, segment));
    expect(response.status).toBe(status);
    const body = await response.json();
    expect(body).toMatchObject({
      error,
      error_codes: [code],
      timestamp: '2026-11-21 09:30:00Z',
      trace_id: expect.stringMatching(guid),
      correlation_id: expect.stringMatching(guid),
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    });
    expect(body.error_description).toMatch(
      new RegExp(
        `^AADSTS${code}: .+ Trace ID: ${body.trace_id} Correlation ID: ${body.correlation_id} Timestamp: ${body.timestamp}$`,
      ),
    );
  });

  it('not for lack of permissions: the token then has no roles', async () => {
    const tenant = sampleServer({scenario: 'admin-consent-missing'});
    expect(decodeJwt(await appTokenOf(tenant))).not.toHaveProperty('roles');
  });

  it('with 7000229 where a multitenant application was never consented to', async () => {
    const {client_id, client_secret} = clientOf('codat-business-central');
    const directory = {
      ...sampleServerDirectory,
      enterpriseApps: sampleServerDirectory.enterpriseApps.filter((app) => app.tenantId !== otherTenantId),
    };
    const response = await sampleServer({directory})(
      appTokenRequest({client_id, client_secret}, otherTenantId),
    );
    expect(await response.json()).toMatchObject({error: 'invalid_client', error_codes: [7000229]});
  });

  it('only after a secret has expired, and not before', async () => {
    const tenant = sampleServer();
    tenant.wait(149 * 24 * 60 * 60 * 1000);
    expect((await tenant(appTokenRequest())).status).toBe(200);
    tenant.wait(24 * 60 * 60 * 1000);
    expect((await (await tenant(appTokenRequest())).json()).error_codes).toEqual([7000222]);
  });
});
