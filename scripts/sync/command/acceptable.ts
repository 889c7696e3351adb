/** What the words after `--accept` stand for. */
import {nearest} from '../../site/nearest';
import type {ComparedPage, ListedSite} from '../list-site';
import type {Lang} from '../messages';
import type {PagePair} from '../model';
import {badUsage} from './complaint';
import type {Acceptable} from './options';

/** Keys of the sections that are meant; undefined: the whole page. */
export type NamedPage = readonly string[] | undefined;

/**
 * @returns the pages that are meant, in the order of the site, in every language that is looked at
 * @throws CommandError for a name that is no page, no ending of one page's path, and no folder of pages
 */
export function pagesNamed(
  names: readonly Acceptable[],
  {pages}: ListedSite,
  lang: Lang,
): ReadonlyMap<ComparedPage, NamedPage> {
  const found = names.flatMap(({page, section}) => find(page, pages, lang).map((one) => ({one, section})));
  return new Map(
    pages.flatMap((page): [ComparedPage, NamedPage][] => {
      const meant = found.filter(({one}) => one === page).map(({section}) => section);
      if (meant.length === 0) return [];
      return [[page, meant.includes(undefined) ? undefined : meant.filter((key) => key !== undefined)]];
    }),
  );
}

function find(name: string, pages: readonly ComparedPage[], lang: Lang): readonly ComparedPage[] {
  const wanted = name
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '');
  const exact = pages.filter(({files}) => files.source === wanted || files.translation === wanted);
  if (exact.length > 0) return exact;
  const inside = pages.filter(({files}) =>
    [files.source, files.translation].some((file) => file.startsWith(`${wanted}/`)),
  );
  if (inside.length > 0) return inside;
  const endings = pages.filter(({files}) => files.source.endsWith(`/${wanted}`));
  // One source in several languages is one page.
  if (new Set(endings.map(({files}) => files.source)).size === 1) return endings;
  const near = nearest(
    wanted,
    pages.map(({files}) => files.source),
  );
  throw badUsage(lang, {
    code: 'page-unknown',
    args: {name, ...(near !== undefined && {nearest: near})},
  });
}

/** @throws CommandError for a section that the page does not have */
export function sectionsNamed(
  asked: readonly string[],
  {files}: ComparedPage,
  pair: PagePair,
  lang: Lang,
): readonly string[] {
  const keys = sectionKeys(pair);
  const unknown = asked.find((section) => !keys.includes(section));
  if (unknown === undefined) return asked;
  const near = nearest(
    unknown,
    keys.filter((key) => key !== ''),
  );
  throw badUsage(lang, {
    code: 'section-unknown',
    args: {page: files.source, section: unknown, ...(near !== undefined && {nearest: near})},
  });
}

export function sectionKeys({sections}: PagePair): string[] {
  return sections.map(({source, translation}) => (source ?? translation)?.key ?? '');
}
