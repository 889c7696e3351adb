import type {SiteIndex} from '../evidence';
import type {LocaleId, Page} from '../model';
import {baseName, directoryOf, stem} from '../routes/path';
import {splitNumberPrefix} from '../routes/number-prefix';
import {lexiconOf, type Lexicon} from './lexicon';

/**
 * What can be found by name, made once for a site when the first suggestion is asked for. Kept by the lists of pages
 * and files themselves: an index may be wrapped for each rule that asks, its lists stay the same.
 */
const pagesOfSite = new WeakMap<readonly Page[], Map<LocaleId, LocalePages>>();
const filesOfSite = new WeakMap<readonly string[], Lexicon<string>>();

type LocalePages = {
  /** Published pages, by the name of their source and by the last segment of their route, see {@link nameOf}. */
  readonly byName: Lexicon<Page>;
  /** By the two last names, `guides/overview`: for names that many pages have. */
  readonly byLongName: () => Lexicon<Page>;
  /** By the file name of their source, as it is. */
  readonly byFile: ReadonlyMap<string, readonly Page[]>;
  /** By the directory of their source. */
  readonly byFolder: ReadonlyMap<string, readonly Page[]>;
};

export function pagesIn(locale: LocaleId, {pages}: SiteIndex): LocalePages {
  const known = pagesOfSite.get(pages) ?? new Map<LocaleId, LocalePages>();
  pagesOfSite.set(pages, known);
  const own = known.get(locale) ?? localePages(pages.filter((page) => page.locale === locale && !page.draft));
  known.set(locale, own);
  return own;
}

/** Every file by its name in small letters. */
export function filesByName({files}: SiteIndex): Lexicon<string> {
  const known =
    filesOfSite.get(files) ?? lexiconOf(files.map((file) => [baseName(file).toLowerCase(), file] as const));
  filesOfSite.set(files, known);
  return known;
}

/**
 * What a page is called in a path or a route: its last segment in small letters without number, extension and slash;
 * its folder's if it is the folder's index.
 */
export function nameOf(path: string): string {
  return namesOf(path).at(-1) ?? '';
}

/** The same with the name of what it lies in: `guides/overview`. */
export function longNameOf(path: string): string {
  return namesOf(path).join('/');
}

function namesOf(path: string): string[] {
  const segments = path.replace(/\/+$/, '').split('/');
  let last = segments.pop() ?? '';
  if (/^(?:index|readme)(?:\.\w+)?$/i.test(last)) last = segments.pop() ?? '';
  const folder = segments.pop() ?? '';
  return [folder, last.replace(/\.(?:mdx?|html?|[jt]sx?)$/i, '')].map((segment) =>
    splitNumberPrefix(segment).name.toLowerCase(),
  );
}

/** Made of a source, or generated, and not of a file that is served as it is. */
function isContent({kind}: Page): boolean {
  return kind !== 'redirect' && kind !== 'static';
}

function localePages(pages: readonly Page[]): LocalePages {
  const byFile = new Map<string, Page[]>();
  const byFolder = new Map<string, Page[]>();
  const names: [string, Page][] = [];
  for (const page of pages) {
    if (page.kind === 'redirect') continue;
    const {source, route} = page;
    if (source !== undefined && page.kind !== 'static') {
      add(byFile, baseName(source), page);
      add(byFolder, directoryOf(source), page);
      names.push([nameOf(source), page]);
    }
    names.push([page.kind === 'static' ? baseName(route).toLowerCase() : nameOf(decoded(route)), page]);
  }
  let longNames: Lexicon<Page> | undefined;
  const byLongName = () =>
    (longNames ??= lexiconOf(
      pages
        .filter(isContent)
        .flatMap((page) =>
          [page.source, decoded(page.route)].flatMap((path) =>
            path === undefined ? [] : [[longNameOf(path), page] as const],
          ),
        ),
    ));
  return {byName: lexiconOf(names), byLongName, byFile, byFolder};
}

/** An index or a README is called like all others: its name says nothing of where it went. */
export function saysNothing(file: string): boolean {
  return /^(?:index|readme)$/i.test(stem(file));
}

export function decoded(route: string): string {
  try {
    return decodeURIComponent(route);
  } catch {
    return route;
  }
}

function add(map: Map<string, Page[]>, key: string, page: Page): void {
  const known = map.get(key);
  if (known) known.push(page);
  else map.set(key, [page]);
}
