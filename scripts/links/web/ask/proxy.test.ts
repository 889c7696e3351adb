import {createServer, request} from 'node:http';
import {connect, type AddressInfo} from 'node:net';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {asking} from './harness/asking';
import {certificatesFor} from './harness/certificates';
import {misbehave, secure, type Server} from './harness/server';
import {proxyOf} from './index';

/** A proxy to which every name is this machine. */
const asked: string[] = [];
const proxy = createServer((from, to) => {
  asked.push(`${from.method ?? ''} ${from.url ?? ''}`);
  const {port, pathname} = new URL(from.url ?? '');
  from.pipe(
    request({port, path: pathname, method: from.method, headers: from.headers}, (answer) => {
      to.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(to);
    }),
  );
});
proxy.on('connect', ({url = ''}, socket) => {
  asked.push(`CONNECT ${url}`);
  const onward = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    onward.pipe(socket).pipe(onward);
  });
});

let plain: Server;
let encrypted: Server;
let trust: string[];
beforeAll(async () => {
  const {authority, good} = await certificatesFor('far.example');
  trust = [authority];
  [plain, encrypted] = await Promise.all([misbehave(), secure(good)]);
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', () => listening()));
});
afterAll(async () => {
  proxy.close();
  proxy.closeAllConnections();
  await Promise.all([plain.close(), encrypted.close()]);
});

it('the environment’s proxy is asked, and what NO_PROXY names is not', async () => {
  const own = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const environment = proxyOf({HTTP_PROXY: own, https_proxy: own, NO_PROXY: 'near.test'});
  const {asker, looked} = asking({trust, ...(environment ? {proxy: environment} : {})});
  const ask = async (url: string) =>
    (await asker.ask({url, fragments: ['there'], isImage: false})).observation;
  const fine = {kind: 'answered', status: 200, page: {found: ['there']}};
  expect(await ask(`http://far.example:${plain.port}/fine`)).toMatchObject(fine);
  expect(await ask(`https://far.example:${encrypted.port}/fine`)).toMatchObject(fine);
  expect(await ask(`http://near.test:${plain.port}/fine`)).toMatchObject(fine);
  expect(await ask(`http://127.0.0.1:${plain.port}/fine`)).toMatchObject({kind: 'private-address'});
  expect(asked).toEqual([
    `GET http://far.example:${plain.port}/fine`,
    `CONNECT far.example:${encrypted.port}`,
  ]);
  expect(looked).toEqual(['near.test']);
  await asker.close();
});
