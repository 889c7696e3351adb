import type {LocaleId, Page, Site} from '../model';

/** Pages by route, for each locale. Every lookup takes constant time; the one without letter case is made when first asked. */
export class RouteMap {
  private readonly exact = new Map<LocaleId, Map<string, Page>>();
  private readonly folded = new Map<LocaleId, Map<string, Page>>();
  private readonly bases: readonly {readonly locale: LocaleId; readonly baseUrl: string}[];

  constructor(
    private readonly site: Site,
    pages: readonly Page[],
  ) {
    this.bases = site.locales
      .map(({id, baseUrl}) => ({locale: id, baseUrl}))
      .toSorted((a, b) => b.baseUrl.length - a.baseUrl.length);
    for (const {id} of site.locales) this.exact.set(id, new Map());
    for (const page of pages) this.add(page);
  }

  /** Whose part of the site a route belongs to; undefined outside the base URL. */
  localeOf(route: string): LocaleId | undefined {
    return this.bases.find(({baseUrl}) => route.startsWith(baseUrl) || `${route}/` === baseUrl)?.locale;
  }

  at(route: string, locale: LocaleId): Page | undefined {
    const page = this.exact.get(locale)?.get(keyOf(route));
    return page && this.isSpelt(route, page) ? page : undefined;
  }

  /** Spelt alike but for a slash at the end, whatever the site says of it. */
  withAnySlash(route: string, locale: LocaleId): Page | undefined {
    return answering(route, this.exact.get(locale)?.get(keyOf(route)));
  }

  like(route: string, locale: LocaleId): Page | undefined {
    const folded = this.folded.get(locale) ?? this.fold(locale);
    return this.withAnySlash(route, locale) ?? answering(route, folded.get(keyOf(route).toLowerCase()));
  }

  private isSpelt(route: string, page: Page): boolean {
    if (route.endsWith('/') === page.route.endsWith('/')) return true;
    // A folder of static files answers with its `index.html`, which servers find with and without the slash.
    if (isFile(page)) return page.route.endsWith('index.html');
    return this.site.trailingSlash === undefined;
  }

  private add(page: Page): void {
    const map = this.exact.get(page.locale);
    if (!map) return;
    const key = keyOf(page.route);
    addTo(map, key, page);
    if (isFile(page) && key.endsWith('/index.html')) addTo(map, key.slice(0, -'/index.html'.length), page);
  }

  private fold(locale: LocaleId): Map<string, Page> {
    const folded = new Map<string, Page>();
    for (const [key, page] of this.exact.get(locale) ?? []) addTo(folded, key.toLowerCase(), page);
    this.folded.set(locale, folded);
    return folded;
  }
}

/** A route as it is compared: decoded, but for slashes within a segment, and without a slash at its end. */
export function keyOf(route: string): string {
  const path = route.endsWith('/') ? route.slice(0, -1) : route;
  return path.includes('%') ? decodePath(path) : path;
}

/** What cannot be decoded stays as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll(/%2f/gi, '%252F'));
  } catch {
    return path;
  }
}

function isFile(page: Page): boolean {
  return page.kind === 'static';
}

/** A file is no directory: with a slash at its end, no host finds it. */
function answering(route: string, page: Page | undefined): Page | undefined {
  const isNone = page && isFile(page) && route.endsWith('/') && !page.route.endsWith('index.html');
  return isNone ? undefined : page;
}

/** The first page of a route is the one that is built, unless it is a draft: then it is not built at all. */
function addTo(map: Map<string, Page>, key: string, page: Page): void {
  const known = map.get(key);
  if (!known || (known.draft && !page.draft)) map.set(key, page);
}
