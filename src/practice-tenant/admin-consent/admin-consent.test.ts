import {decodeJwt} from 'jose';
import {describe, expect, it} from 'vitest';
import {otherTenantId, people, practiceTenantId} from '../practice-directory';
import {pageText, post, type Changes} from '../sample-client';
import {
  appTokenOf,
  bcClient,
  clientOf,
  sampleOrigin,
  sampleServer,
  sampleServerDirectory,
} from '../server/sample-server';

const callback = 'http://localhost:4711/callback';
const v2: Changes = {
  client_id: bcClient.client_id,
  scope: bcClient.scope,
  redirect_uri: callback,
  state: 'the-state',
};

function address(changes: Changes = {}, segment = practiceTenantId, path = 'v2.0/adminconsent'): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({...v2, ...changes}))
    if (value !== undefined) query.set(name, value);
  return `${sampleOrigin}/${segment}/${path}?${query.toString()}`;
}

const accept = {account: people.administrator, decision: 'accept'};

describe('an administrator', () => {
  it('is shown what is asked, grants it for everyone, and is sent back with admin_consent=True', async () => {
    const tenant = sampleServer({scenario: 'admin-consent-missing'});
    expect(decodeJwt(await appTokenOf(tenant))).not.toHaveProperty('roles');
    const asked = await pageText(await tenant(post(address(), {account: people.administrator})));
    expect(asked).toContain('Review for your organisation: Boulangerie Fjord');
    expect(asked).toContain('API.ReadWrite.All');
    const response = await tenant(post(address(), accept));
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.origin + location.pathname).toBe(callback);
    expect(Object.fromEntries(location.searchParams)).toEqual({
      admin_consent: 'True',
      tenant: practiceTenantId,
      scope: bcClient.scope,
      state: 'the-state',
    });
    expect(decodeJwt(await appTokenOf(tenant))).toMatchObject({
      roles: ['API.ReadWrite.All', 'Automation.ReadWrite.All'],
    });
  });

  it('may use the older form, which grants everything that the registration lists', async () => {
    const tenant = sampleServer({scenario: 'admin-consent-missing'});
    const url = address(
      {scope: undefined, redirect_uri: undefined, state: undefined},
      practiceTenantId,
      'adminconsent',
    );
    const response = await tenant(post(url, accept));
    expect(response.headers.get('location')).toBe(
      `http://localhost/callback?admin_consent=True&tenant=${practiceTenantId}`,
    );
    expect(decodeJwt(await appTokenOf(tenant))).toHaveProperty('roles');
  });

  it('has consented all the same where the registration has no redirect URI: AADSTS500113', async () => {
    const registrations = sampleServerDirectory.registrations.map((entry) => ({...entry, redirectUris: []}));
    const tenant = sampleServer({
      scenario: 'admin-consent-missing',
      directory: {...sampleServerDirectory, registrations},
    });
    const url = address({scope: undefined, redirect_uri: undefined}, practiceTenantId, 'adminconsent');
    expect(await pageText(await tenant(post(url, accept)))).toContain('AADSTS500113');
    expect(decodeJwt(await appTokenOf(tenant))).toHaveProperty('roles');
  });

  it('makes a multitenant application known in another organisation', async () => {
    const codat = clientOf('codat-business-central');
    const directory = {
      ...sampleServerDirectory,
      offered: [people.otherAdministrator],
      enterpriseApps: sampleServerDirectory.enterpriseApps.filter((app) => app.tenantId !== otherTenantId),
    };
    const tenant = sampleServer({directory});
    const url = address({client_id: codat.client_id}, 'organizations');
    const response = await tenant(post(url, {account: people.otherAdministrator, decision: 'accept'}));
    expect(response.headers.get('location')).toContain(`tenant=${otherTenantId}`);
    const token = await tenant(
      post(`${sampleOrigin}/${otherTenantId}/oauth2/v2.0/token`, {
        grant_type: 'client_credentials',
        scope: bcClient.scope,
        ...codat,
      }),
    );
    expect(token.status).toBe(200);
  });

  it('may cancel: the client is told, and nothing is granted', async () => {
    const tenant = sampleServer({scenario: 'admin-consent-missing'});
    const response = await tenant(post(address(), {...accept, decision: 'cancel'}));
    const {searchParams} = new URL(response.headers.get('location') ?? '');
    expect(searchParams.get('error')).toBe('access_denied');
    expect(searchParams.get('error_description')).toMatch(/^AADSTS65004: /);
    expect(searchParams.get('state')).toBe('the-state');
    expect(decodeJwt(await appTokenOf(tenant))).not.toHaveProperty('roles');
  });
});

describe('stays on the tenant’s page', () => {
  it.each([
    ['an unknown tenant', {}, 'nowhere.example', people.administrator, 90002],
    ['/common', {}, 'common', people.administrator, 90002],
    ['no client', {client_id: undefined}, practiceTenantId, people.administrator, 900144],
    ['an unknown client', {client_id: practiceTenantId}, practiceTenantId, people.administrator, 700016],
    ['a single-tenant application elsewhere', {}, otherTenantId, people.administrator, 700016],
    ['a single-tenant application without a tenant', {}, 'organizations', people.administrator, 50194],
    ['no redirect URI', {redirect_uri: undefined}, practiceTenantId, people.administrator, 900144],
    ['another redirect URI', {redirect_uri: `${callback}/`}, practiceTenantId, people.administrator, 50011],
    ['no scope', {scope: undefined}, practiceTenantId, people.administrator, 900144],
    [
      'an unknown API',
      {scope: 'https://nothing.example/.default'},
      practiceTenantId,
      people.administrator,
      500011,
    ],
    ['an unknown permission', {scope: 'Mail.Reed'}, practiceTenantId, people.administrator, 650053],
    ['an ordinary user', {}, practiceTenantId, people.user, 90094],
  ] as const)('%s', async (_, changes, segment, account, code) => {
    const response = await sampleServer()(post(address(changes, segment), {account, decision: 'accept'}));
    expect(response.headers.has('location')).toBe(false);
    expect(await pageText(response)).toContain(`AADSTS${String(code)}: `);
  });
});
