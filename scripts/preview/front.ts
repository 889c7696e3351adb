import type {IncomingMessage, ServerResponse} from 'node:http';
import {createProxyServer} from 'http-proxy-3';
import {listen, type Listening} from '../command/listen';
import {siteFor, type PreviewSite} from './plan';
import {startingPage} from './starting-page';

/**
 * The one address that the reader knows: passes each request, and each hot-reload web socket, to the
 * preview of its language. Until that preview is ready, a page says so and tries again by itself.
 *
 * @throws CommandError when the port is taken
 */
export async function openFront(
  port: number,
  sites: readonly PreviewSite[],
  isReady: (site: PreviewSite) => boolean,
): Promise<Listening> {
  const proxy = createProxyServer();
  // A preview that stops mid-answer (it restarts when a contract changes) is no news for the terminal.
  proxy.on('error', (_error, _request, response) => {
    if ('writeHead' in response) sendStartingPage(response);
    else response.destroy();
  });
  const readySite = (request: IncomingMessage) => {
    const site = siteFor(sites, request.url ?? '/');
    return site && isReady(site) ? `http://127.0.0.1:${String(site.port)}` : undefined;
  };
  return listen(
    {port, host: 'localhost', command: 'npm start --'},
    {
      request(request, response) {
        const target = readySite(request);
        if (target) proxy.web(request, response, {target});
        else sendStartingPage(response);
      },
      upgrade(request, socket, head) {
        const target = readySite(request);
        if (target) proxy.ws(request, socket, head, {target});
        else socket.destroy();
      },
    },
  );
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
