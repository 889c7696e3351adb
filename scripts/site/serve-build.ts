import {readFile} from 'node:fs/promises';
import type {RequestListener, ServerResponse} from 'node:http';
import {join} from 'node:path';
import sirv from 'sirv';
import {headersFor, type HeaderRule} from './headers';

/**
 * @param site the base path of the build, with both slashes, and its headers
 * @returns answers files as a static host would: `/a` from `a.html`, each language's own page for what is absent
 */
export async function serveBuild(
  buildDir: string,
  site: {readonly baseUrl: string; readonly rules: readonly HeaderRule[]},
): Promise<RequestListener> {
  const notFound = {
    en: await readFile(join(buildDir, '404.html')),
    fr: await readFile(join(buildDir, 'fr/404.html')),
  };
  const files = sirv(buildDir, {etag: true, extensions: ['html']});

  return (request, response) => {
    const {pathname, search} = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries({
      'Cache-Control': 'no-cache',
      ...headersFor(site.rules, pathname),
    })) {
      response.setHeader(name, value);
    }
    const outside = !pathname.startsWith(site.baseUrl);
    if (outside && pathname === '/') {
      response.writeHead(302, {Location: site.baseUrl}).end();
      return;
    }
    const path = pathname.slice(site.baseUrl.length - 1);
    const language = path.startsWith('/fr/') ? 'fr' : 'en';
    if (outside) {
      sendNotFound(response, notFound.en);
      return;
    }
    // sirv remembers the parsed address on the request; it must see the path inside the build.
    request.url = path + search;
    files(request, response, () => {
      sendNotFound(response, notFound[language]);
    });
  };
}

function sendNotFound(response: ServerResponse, page: Buffer): void {
  response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache'});
  response.end(page);
}
