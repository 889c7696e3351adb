import {createServer, type RequestListener, type Server} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import type {Duplex} from 'node:stream';
import type {IncomingMessage} from 'node:http';
import {CommandError} from './command-error';

export type Handlers = {
  readonly request: RequestListener;
  /** Web sockets; refused where absent. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** HTTPS with these, in PEM; HTTP where absent. */
  readonly secure?: {readonly key: string; readonly cert: string};
};

export type Listening = {close(): Promise<void>};

/**
 * Serves on a port of this machine. `localhost` means both loopback addresses, because browsers and
 * other tools disagree on which one the name stands for.
 *
 * @param command how the user started us, for the advice to choose another port
 * @throws CommandError (`could-not-run`) when the port is taken or not allowed
 */
export async function listen(
  {port, host, command}: {port: number; host: string; command: string},
  handlers: Handlers,
): Promise<Listening> {
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
    throw explain(error, port, host, command);
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

function explain(error: unknown, port: number, host: string, command: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reason = {
    EADDRINUSE: `Port ${String(port)} is already in use by another program`,
    EACCES: `This user may not open port ${String(port)}`,
    EADDRNOTAVAIL: `This machine has no address “${host}”`,
    ENOTFOUND: `No machine is called “${host}”`,
  }[String(code)];
  if (!reason) return error;
  const advice =
    reason.includes('Port') || reason.includes('port') ? `: try ${command} --port ${String(port + 1)}.` : '.';
  return new CommandError('could-not-run', reason + advice, {cause: error});
}
