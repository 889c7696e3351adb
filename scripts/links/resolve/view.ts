import type {DocumentView, ResolvedLink, SiteIndex, Target} from '../evidence';
import type {LocaleId, Page, SourceLink} from '../model';
import {formatOf} from '../../markdown/options';
import {decodeFragment} from './local-path';
import {pageTarget, type Resolver} from './resolver';
import {targetOf, type LinkPlace} from './target';

/** What resolving a document asks of the site, beside routes and files: each answer may change with a document. */
export type Sources = {
  readonly resolver: Resolver;
  /** Pages that show a partial, directly or through another. */
  readonly showing: (file: string, locale: LocaleId) => readonly Page[];
} & Pick<SiteIndex, 'document' | 'idsOf'>;

export function viewOf(sources: Sources, file: string, locale: LocaleId): DocumentView | undefined {
  const document = sources.document(file);
  if (!document) return undefined;
  const targetIn = linksOf(sources, file, locale);
  return {
    document,
    locale,
    pages: pagesIn(sources, file, locale),
    links: document.links.map((link): ResolvedLink => ({link, target: targetIn(link)})),
  };
}

/** What links lead to where they stand in a file, written there or not. */
export function linksOf(sources: Sources, file: string, locale: LocaleId): (link: SourceLink) => Target {
  const {resolver} = sources;
  const document = sources.document(file);
  const pages = pagesIn(sources, file, locale);
  const readers = pages.length > 0 ? pages : sources.showing(file, locale);
  const [page] = readers;
  const place: LinkPlace = {
    file,
    locale,
    ...(page && {page}),
    isCommonMark: formatOf(file, document?.frontMatter ?? {}, resolver.site.markdown.format) === 'md',
    pictureLabels: pictureLabels(document?.links ?? []),
  };
  return (link) => withinPage(sources, readers, pages.length > 0, link) ?? targetOf(resolver, place, link);
}

function pagesIn({resolver}: Sources, file: string, locale: LocaleId): Page[] {
  return resolver.pagesOf(file).filter((page) => page.locale === locale);
}

/** `#id`: in the page itself, or in each page that shows the partial. */
function withinPage(
  sources: Sources,
  readers: readonly Page[],
  isPage: boolean,
  {target, syntax, element}: SourceLink,
): Target | undefined {
  const trimmed = target.trim();
  if (!trimmed.startsWith('#') || syntax === 'import') return undefined;
  // Parts of a drawing name each other by ids of their own.
  if (element !== undefined && /^(?:use|textPath|mpath|animate\w*|set|pattern|\w+Gradient)$/.test(element)) {
    return {kind: 'unknown'};
  }
  if (/\{[^{}]*\}/.test(trimmed)) return {kind: 'unknown'};
  const fragment = decodeFragment(trimmed.slice(1));
  const [first] = readers;
  if (fragment === undefined)
    return first ? pageTarget(first, 'route', undefined) : {kind: 'fragment', fragment: ''};
  if (isPage || !first) return {kind: 'fragment', fragment};
  // A partial: the page that lacks the id is the one worth telling of.
  const lacking = readers.find((page) => sources.idsOf(page)?.has(fragment) === false);
  return pageTarget(lacking ?? first, 'route', fragment);
}

function pictureLabels(links: readonly SourceLink[]): ReadonlySet<string> {
  const references = links.filter(({syntax}) => syntax === 'reference');
  if (references.length === 0) return none;
  const labels = new Set<string>();
  for (const {label, element} of references) if (label !== undefined && element === 'img') labels.add(label);
  for (const {label, element} of references)
    if (label !== undefined && element !== 'img') labels.delete(label);
  return labels;
}

const none: ReadonlySet<string> = new Set();
