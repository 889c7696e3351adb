/** A site of clients on loopback: a page with one button for each, and the page that MSAL sends its answer to. */
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {bundleScript} from '../../site/static-page/bundle';

export type ClientSite = {readonly origin: string; readonly close: () => Promise<void>};

const page = (script: string) =>
  `<!doctype html><html lang="en"><title>Client</title><button>Sign in</button><output></output><script src="${script}"></script></html>`;

/** Posting to any of its addresses gets back what was posted. */
export async function startClientSite(): Promise<ClientSite> {
  const harness = 'scripts/site/static-page/harness';
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', page('client.js')],
    '/client.js': ['text/javascript', await bundleScript(`${harness}/server-client-page.ts`)],
    '/registration': ['text/html', page('registration.js')],
    '/registration.js': ['text/javascript', await bundleScript(`${harness}/registration-page.ts`)],
    '/redirect.html': [
      'text/html',
      '<!doctype html><html lang="en"><title>Redirect</title><script src="redirect.js"></script></html>',
    ],
    '/redirect.js': ['text/javascript', await bundleScript('src/auth/pages/redirect-bridge.ts')],
  };
  const server = createServer((request, response) => {
    const {url = '/', method} = request;
    if (method === 'POST') {
      response.writeHead(200, {'content-type': 'text/plain'});
      request.pipe(response);
      return;
    }
    const [type, text] = files[url.split('?')[0] ?? ''] ?? ['text/plain', ''];
    response.writeHead(text === '' ? 404 : 200, {'content-type': type}).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
