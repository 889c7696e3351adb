/**
 * The script of `practice/authorize.html` and `practice/logout.html`: runs the practice tenant for a pop-up. Its
 * documents become this document, its forms are answered here, its redirects become real ones. No request is made.
 */
import {createInPageTenant, readHostParameters} from '../../practice-tenant/in-page';
import {authorityOf} from '../../practice-tenant/origins';
import {findSeed} from './practice-seeds';

type Handle = (request: Request) => Promise<Response>;

const endpoints = {authorize: 'oauth2/v2.0/authorize', logout: 'oauth2/v2.0/logout'} as const;

void start();

async function start(): Promise<void> {
  // Behind `#?` (see `createInPageTenant`).
  const query = new URLSearchParams(location.hash.slice(2));
  const host = readHostParameters(query);
  const seed = host && findSeed(host.integration, host.language);
  if (!host || !seed) {
    showAbout();
    return;
  }
  const tenant = createInPageTenant({
    ...host,
    seed,
    // This page stands one folder below what no language owns.
    root: new URL('..', location.href).href,
    now: () => Date.now(),
    randomId: () => crypto.randomUUID(),
  });
  const endpoint = document.documentElement.dataset['endpoint'] === 'logout' ? 'logout' : 'authorize';
  const address = `${authorityOf(host.segment)}/${endpoints[endpoint]}?${query}`;
  answerForms(tenant.handle, address);
  answerButtons();
  await show(await tenant.handle(new Request(address)));
}

/** Somebody opened the page by itself: the explanation that stands in its HTML. */
function showAbout(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-about]')) part.hidden = false;
}

async function show(response: Response): Promise<void> {
  const target = response.headers.get('location');
  if (target) {
    location.replace(target);
    return;
  }
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.documentElement.lang = next.documentElement.lang;
  document.title = next.title;
  document.body.replaceChildren(...next.body.childNodes);
  const usable = opener ? '[data-copy], [data-close]' : '[data-copy], [data-back]';
  for (const button of document.querySelectorAll<HTMLElement>(usable)) button.hidden = false;
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus();
}

function answerForms(handle: Handle, address: string): void {
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(event.target, event.submitter)) {
      if (typeof value === 'string') body.append(name, value);
    }
    void handle(new Request(address, {method: 'POST', body})).then(show);
  });
}

function answerButtons(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.matches('[data-close]')) close();
    // Pages replace one another without entries of their own: one step back is the page that sent the person here.
    if (button?.matches('[data-back]')) history.back();
    if (button?.dataset['copy']) void copy(button, button.dataset['copy']);
  });
}

async function copy(button: HTMLButtonElement, id: string): Promise<void> {
  const text = document.getElementById(id);
  if (!text) return;
  try {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = button.dataset['copied'] ?? '';
  } catch {
    // No permission to write: select it, so that one keystroke copies.
    getSelection()?.selectAllChildren(text);
  }
}
