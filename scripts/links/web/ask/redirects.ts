import {parseUrl} from '../../resolve/address';
import type {WebHop} from '../model';

/** Where a redirect leads. `undefined`: nowhere one can go. */
export function nextAddress(from: URL, location: string | undefined): URL | undefined {
  if (location === undefined || location.trim() === '') return undefined;
  const next = parseUrl(location, from.href);
  if (!next) return undefined;
  if (next.protocol !== 'http:' && next.protocol !== 'https:') return undefined;
  return withoutCredentials(next);
}

export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/** Neither sent nor shown: what stands before `@` in an address. */
export function withoutCredentials(url: URL): URL {
  if (url.username || url.password) {
    url.username = '';
    url.password = '';
  }
  return url;
}

export function withoutFragment(url: URL): string {
  const at = url.href.indexOf('#');
  return at < 0 ? url.href : url.href.slice(0, at);
}

const notFoundPath =
  /(?:^|[/_.-])(?:404|not-?_?found|page-?not-?found|no-?such-?page|introuvable|erreur|error(?:s|page)?)(?:[/_.-]|$)/i;

/**
 * Whether an answer that says "here it is" deserves a look at its words: the redirects ended on a front page, though
 * another was asked for, or at an address that itself speaks of an error.
 */
export function looksLikeSoftNotFound(asked: URL, end: URL, hops: readonly WebHop[]): boolean {
  if (hops.length === 0) return false;
  if (notFoundPath.test(end.pathname) && !notFoundPath.test(asked.pathname)) return true;
  return isFrontPage(end) && !isFrontPage(asked);
}

/** The root, or a language's: `/`, `/fr/`, `/en-us`, `/index.html`. */
function isFrontPage({pathname}: URL): boolean {
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|default|home)(?:\.\w+)?\/?)?$/i.test(pathname);
}
