/** What every page of the tenant has: the language, the banner that says it is not Microsoft, one main region. */
import type {PracticeTenant} from '../tenant';
import {html, type Markup} from './html';

export type PageContent = {
  readonly title: string;
  readonly body: Markup;
  /** What to do here in practice, said by us and not by the imitated page. */
  readonly coaching?: string;
  readonly status?: number;
};

/** A whole document. No script, no inline style: the strictest Content-Security-Policy may serve it. */
export function page({language, words, stylesheet}: PracticeTenant, content: PageContent): Response {
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${content.title} – ${words.banner.title}</title>
        <link rel="stylesheet" href="${stylesheet}" />
      </head>
      <body>
        <header class="banner">
          <p class="banner-title">${words.banner.title}</p>
          <p class="banner-text">${words.banner.text}</p>
        </header>
        <main class="card">${content.body}</main>
        ${content.coaching === undefined ? undefined : coaching(words.coaching.title, content.coaching)}
      </body>
    </html>`;
  return new Response(document.text, {
    status: content.status ?? 200,
    // In no frame, as Entra's: a hidden one asks with `prompt=none`, which shows no page.
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
    },
  });
}

function coaching(title: string, text: string): Markup {
  return html`<aside class="coaching" aria-label="${title}"><p>${text}</p></aside>`;
}
