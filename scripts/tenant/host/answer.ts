/** Between Node's HTTP and the practice tenant's `Request` and `Response`. */
import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http';

type Handle = (request: Request) => Promise<Response>;

/** Larger than any request that Entra or Graph would take from a check of a set-up. */
const longestBody = 1_000_000;

/**
 * Answers what is asked of this computer by one of its own names: a page of elsewhere whose name was made to lead here
 * asks under that name.
 *
 * @param origin what the tenant takes itself to be at, whichever loopback name was used
 */
export function answerWith(handle: Handle, origin: string): RequestListener {
  const {port} = new URL(origin);
  const hosts = ['localhost', '127.0.0.1', '[::1]'].map((name) => (port === '' ? name : `${name}:${port}`));
  return (incoming, outgoing) => {
    if (!hosts.includes(incoming.headers.host?.toLowerCase() ?? '')) {
      outgoing.writeHead(421).end();
      return;
    }
    answer(handle, origin, incoming, outgoing).catch((error: unknown) => {
      console.error(error);
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    });
  };
}

async function answer(
  handle: Handle,
  origin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const body = await readBody(incoming);
  if (body === undefined) {
    outgoing.writeHead(413, {connection: 'close'}).end();
    return;
  }
  const request = requestOf(incoming, origin, body);
  if (!request) {
    outgoing.writeHead(400).end();
    return;
  }
  const response = await handle(request);
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.end(incoming.method === 'HEAD' ? undefined : Buffer.from(await response.arrayBuffer()));
}

/** @returns undefined where it is too long */
async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @returns undefined for what no browser or library would ask */
function requestOf(
  {method = 'GET', url = '/', headers}: IncomingMessage,
  origin: string,
  body: Buffer,
): Request | undefined {
  try {
    const given = Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name.startsWith(':') ? [] : [[name, [value].flat().join(', ')] as const],
    );
    return new Request(new URL(url.replace(/^\/{2,}/, '/'), origin), {
      method: method === 'HEAD' ? 'GET' : method,
      headers: given.map(([name, value]): [string, string] => [name, value]),
      ...(!['GET', 'HEAD'].includes(method) && {body: new Uint8Array(body)}),
    });
  } catch {
    return undefined;
  }
}
