/**
 * The nearest right target, written as the link is written. Each is resolved as if it stood there before it is
 * offered: what does not lead exactly where it should is not offered.
 */
import type {DocumentView, ResolvedLink, SiteIndex, Target} from '../evidence';
import type {Fix} from '../finding';
import type {Page, SourceLink} from '../model';
import type {MissingAnchor} from '../rules/anchor';
import {directoryOf} from '../routes/path';
import {movedFile, ownLocaleOf} from './moved-file';
import {fileNear} from './near-file';
import {nearestId} from './near-id';
import {pageNearFile, pageNearRoute} from './near-page';
import {pagesIn} from './site-names';
import {waysToFile, waysToPage, writtenParts} from './spelling';

/** Redirects in a row that are followed to a suggestion. */
const hops = 5;

/** What a finding about a link says of what to write instead: nothing, if nothing is near enough. */
export function suggestionFor(
  resolved: ResolvedLink,
  view: DocumentView,
  index: SiteIndex,
): {readonly suggestion?: string; readonly fix?: Fix} {
  const suggestion = suggestFor(resolved, view, index);
  const fix = suggestion === undefined ? undefined : movedFile(resolved, suggestion, view, index);
  return {...(suggestion !== undefined && {suggestion}), ...(fix && {fix})};
}

/** @returns what to write in place of the link's target; an id that the new page lacks is left out */
export function suggestFor(
  {link, target}: ResolvedLink,
  view: DocumentView,
  index: SiteIndex,
): string | undefined {
  switch (target.kind) {
    case 'missing-file':
    case 'not-a-page': {
      const path = target.kind === 'missing-file' ? target.path : target.file;
      if (link.syntax !== 'import' && /\.mdx?$/i.test(path)) {
        const page = pageNearFile(path, view, index);
        return page && linkTo(page, link, view, index);
      }
      const file = fileNear(path, index);
      return file === undefined ? undefined : linkToFile(file, link, view, index);
    }
    case 'missing-route': {
      const page = pageNearRoute(target.route, view, index);
      return page && linkTo(page, link, view, index);
    }
    case 'page': {
      const {page} = target;
      if (page.redirectsTo !== undefined) return redirectedTo(page, link, view, index);
      return target.spelling === 'exact' || page.draft ? undefined : linkTo(page, link, view, index);
    }
    case 'file':
      return target.spelling === 'exact' ? undefined : linkToFile(target.file, link, view, index);
    default:
      return undefined;
  }
}

/** The link with an id that is there: on the same page, else on the one page of its folder that has this very id. */
export function suggestAnchor(
  link: SourceLink,
  {id, page}: MissingAnchor,
  view: DocumentView,
  index: SiteIndex,
): string | undefined {
  const near = nearestId(id, index.idsOf(page)?.keys() ?? []);
  const {path, query, hash} = writtenParts(link.target);
  if (near !== undefined) return `${path}${query}#${writtenId(near, hash)}`;
  const folder = page.source === undefined ? undefined : directoryOf(page.source);
  const beside = folder === undefined ? [] : (pagesIn(page.locale, index).byFolder.get(folder) ?? []);
  const moved = beside.filter((other) => index.idsOf(other)?.has(id));
  const [only] = moved;
  if (!only || moved.length > 1 || only.locale !== view.locale) return undefined;
  // A fragment alone has no style to follow: files, where there are any.
  const styled = path === '' ? {...link, target: `${only.source ?? ''}${hash}`} : link;
  return linkTo(only, styled, view, index);
}

/**
 * A link like this one, to this page: by file or by route, relative or not, as it is written.
 *
 * @returns undefined if none of the ways to write it would lead exactly there
 */
export function linkTo(
  page: Page,
  link: SourceLink,
  view: DocumentView,
  index: SiteIndex,
): string | undefined {
  const {query, hash} = writtenParts(link.target);
  const end = query + hashOn(page, hash, index);
  return waysToPage(link, page, view, index)
    .map((path) => path + end)
    .find((way) => way !== link.target && leadsThere(way, page, link, view, index));
}

/** A file that nobody translated is shown in other languages as it is: what is written there has to be right in all. */
function leadsThere(
  way: string,
  page: Page,
  link: SourceLink,
  view: DocumentView,
  index: SiteIndex,
): boolean {
  if (!leadsTo(resolve(way, link, view, index), page)) return false;
  const own = ownLocaleOf(view, index);
  const twin = own === view.locale ? undefined : index.twinOf(page, own);
  return (
    own === view.locale ||
    (twin !== undefined && leadsTo(resolve(way, link, {...view, locale: own}, index), twin))
  );
}

function linkToFile(
  file: string,
  link: SourceLink,
  view: DocumentView,
  index: SiteIndex,
): string | undefined {
  const {query, hash} = writtenParts(link.target);
  return waysToFile(link, file, view, index)
    .map((path) => path + query + hash)
    .find((way) => {
      const target = resolve(way, link, view, index);
      if (target.kind === 'page') return target.page.source === file && target.spelling === 'exact';
      return target.kind === 'file' && target.file === file && target.spelling === 'exact';
    });
}

function redirectedTo(
  page: Page,
  link: SourceLink,
  view: DocumentView,
  index: SiteIndex,
): string | undefined {
  let at = page;
  for (let hop = 0; hop < hops && at.redirectsTo !== undefined; hop++) {
    const {path, hash} = writtenParts(at.redirectsTo);
    const own = writtenParts(link.target);
    // Elsewhere on the web: whether it is there is not ours to say, but it is where readers are sent.
    if (!path.startsWith('/')) return at.redirectsTo + (hash === '' ? own.hash : '');
    const next = index.pageAt(path, at.locale);
    if (!next || next === page) return undefined;
    if (hash !== '' && next.redirectsTo === undefined) {
      return linkTo(next, {...link, target: own.path + own.query + hash}, view, index);
    }
    at = next;
  }
  return at.redirectsTo === undefined && !at.draft ? linkTo(at, link, view, index) : undefined;
}

function resolve(way: string, link: SourceLink, {document, locale}: DocumentView, index: SiteIndex): Target {
  return index.resolve({...link, target: way}, document.file, locale);
}

function leadsTo(target: Target, page: Page): boolean {
  if (target.kind === 'file') return target.file === page.source && target.spelling === 'exact';
  return target.kind === 'page' && target.spelling === 'exact' && target.page.route === page.route;
}

/** The link's own id if the page has it, or nobody can tell; the one nearest; else none. */
function hashOn(page: Page, hash: string, index: SiteIndex): string {
  const ids = index.idsOf(page);
  const id = hash === '' ? '' : decodedId(hash);
  if (id === '' || !ids || ids.has(id) || /^top$/i.test(id)) return hash;
  const near = nearestId(id, ids.keys());
  return near === undefined ? '' : `#${writtenId(near, hash)}`;
}

function decodedId(hash: string): string {
  const id = hash.slice(1).replace(/:~:.*$/s, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Percent-encoded if the link's own id is. */
function writtenId(id: string, hash: string): string {
  if (/%[\da-f]{2}/i.test(hash)) return encodeURIComponent(id);
  return id.replaceAll(
    /[\s()<>"'%\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
