/** Servers of this machine that misbehave as their paths say: what the corpus links to on “the web”. */
import {createServer, type RequestListener, type Server} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import type {RemoteOrigins} from '../corpus/model';
import {answers} from './answers';
import {untrustedCertificate} from './certificate';

export type RemoteRequest = {readonly method: string; readonly path: string; readonly at: number};

export type Remote = {
  readonly origins: RemoteOrigins;
  /** Names without port, for `--allow-host`. */
  readonly allowHosts: readonly string[];
  /** In the order they came; `at` in milliseconds, as `performance.now()`. */
  readonly requests: readonly RemoteRequest[];
  close(): Promise<void>;
};

const host = '127.0.0.1';

export async function startRemote(): Promise<Remote> {
  const requests: RemoteRequest[] = [];
  const seen = new Map<string, number>();
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '/';
    const [name = '', ...rest] = new URL(path, 'http://localhost').pathname.slice(1).split('/');
    requests.push({method: request.method ?? '', path, at: performance.now()});
    const count = seen.get(path) ?? 0;
    seen.set(path, count + 1);
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (answer) answer({request, response, rest, seen: count});
    else response.writeHead(404, {'content-type': 'text/html'}).end('<title>No such path</title>');
  };
  const plain = createServer(listener);
  const untrusted = createSecureServer(await untrustedCertificate(), listener);
  const ports = await Promise.all([plain, untrusted].map(listen));
  const hosts = ports.map((port) => `${host}:${port}`);
  return {
    origins: {
      plain: `http://${hosts[0] ?? ''}`,
      untrusted: `https://${hosts[1] ?? ''}`,
      unknown: 'http://no-such-host.invalid',
    },
    allowHosts: [host],
    requests,
    async close() {
      await Promise.all([plain, untrusted].map(close));
    },
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
