import type {DocumentView, SiteIndex, Target} from '../evidence';
import type {Page, SourceLink} from '../model';
import {ownLocaleOf} from './moved-file';
import {nearestId} from './near-id';
import {waysToFile, waysToPage, writtenParts} from './spelling';

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

/** The same, to a file that the build takes with it. */
export function linkToFile(
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

/** An id as it is written in a link: percent-encoded if the link's own is. */
export function writtenId(id: string, hash: string): string {
  if (/%[\da-f]{2}/i.test(hash)) return encodeURIComponent(id);
  return id.replaceAll(
    /[\s()<>"'%\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
