import type {IncomingMessage, ServerResponse} from 'node:http';
import {createProxyServer} from 'http-proxy-3';
import {listen, type Listening} from '../command/listen';
import type {Lang} from '../report/lang';
import {siteFor, type PreviewSite, type Sites} from './plan';
import {startingPage} from './starting-page';

export type Readiness = {
  isReady(site: PreviewSite): boolean;
  whenReady(site: PreviewSite): Promise<void>;
};

/**
 * The one address that the reader knows: passes each request, and each hot-reload web socket, to the
 * preview of its language. Until that preview is ready, a page says so and tries again by itself.
 *
 * @throws CommandError when the port is taken
 */
export async function openFront(
  port: number,
  sites: Sites,
  readiness: Readiness,
  lang: Lang,
): Promise<Listening> {
  const proxy = createProxyServer();
  // A preview that stops mid-answer (it restarts when a contract changes) is no news for the terminal.
  proxy.on('error', (_error, _request, response) => {
    if ('writeHead' in response) sendStartingPage(response);
    else response.destroy();
  });
  // Docusaurus answers an unknown path with its home page, and a hot update that no longer exists is one. The
  // page's client knows what to do about 404 only: load itself anew.
  proxy.on('proxyRes', (answer, request) => {
    const isUpdate = request.url?.endsWith('.hot-update.json') ?? false;
    if (isUpdate && answer.headers['content-type']?.includes('html')) answer.statusCode = 404;
  });
  const answering = (request: IncomingMessage) => siteFor(sites, request.url ?? '/');
  return listen(
    {port, host: 'localhost', call: 'npm start --', lang},
    {
      request(request, response) {
        const site = answering(request);
        if (readiness.isReady(site)) proxy.web(request, response, {target: addressOf(site)});
        else sendStartingPage(response);
      },
      upgrade(request, socket, head) {
        const site = answering(request);
        // Held rather than refused: an open page then reloads as soon as its preview is back, where a
        // refused one tries again ever more rarely.
        socket.on('error', () => socket.destroy());
        void readiness.whenReady(site).then(() => {
          if (!socket.destroyed) proxy.ws(request, socket, head, {target: addressOf(site)});
        });
      },
    },
  );
}

function addressOf(site: PreviewSite): string {
  return `http://127.0.0.1:${String(site.port)}`;
}

function sendStartingPage(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(503, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': '2',
  });
  response.end(startingPage);
}
