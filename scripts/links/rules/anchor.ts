import type {DocumentView, ResolvedLink, SiteIndex, Target} from '../evidence';
import type {LocaleId, Page} from '../model';
import {fragmentKind} from '../web/page/fragment';

/** An id that a link asks for and its page does not have. */
export type MissingAnchor = {
  readonly id: string;
  /** Where it was looked for, redirects of the site followed. */
  readonly page: Page;
  /** The first other locale whose twin of the page has the id: then `anchor-in-other-language` reports it. */
  readonly otherLocale?: LocaleId;
};

/** Redirects in a row that are followed: more is a circle, or as good as one. */
const hops = 5;

/** Ids that Docusaurus or its Markdown parser writes on every page that needs them; no source has them. */
const written = /^(?:__docusaurus|__blog-post-container|docusaurus_skipToContent|user-content-fn)/;

/**
 * The one predicate that `anchor-missing` and `anchor-in-other-language` share, so that each missing id is reported
 * by exactly one of them.
 *
 * @param view whose page a fragment alone (`#id`) belongs to. In a partial, the link says which page it is shown on.
 * @returns undefined if the link asks for no id, the id is there, or nobody can tell
 */
export function missingAnchor(
  {target}: ResolvedLink,
  view: DocumentView,
  index: SiteIndex,
): MissingAnchor | undefined {
  const id = idIn(target);
  const page = id === undefined ? undefined : redirected(pageOf(target, view), index);
  if (id === undefined || !page || page.draft) return undefined;
  // What scripts of a page outside Docusaurus make of `#/route` and `#page=2`, nobody can tell.
  if (page.kind === 'static' && fragmentKind(id) !== 'id') return undefined;
  const ids = idsOn(page, index);
  if (!ids || ids.has(id)) return undefined;
  const other = index.site.locales.find((locale) => {
    const twin = locale.id === page.locale ? undefined : index.twinOf(page, locale.id);
    return twin && idsOn(twin, index)?.has(id);
  });
  return {id, page, ...(other && {otherLocale: other.id})};
}

/** Nothing, and `top`, lead to the top of the page. */
function idIn(target: Target): string | undefined {
  if (target.kind !== 'page' && target.kind !== 'fragment') return undefined;
  const {fragment: id} = target;
  return id === undefined || id === '' || /^top$/i.test(id) || written.test(id) ? undefined : id;
}

function pageOf(target: Target, view: DocumentView): Page | undefined {
  if (target.kind === 'page') return target.page;
  return view.pages.find(({locale}) => locale === view.locale) ?? view.pages[0];
}

/** The cards of a category are all that Docusaurus writes on its page, and they have no ids. */
function idsOn(page: Page, index: SiteIndex): ReadonlyMap<string, number> | undefined {
  return page.kind === 'generated-index' ? noIds : index.idsOf(page);
}

const noIds: ReadonlyMap<string, number> = new Map();

/** The redirects that Docusaurus writes take the fragment along, unless they have one of their own. */
function redirected(page: Page | undefined, index: SiteIndex): Page | undefined {
  let at = page;
  for (let hop = 0; hop < hops && at?.redirectsTo !== undefined; hop++) {
    at = at.redirectsTo.includes('#') ? undefined : index.pageAt(at.redirectsTo, at.locale);
  }
  return at?.redirectsTo === undefined ? at : undefined;
}
