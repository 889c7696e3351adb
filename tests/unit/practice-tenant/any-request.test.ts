/** Whatever is asked, Graph and the products answer with a status of their own: nothing that a client sends throws. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sampleServer} from '../../../src/practice-tenant/server/sample-server';
import {call, getFolder, scopes, tokenFor, type Client} from './client';

const send = sampleServer();
const services = [
  ['graph', 'checker', scopes.graph, '/v1.0/applications'],
  ['graph', 'prextra-exchange', scopes.graph, '/v1.0/users/x/calendarView'],
  ['business-central', 'ipaas-business-central', scopes.bc, '/v2.0/Production/api/v2.0/companies'],
  ['dataverse', 'adobe-dataverse', scopes.dataverse, '/api/data/v9.2/WhoAmI'],
  ['finance-operations', 'cloud-elements-finance-operations', scopes.fo, '/data/CustomersV3'],
] as const satisfies readonly (readonly [string, Client, string, string])[];

const tail = fc.oneof(
  fc.webPath(),
  fc.string({unit: 'grapheme'}).map((text) => `/${encodeURIComponent(text)}`),
  fc.webQueryParameters().map((query) => `?${query}`),
  fc
    .tuple(
      fc.constantFrom('$filter', '$select', '$top', '$skiptoken', '$count'),
      fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom("appId eq '", "a eq 'x' and ", '%', "''")),
    )
    .map(([name, value]) => `?${name}=${encodeURIComponent(value)}`),
);

describe('any request', () => {
  it.each(services)('%s for %s', async (service, client, scope, path) => {
    const token = await tokenFor(send, client, scope);
    await fc.assert(
      fc.asyncProperty(tail, fc.constantFrom('GET', 'POST', 'DELETE'), async (rest, method) => {
        const answer = await call(send, service, path + rest, {token, method});
        expect(answer.status).toBeGreaterThanOrEqual(200);
        expect([200, 400, 401, 403, 404, 405]).toContain(answer.status);
      }),
      {numRuns: 300},
    );
  });

  it('envelopes of Exchange Web Services, whole and in pieces', async () => {
    const token = await tokenFor(send, 'prextra-exchange', scopes.ews);
    const {body = '', ...how} = getFolder('astrid.morel@boulangerie-fjord.example');
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length), fc.nat(body.length), fc.string(), async (from, to, between) => {
        const text = body.slice(0, from) + between + body.slice(to);
        const answer = await call(send, 'exchange-online', '/EWS/Exchange.asmx', {...how, token, body: text});
        expect([200, 500]).toContain(answer.status);
        expect(await answer.text()).toMatch(/<\/s:Envelope>$/);
      }),
      {numRuns: 300},
    );
  });

  it('are looked through in time, however long', async () => {
    const token = await tokenFor(send, 'prextra-exchange', scopes.ews);
    const {body = '', ...how} = getFolder(undefined);
    for (const length of [15_000, 900_000]) {
      const text = body + '<s:Body>'.repeat(length / 8);
      const answer = await call(send, 'exchange-online', '/EWS/Exchange.asmx', {...how, token, body: text});
      expect(answer.status).toBe(500);
    }
  });
});
