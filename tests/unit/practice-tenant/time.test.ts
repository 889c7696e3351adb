/** What only time or patience mends: throttling, and what has been granted but is not known everywhere yet. */
import {describe, expect, it} from 'vitest';
import {mailboxAddresses} from '../../../src/practice-tenant/products/seed';
import {start} from '../../../src/practice-tenant/sample-client';
import {sampleServer, sampleServerDirectory} from '../../../src/practice-tenant/server/sample-server';
import {askToken, call, getFolder, scopes, tokenFor, type Send} from './client';

const minute = 60_000;
const events = `/v1.0/users/${mailboxAddresses.inScope}/calendar/events`;
const companies = '/v2.0/Production/api/v2.0/companies';

async function readCompanies(send: Send): Promise<number> {
  const token = await tokenFor(send, 'ipaas-business-central', scopes.bc);
  return (await call(send, 'business-central', companies, {token})).status;
}

describe('throttling', () => {
  it('refuses the first three calls of each service, and answers the fourth', async () => {
    const send = sampleServer({scenario: 'throttled'});
    const token = await tokenFor(send, 'prextra-exchange', scopes.graph);
    const statuses = [];
    for (let count = 0; count < 4; count++) {
      const answer = await call(send, 'graph', events, {token});
      statuses.push([answer.status, answer.headers.get('retry-after')]);
    }
    expect(statuses).toEqual([
      [429, '10'],
      [429, '10'],
      [429, '10'],
      [200, null],
    ]);
    expect(await readCompanies(send)).toBe(429);
  });

  it('of Entra itself refuses the first three calls for a token', async () => {
    const send = sampleServer({scenario: 'sign-in-throttled'});
    const statuses = [];
    for (let count = 0; count < 4; count++) statuses.push((await askToken(send)).status);
    expect(statuses).toEqual([429, 429, 429, 200]);
    expect(await readCompanies(send)).toBe(200);
  });

  it('counts for each running tenant alone', async () => {
    for (let count = 0; count < 2; count++) {
      const send = sampleServer({scenario: 'throttled'});
      expect((await call(send, 'graph', events)).status).toBe(429);
    }
  });
});

describe('propagation', () => {
  it('leaves permissions out of tokens for five minutes after consent', async () => {
    const send = sampleServer({scenario: 'consent-still-propagating'});
    expect(await readCompanies(send)).toBe(401);
    send.wait(5 * minute - 1);
    expect(await readCompanies(send)).toBe(401);
    send.wait(1);
    expect(await readCompanies(send)).toBe(200);
  });

  it('keeps a token that was issued too early as it is', async () => {
    const send = sampleServer({scenario: 'consent-still-propagating'});
    const early = await tokenFor(send, 'ipaas-business-central', scopes.bc);
    send.wait(6 * minute);
    expect((await call(send, 'business-central', companies, {token: early})).status).toBe(401);
    expect(await readCompanies(send)).toBe(200);
  });

  it('opens a mailbox two hours after the role was assigned in Exchange', async () => {
    const send = sampleServer({scenario: 'exchange-role-still-propagating'});
    const read = async () => {
      const token = await tokenFor(send, 'prextra-exchange', scopes.graph);
      return (await call(send, 'graph', events, {token})).status;
    };
    expect(await read()).toBe(401);
    send.wait(119 * minute);
    expect(await read()).toBe(401);
    send.wait(minute);
    expect(await read()).toBe(200);
  });
});

describe('the shutdown of Exchange Web Services', () => {
  const [exchange] = sampleServerDirectory.products?.exchange ?? [];
  if (!exchange || !sampleServerDirectory.products) throw new Error('the sample directory has Exchange');
  const {products} = sampleServerDirectory;

  it.each([
    ['2026-10-09T23:59:59Z', true, 'no list', 200],
    ['2026-10-10T00:00:00Z', true, 'no list', 403],
    ['2026-10-10T00:00:00Z', true, 'on the list', 200],
    ['2026-11-21T00:00:00Z', null, 'no list', 200],
    ['2026-11-21T00:00:00Z', null, 'an empty list', 403],
    ['2026-11-21T00:00:00Z', false, 'on the list', 403],
    ['2027-03-31T23:59:59Z', true, 'on the list', 200],
    ['2027-04-01T00:00:00Z', true, 'on the list', 403],
    ['2027-04-01T00:00:00Z', null, 'no list', 403],
  ] as const)('%s, EwsEnabled %s, %s: %d', async (date, enabled, list, status) => {
    const {allowedAppIds: all} = exchange.ews;
    const allowedAppIds = {'no list': undefined, 'an empty list': [], 'on the list': all}[list];
    const send = sampleServer({
      directory: {
        ...sampleServerDirectory,
        // Secrets do not end before the services do: what is tried here is Exchange alone.
        registrations: sampleServerDirectory.registrations.map((registration) => ({
          ...registration,
          secrets: registration.secrets.map((secret) => ({...secret, startsAt: 0, expiresAt: Infinity})),
        })),
        products: {...products, exchange: [{...exchange, ews: {enabled, allowedAppIds}}]},
      },
    });
    send.wait(Date.parse(date) - start);
    const token = await tokenFor(send, 'prextra-exchange', scopes.ews);
    const answer = await call(send, 'exchange-online', '/EWS/Exchange.asmx', {
      ...getFolder(mailboxAddresses.inScope),
      token,
    });
    expect(answer.status).toBe(status);
  });
});
