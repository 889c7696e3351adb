import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {deflateRawSync, gzipSync, brotliCompressSync, deflateSync} from 'node:zlib';

export type Seen = {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly headers: IncomingMessage['headers'];
  /** The other side's port: one for each connection. */
  readonly from: number | undefined;
};

export type Server = {readonly port: number; readonly seen: Seen[]; close(): Promise<void>};

type Behaviour = (asked: IncomingMessage, answer: ServerResponse, visit: number) => unknown;

const html = (answer: ServerResponse, text = '<title>Page</title><h1 id="there">Page</h1>') =>
  answer.writeHead(200, {'content-type': 'text/html'}).end(text);
const page = Buffer.from('<title>Packed</title><h1 id="there">Packed</h1>');
const packed = (encoding: string, bytes: Buffer) => (_: IncomingMessage, answer: ServerResponse) =>
  answer.writeHead(200, {'content-type': 'text/html', 'content-encoding': encoding}).end(bytes);
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, answer: ServerResponse) =>
    answer.writeHead(code, headers).end();
/** What is asked for as a download leads to downloads; the front page, and other servers, are none. */
const along = ({url = ''}: IncomingMessage, location: string) =>
  /\.zip(?:\?|$)/.test(url) ? location.replace(/^\/[^?#]+/, '$&.zip') : location;
const to =
  (location: string, code = 302): Behaviour =>
  (asked, answer) =>
    answer.writeHead(code, {location: along(asked, location)}).end();
/** Does so for HEAD; GET gets a page. */
const onHead =
  (behaviour: Behaviour): Behaviour =>
  (asked, answer, visit) =>
    asked.method === 'HEAD' ? behaviour(asked, answer, visit) : html(answer);
const firstVisit =
  (behaviour: Behaviour): Behaviour =>
  (asked, answer, visit) =>
    visit === 1 ? behaviour(asked, answer, visit) : html(answer);

const reset: Behaviour = (asked) => asked.socket.resetAndDestroy();
const never: Behaviour = () => undefined;

/** What the server does wrong, by path. `visit` counts the requests for the path of a host, from 1. */
const behaviours: Readonly<Record<string, Behaviour>> = {
  '/fine': (_, answer) => html(answer),
  '/missing': status(404),
  '/gone': status(410),
  '/private': status(401),
  '/broken': status(500),
  '/head-405': onHead(status(405)),
  '/head-501': onHead(status(501)),
  '/head-404': onHead(status(404)),
  '/head-403': onHead(status(403)),
  '/head-500': onHead(status(500)),
  '/head-reset': onHead(reset),
  '/head-never': onHead(never),
  '/head-circle': onHead(to('/head-circle')),
  '/reset': reset,
  '/reset-once': (asked, answer, visit) => (visit <= 2 ? reset(asked, answer, visit) : html(answer)),
  '/reset-in-body': (asked, answer) => {
    answer.writeHead(200, {'content-type': 'text/html', 'content-length': '100000'});
    answer.write('<h1 id="there">', () => setImmediate(() => asked.socket.resetAndDestroy()));
  },
  '/never': never,
  '/slow-body': (_, answer) => {
    answer.writeHead(200, {'content-type': 'text/html'}).write('<h1 id="there">');
  },
  '/endless': (_, answer) => {
    answer.writeHead(200, {'content-type': 'text/html'});
    const more = () => {
      while (!answer.destroyed && answer.write('<p>more and more of it</p>'.repeat(2000)));
      if (!answer.destroyed) answer.once('drain', more);
    };
    more();
  },
  '/429-seconds': firstVisit(status(429, {'retry-after': '7'})),
  '/429-date': firstVisit(status(429, {'retry-after': 'Sat, 01 Jan 2000 00:00:30 GMT'})),
  '/429-long': status(429, {'retry-after': '86400'}),
  '/429-bare': firstVisit(status(429)),
  '/503-always': status(503),
  '/503-once': (_, answer, visit) => (visit <= 2 ? answer.writeHead(503).end() : html(answer)),
  '/circle': to('/circle-back'),
  '/circle-back': to('/circle'),
  '/self': to('/self'),
  '/far': (asked, answer, visit) => to(`/far?${visit}`)(asked, answer, visit),
  '/nowhere': status(302),
  '/to-mail': to('mailto:someone@host.example'),
  '/to-garbage': to('http://[half'),
  '/moved': to('/fine#there', 301),
  '/see-other': to('/fine', 303),
  '/permanent': to('/fine', 308),
  '/credentials': (asked, answer) =>
    answer.writeHead(302, {location: `http://user:password@${asked.headers.host ?? ''}/fine`}).end(),
  '/cookie-wall': (asked, answer) =>
    asked.headers.cookie === 'seen=yes'
      ? html(answer)
      : answer
          .writeHead(302, {location: along(asked, '/cookie-wall'), 'set-cookie': 'seen=yes; Path=/'})
          .end(),
  '/cookie-lost': (asked, answer) =>
    answer
      .writeHead(302, {location: along(asked, '/cookie-lost'), 'set-cookie': 'a=b; Domain=elsewhere.example'})
      .end(),
  '/cookie-counter': (asked, answer, visit) =>
    answer.writeHead(302, {location: along(asked, '/cookie-counter'), 'set-cookie': `n=${visit}`}).end(),
  '/to-front-page': to('/'),
  '/': (_, answer) => html(answer, '<title>Welcome</title>'),
  '/gzip': packed('gzip', gzipSync(page)),
  '/br': packed('br', brotliCompressSync(page)),
  '/deflate': packed('deflate', deflateSync(page)),
  '/deflate-raw': packed('deflate', deflateRawSync(page)),
  '/not-gzip': packed('gzip', page),
  '/half-gzip': packed('gzip', gzipSync(page).subarray(0, -9)),
  '/bad-gzip': packed('gzip', Buffer.concat([gzipSync(page).subarray(0, 10), Buffer.alloc(400, 0xff)])),
  '/unknown-encoding': packed('compress', page),
  '/gzip-twice': packed('gzip, gzip', gzipSync(gzipSync(page))),
  '/bomb': packed('gzip', gzipSync(Buffer.alloc(64 * 1024 * 1024, 0x20))),
  '/header-flood': (_, answer) => answer.writeHead(200, {flood: 'x'.repeat(100_000)}).end(),
  '/not-http': (asked) => asked.socket.end('who are you?\r\n\r\n'),
  '/picture': status(200, {'content-type': 'image/png'}),
  '/no-picture': (_, answer) => html(answer),
  '/tagged': (asked, answer) =>
    asked.headers['if-none-match'] === '"v1"'
      ? answer.writeHead(304).end()
      : answer.writeHead(200, {'content-type': 'text/html', etag: '"v1"'}).end(),
  '/to-tagged': to('/tagged'),
  '/echo': (asked, answer) =>
    answer
      .writeHead(302, {location: `/fine?${encodeURIComponent(asked.headers.authorization ?? 'none')}`})
      .end(),
};

/** Misbehaves on demand. Further behaviours, such as redirects to its own port, may be given. */
export async function misbehave(more: Readonly<Record<string, Behaviour>> = {}): Promise<Server> {
  const seen: Seen[] = [];
  const visits = new Map<string, number>();
  const all = {...behaviours, ...more};
  return listen(createServer({keepAliveTimeout: 60_000}, answerWith(all, seen, visits)), seen);
}

export async function secure(certificate: {readonly key: string; readonly cert: string}): Promise<Server> {
  const seen: Seen[] = [];
  const server = createSecureServer(certificate, answerWith(behaviours, seen, new Map()));
  server.on('tlsClientError', () => undefined);
  return listen(server, seen);
}

function answerWith(
  all: Readonly<Record<string, Behaviour>>,
  seen: Seen[],
  visits: Map<string, number>,
): RequestListener {
  return (asked, answer) => {
    // Downloads fare as pages of their name do.
    const path = (asked.url ?? '').replace(/(?:\.zip)?(?:\?.*)?$/, '');
    const visited = `${asked.headers.host ?? ''}${path}`;
    const visit = (visits.get(visited) ?? 0) + 1;
    visits.set(visited, visit);
    const {method = '', headers, socket} = asked;
    seen.push({method, path, host: headers.host ?? '', headers, from: socket.remotePort});
    (all[path] ?? status(404))(asked, answer, visit);
  };
}

function listen(server: ReturnType<typeof createServer>, seen: Seen[]): Promise<Server> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        seen,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      }),
    );
  });
}
