import type {SiteIndex} from '../evidence';
import type {Page, SourceDocument} from '../model';
import type {LinkIndex} from './link-index';
import {withPartials} from './page-ids';
import {linksOf, viewOf, type Sources} from './view';

/**
 * What of a document may be asked for: its ids and title alone, which seldom change, or anything else of it. Routes,
 * twins and files are no part of it: when those change, all is examined again.
 */
export type Facet = 'ids' | 'title' | 'document';

/** Files, by what of them was asked for. */
export type Consulted = Readonly<Record<Facet, ReadonlySet<string>>>;

/**
 * An index that notes what is asked of it while the rules run on one document.
 *
 * @param own the document's file: what its own page shows through partials counts with its lines, not by its ids alone
 */
export function trackedIndex(
  index: LinkIndex,
  own: string,
): {readonly index: SiteIndex; readonly consulted: Consulted} {
  const consulted = {ids: new Set<string>(), title: new Set<string>(), document: new Set<string>()};
  const document = (file: string): SourceDocument | undefined => {
    consulted.document.add(file);
    return index.document(file);
  };
  const idsOf = (page: Page): ReadonlyMap<string, number> | undefined => {
    if (page.source !== undefined) {
      const noted = page.source === own ? consulted.document : consulted.ids;
      // Asked for every link with a fragment; most pages show no partial.
      if (index.document(page.source)?.partials.length === 0) noted.add(page.source);
      else for (const file of withPartials(page.source, index.document)) noted.add(file);
    }
    return index.idsOf(page);
  };
  const sources: Sources = {resolver: index.resolver, showing: index.showing, document, idsOf};
  const tracked: SiteIndex = {
    site: index.site,
    pages: index.pages,
    files: index.files,
    pageAt: index.pageAt,
    pageLike: index.pageLike,
    pagesOf: index.pagesOf,
    twinOf: index.twinOf,
    hasFile: index.hasFile,
    document,
    idsOf,
    titleOf: (page) => {
      if (page.source !== undefined) consulted.title.add(page.source);
      return index.titleOf(page);
    },
    view: (file, locale) => {
      consulted.document.add(file);
      // Only a partial's links depend on other documents: on those that show it.
      return index.pagesOf(file).length > 0 ? index.view(file, locale) : viewOf(sources, file, locale);
    },
    resolve: (link, file, locale) => linksOf(sources, file, locale)(link),
  };
  return {index: tracked, consulted};
}

/**
 * @returns what may have to be looked at again after a document was read again: `all` where it shows other partials
 *   than before, for then pages change that ask nothing of it
 */
export function facetsChanged(
  before: SourceDocument | undefined,
  after: SourceDocument,
): 'all' | readonly Facet[] {
  if (!before || !isSame(before.partials, after.partials)) return 'all';
  const ids = ({ids}: SourceDocument): string[] => ids.map(({id}) => id);
  return [
    'document',
    ...(isSame(ids(before), ids(after)) ? [] : (['ids'] as const)),
    ...(before.title === after.title ? [] : (['title'] as const)),
  ];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
