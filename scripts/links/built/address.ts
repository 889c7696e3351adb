import {parseUrl} from '../resolve/address';
import type {BuiltPage, BuiltSite} from './model';

/** Where an address on a built page leads. */
export type BuiltTarget =
  /** `path`: of the file that answers, below the build directory. */
  | {readonly kind: 'page' | 'file'; readonly path: string; readonly fragment: string}
  | {readonly kind: 'missing'; readonly pathname: string}
  | {readonly kind: 'web'; readonly href: string}
  /** `mailto:`, `data:`, `javascript:`, or nothing that could be asked for. */
  | {readonly kind: 'other'};

/** Stands for the site's origin where nobody knows it. */
const nowhere = 'https://site.invalid';

/** The address under which a host serves a page of the build. */
export function addressOfPage(site: BuiltSite, path: string): string {
  const pathname = path.replace(/(^|\/)index\.html?$/i, '$1').replace(/\.html?$/i, '');
  const encoded = pathname.split('/').map(encodeURIComponent).join('/');
  return new URL(site.baseUrl + encoded, site.origin ?? nowhere).href;
}

export function resolveBuilt(site: BuiltSite, page: BuiltPage, target: string): BuiltTarget {
  const own = addressOfPage(site, page.path);
  const base = (page.base === undefined ? undefined : parseUrl(page.base, own)?.href) ?? own;
  const url = parseUrl(target, base);
  if (!url) return {kind: 'other'};
  const isOwn = url.origin === (site.origin ?? nowhere);
  if (!isOwn) return /^https?:$/.test(url.protocol) ? {kind: 'web', href: url.href} : {kind: 'other'};
  const pathname = decoded(url.pathname);
  const file = fileAt(site, pathname);
  if (file === undefined) return {kind: 'missing', pathname};
  const fragment = decoded(url.hash.slice(1));
  return {kind: site.pages.has(file) ? 'page' : 'file', path: file, fragment};
}

/** The file that static hosts answer with: itself, a directory's index, or the page without its extension. */
export function fileAt({baseUrl, files}: BuiltSite, pathname: string): string | undefined {
  const root = baseUrl.slice(0, -1);
  if (pathname !== root && !pathname.startsWith(baseUrl)) return undefined;
  const path = pathname.slice(baseUrl.length);
  const bare = path.replace(/\/$/, '');
  const candidates = [
    path,
    bare === '' ? 'index.html' : `${bare}/index.html`,
    ...(bare === '' ? [] : [`${bare}.html`]),
  ];
  return candidates.find((candidate) => files.has(candidate));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
