import {gzipSync} from 'node:zlib';
import type {ServerResponse} from 'node:http';

const filler = '<p>Words that a page is made of, so that it looks like one that somebody wrote.</p>\n';

export function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>\n${body}${filler.repeat(8)}</body></html>\n`;
}

export const plainPage = page(
  'A page',
  '<h2 id="there">There</h2><a name="by-name"></a><h2 id="café">Café</h2><p>some words</p>',
);
export const githubPage = page('Read me', '<h2><a id="user-content-usage" href="#usage"></a>Usage</h2>');
export const aboutNotFound = page('How to handle 404 errors', '<p>A server says “Page not found” when …</p>');
export const softNotFound = {
  en: page('Page not found', '<p>Sorry, the page you are looking for does not exist.</p>'),
  fr: page('Page introuvable', '<p>Désolé, la page demandée n’existe pas.</p>'),
} as const;
export const scriptPage =
  '<!doctype html><html><head><title>App</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>';

export const zippedPage = gzipSync(plainPage);

/** One pixel. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** An id near its beginning, and two megabytes after it. */
export function sendLongPage(response: ServerResponse): void {
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
  response.write('<!doctype html><title>Long</title><h2 id="early">Early</h2>\n');
  response.end(filler.repeat(25_000));
}
