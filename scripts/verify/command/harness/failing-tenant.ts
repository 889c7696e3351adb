/** The practice tenant over HTTPS, right in everything but one place, where something else comes in the place of an answer. */
import {once} from 'node:events';
import type {ServerResponse} from 'node:http';
import {createServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import type {Failure} from '../../../../tests/support/network-places';
import {integrations} from '../../../../src/core/contracts/integrations';
import {resources} from '../../../../src/core/contracts/resources';
import {createTenantServer} from '../../../../src/practice-tenant/server';
import {serverDirectory} from '../../../../src/practice-tenant/server/server-directory';
import {createSigningKey} from '../../../../src/practice-tenant/signing-key';
import type {Certificates} from '../../../tenant/host/certificates';

/** Of one request. */
export type Asked = {readonly path: string; readonly body: string};

export type FailingTenant = {readonly origin: string; close(): void};

/** Made once: it takes longer than all the rest. */
const signingKey = createSigningKey('key');

const json = {'content-type': 'application/json'};
const html = {'content-type': 'text/html'};

const ways: Readonly<Record<Failure, (response: ServerResponse) => unknown>> = {
  reset: (response) => response.destroy(),
  'half an answer': (response) => {
    response.writeHead(200, {...json, 'content-length': '500'});
    response.write('{"value":[{"na', () => response.destroy());
  },
  'time-out': () => undefined,
  'a page': (response) => response.writeHead(200, html).end('<!DOCTYPE html><title>Sign in</title>'),
  'a blocking page': (response) => response.writeHead(403, html).end('<html><body>Blocked by policy'),
  'a redirect': (response) => response.writeHead(302, {location: 'https://portal.hotel.example/login'}).end(),
  'an empty body': (response) => response.writeHead(200, json).end(),
  'JSON cut off': (response) => response.writeHead(200, json).end('{"value":[{"na'),
  'JSON of another shape': (response) => response.writeHead(200, json).end('{"hello":"world"}'),
  'asked to wait': (response) => response.writeHead(429, {...json, 'retry-after': '17'}).end('{}'),
  'out of order': (response) => response.writeHead(503, json).end(),
  endless: (response) => {
    response.writeHead(200, json);
    response.end(' '.repeat(2_100_000));
  },
};

export async function startFailing(
  {server: {key, certificate}}: Certificates,
  isPlace: (asked: Asked) => boolean,
  failure: Failure,
): Promise<FailingTenant> {
  const tenant: {handle?: (request: Request) => Promise<Response>} = {};
  let origin = '';
  const server = createServer({key, cert: certificate}, (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const {url: path = '', method = 'GET', headers} = incoming;
      const body = Buffer.concat(chunks).toString('utf8');
      if (isPlace({path, body})) {
        ways[failure](outgoing);
        return;
      }
      const own = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
      const request = new Request(`${origin}${path}`, {
        method,
        headers: own,
        ...(method === 'POST' && {body}),
      });
      void tenant.handle?.(request).then(async (answer) => {
        outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `https://localhost:${String((server.address() as AddressInfo).port)}`;
  let count = 0;
  tenant.handle = createTenantServer({
    directory: serverDirectory({
      integrations: Object.values(integrations),
      resources,
      language: 'en',
      now: Date.now(),
    }),
    scenario: 'all-is-well',
    origin,
    language: 'en',
    now: Date.now,
    randomId: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
    sealSecret: 'sealed',
    signingKey: () => signingKey,
  });
  return {
    origin,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
