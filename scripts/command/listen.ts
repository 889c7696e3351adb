import {createServer, type RequestListener, type Server} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import type {Duplex} from 'node:stream';
import type {IncomingMessage} from 'node:http';
import type {Lang} from '../report/lang';
import {couldNotRun} from './own-complaints';

export type Handlers = {
  readonly request: RequestListener;
  /** Web sockets; refused where absent. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** HTTPS with these, in PEM; HTTP where absent. */
  readonly secure?: {readonly key: string; readonly cert: string};
};

type Where = {readonly port: number; readonly host: string; readonly call: string; readonly lang: Lang};

export type Listening = {close(): Promise<void>};

/**
 * Serves on a port of this machine. `localhost` means both loopback addresses, because browsers and
 * other tools disagree on which one the name stands for.
 *
 * @param where `call`: how the user started us, for the advice to choose another port; `lang`: in which they are told
 * @throws CommandError (`could-not-run`) when the port is taken or not allowed
 */
export async function listen({port, host, call, lang}: Where, handlers: Handlers): Promise<Listening> {
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(servers.map(closeServer));
  };
  try {
    for (const address of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
      const server = handlers.secure
        ? createSecureServer(handlers.secure, handlers.request)
        : createServer(handlers.request);
      if (handlers.upgrade) server.on('upgrade', handlers.upgrade);
      if (await opens(server, port, address)) servers.push(server);
    }
  } catch (error) {
    await close();
    throw explain(error, {port, host, call, lang});
  }
  return {close};
}

/** @returns false where the machine has no such loopback address (many containers have no IPv6) */
async function opens(server: Server, port: number, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const absent = address === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code ?? '');
      if (absent) resolve(false);
      else reject(error);
    });
    server.listen(port, address, () => {
      resolve(true);
    });
  });
}

async function closeServer(server: Server): Promise<void> {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

function explain(error: unknown, {port, host, call, lang}: Where): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return couldNotRun(lang, {code: 'port-taken', args: {port, call}});
    case 'EACCES':
      return couldNotRun(lang, {code: 'port-forbidden', args: {port, call}});
    case 'EADDRNOTAVAIL':
      return couldNotRun(lang, {code: 'address-not-here', args: {host}});
    case 'ENOTFOUND':
      return couldNotRun(lang, {code: 'host-unknown', args: {host}});
    default:
      return error;
  }
}
