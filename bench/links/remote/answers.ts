import type {IncomingMessage, ServerResponse} from 'node:http';
import {
  aboutNotFound,
  githubPage,
  page,
  picture,
  plainPage,
  scriptPage,
  sendLongPage,
  softNotFound,
  zippedPage,
} from './pages';

/** What happens at a path that begins with this word; `rest` is what follows it, `seen` how often it was asked. */
type Answer = (exchange: Exchange) => void;

export type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly rest: readonly string[];
  readonly seen: number;
};

export const answers: Readonly<Record<string, Answer>> = {
  '': ({response}) => html(response, 200, page('Front page', '<p>Welcome.</p>')),
  page: ({response}) => html(response, 200, plainPage),
  github: ({response}) => html(response, 200, githubPage),
  app: ({response}) => html(response, 200, scriptPage),
  'about-404': ({response}) => html(response, 200, aboutNotFound),
  apology: ({response}) => html(response, 200, softNotFound.en),
  'apology-in-french': ({response}) => html(response, 200, softNotFound.fr),
  'found-to-head-only': ({request, response}) =>
    request.method === 'HEAD' ? html(response, 200, '') : html(response, 404, page('Nothing', '')),
  status: ({response, rest}) => html(response, Number(rest[0]), page(`Status ${rest[0] ?? ''}`, '')),
  gzip: ({response}) => {
    response.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'}).end(zippedPage);
  },
  long: ({response}) => sendLongPage(response),
  'picture.png': ({response}) => void response.writeHead(200, {'content-type': 'image/png'}).end(picture),
  'picture-of-no-type': ({response}) => void response.writeHead(200).end(picture),
  head: ({request, response, rest: [how]}) => {
    if (request.method !== 'HEAD') html(response, 200, plainPage);
    else if (how === 'reset') request.socket.destroy();
    else html(response, Number(how), '');
  },
  reset: ({request}) => void request.socket.destroy(),
  throttled: ({response, seen}) => {
    if (seen === 0) response.writeHead(429, {'retry-after': '1'}).end();
    else html(response, 200, plainPage);
  },
  busy: ({response, seen}) => {
    if (seen === 0) response.writeHead(503, {'retry-after': '1'}).end();
    else html(response, 200, plainPage);
  },
  to: ({response, rest}) => redirect(response, 302, `/${rest.join('/')}`),
  'sent-home': ({response}) => redirect(response, 302, '/'),
  moved: ({response, rest}) => redirect(response, Number(rest[0]), '/page/moved'),
  relative: ({response}) => redirect(response, 302, '../page/plain'),
  circle: ({response, rest}) => redirect(response, 302, rest[0] === 'a' ? '/circle/b' : '/circle/a'),
  itself: ({response}) => redirect(response, 301, '/itself'),
  countdown: ({response, rest}) => {
    const left = Number(rest[0]);
    if (left > 0) redirect(response, 302, `/countdown/${left - 1}`);
    else html(response, 200, plainPage);
  },
  cookie: ({request, response}) => {
    if (request.headers.cookie?.includes('seen=1')) html(response, 200, plainPage);
    else response.writeHead(302, {'set-cookie': 'seen=1; Path=/', location: '/cookie/page'}).end();
  },
  'redirect-without-location': ({response}) => void response.writeHead(302).end(),
  'redirect-to-mail': ({response}) => redirect(response, 302, 'mailto:a@corpus.example'),
};

function html(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {'content-type': 'text/html; charset=utf-8'}).end(body);
}

function redirect(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, {location}).end();
}
