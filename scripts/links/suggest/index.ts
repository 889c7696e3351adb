/**
 * The nearest right target, written as the link is written. Each is resolved as if it stood there before it is
 * offered: what does not lead exactly where it should is not offered.
 */
import type {DocumentView, ResolvedLink, SiteIndex} from '../evidence';
import type {Fix} from '../finding';
import type {Page, SourceLink} from '../model';
import type {MissingAnchor} from '../rules/anchor';
import {directoryOf} from '../routes/path';
import {linkTo, linkToFile, writtenId} from './link-to';
import {movedFile} from './moved-file';
import {fileNear} from './near-file';
import {nearestId} from './near-id';
import {pageNearFile, pageNearRoute} from './near-page';
import {pagesIn} from './site-names';
import {writtenParts} from './spelling';

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
