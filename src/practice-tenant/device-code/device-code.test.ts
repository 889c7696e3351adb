import {decodeJwt} from 'jose';
import {describe, expect, it} from 'vitest';
import {people, practiceTenantId} from '../practice-directory';
import {pageText, post, type Changes, type SampleTenant} from '../sample-client';
import {consoleClientId} from '../server/console-registration';
import {clientOf, sampleOrigin, sampleServer} from '../server/sample-server';

const page = `${sampleOrigin}/common/oauth2/deviceauth`;

type Start = Readonly<Record<'user_code' | 'device_code' | 'verification_uri' | 'message', string>> & {
  readonly interval: number;
  readonly expires_in: number;
};

async function startDevice(tenant: SampleTenant, changes: Changes = {}, segment: string = practiceTenantId) {
  const form: Changes = {client_id: consoleClientId, scope: 'User.Read openid offline_access', ...changes};
  return tenant(post(`${sampleOrigin}/${segment}/oauth2/v2.0/devicecode`, form));
}

const started = async (tenant: SampleTenant, changes?: Changes): Promise<Start> =>
  (await (await startDevice(tenant, changes)).json()) as Start;

async function poll(tenant: SampleTenant, deviceCode: string, changes: Changes = {}) {
  const response = await tenant(
    post(`${sampleOrigin}/${practiceTenantId}/oauth2/v2.0/token`, {
      grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      client_id: consoleClientId,
      device_code: deviceCode,
      ...changes,
    }),
  );
  return {status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>>};
}

/** Types the code, chooses the administrator, and answers. */
async function answer(tenant: SampleTenant, userCode: string, device: string) {
  const typed = await tenant(post(page, {user_code: userCode}));
  const address = typed.headers.get('location') ?? '';
  return tenant(post(address, {account: people.administrator, decision: 'accept', device}));
}

describe('a device', () => {
  it('is told what to show', async () => {
    const start = await started(sampleServer());
    expect(start).toMatchObject({verification_uri: page, expires_in: 900, interval: 5});
    expect(start.user_code).toMatch(/^[B-T]{9}$/);
    expect(start.message).toContain(start.user_code);
  });

  it('waits, and is let in', async () => {
    const tenant = sampleServer();
    const {device_code, user_code} = await started(tenant);
    expect(await poll(tenant, device_code)).toMatchObject({
      status: 400,
      body: {error: 'authorization_pending', error_codes: [70016]},
    });
    const typed = await tenant(
      post(page, {user_code: ` ${user_code.toLowerCase().slice(0, 4)}-${user_code.slice(4)}`}),
    );
    expect(typed.status).toBe(303);
    const address = typed.headers.get('location') ?? '';
    expect(await pageText(await tenant(new Request(address)))).toContain('Pick an account');
    const asked = await pageText(await tenant(post(address, {account: people.administrator})));
    expect(asked).toContain('Are you trying to sign in to Passerelle – Console?');
    expect((await poll(tenant, device_code)).body['error']).toBe('slow_down');
    expect(await pageText(await answer(tenant, user_code, 'continue'))).toContain('You have signed in');
    tenant.wait(5000);
    const {status, body} = await poll(tenant, device_code);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token_type: 'Bearer',
      refresh_token: expect.any(String),
      id_token: expect.any(String),
    });
    expect(decodeJwt(String(body['access_token']))).toMatchObject({
      scp: expect.stringContaining('User.Read'),
      appidacr: '0',
    });
    // Once, and no second time.
    expect((await poll(tenant, device_code)).body['error']).toBe('bad_verification_code');
  });

  it('is refused where the person declines', async () => {
    const tenant = sampleServer();
    const {device_code, user_code} = await started(tenant);
    expect(await pageText(await answer(tenant, user_code, 'cancel'))).toContain(
      'You did not let the device in',
    );
    expect((await poll(tenant, device_code)).body).toMatchObject({
      error: 'authorization_declined',
      error_codes: [70017],
    });
  });

  it('is refused where the code has expired, and the page no longer knows the code', async () => {
    const tenant = sampleServer();
    const {device_code, user_code} = await started(tenant);
    tenant.wait(15 * 60 * 1000);
    expect((await poll(tenant, device_code)).body).toMatchObject({
      error: 'expired_token',
      error_codes: [70020],
    });
    expect(await pageText(await tenant(post(page, {user_code})))).toContain('That code didn’t work');
  });

  it.each([
    ['another device code', 'abc', {}, 'bad_verification_code', 70018],
    ['no device code', undefined, {device_code: undefined}, 'invalid_request', 900144],
    [
      'a client that needs a secret',
      'abc',
      {client_id: clientOf('codat-business-central').client_id},
      'invalid_client',
      7000218,
    ],
    ['a public client with a secret', 'abc', {client_secret: 'x'}, 'invalid_client', 700025],
  ] as const)('is refused with %s', async (_, code, changes, error, number) => {
    expect((await poll(sampleServer(), code ?? '', changes)).body).toMatchObject({
      error,
      error_codes: [number],
    });
  });

  it.each([
    ['an unknown tenant', {}, 'nowhere.example', 90002],
    ['no client', {client_id: undefined}, practiceTenantId, 900144],
    ['an unknown client', {client_id: practiceTenantId}, practiceTenantId, 700016],
    ['no scope', {scope: undefined}, practiceTenantId, 900144],
    ['an unknown API', {scope: 'https://nothing.example/.default'}, practiceTenantId, 500011],
    ['a single-tenant client', {client_id: clientOf('adobe-dataverse').client_id}, 'organizations', 50194],
  ] as const)('cannot start with %s', async (_, changes, segment, number) => {
    const response = await startDevice(sampleServer(), changes, segment);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({error_codes: [number]});
  });
});
