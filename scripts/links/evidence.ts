/** What the rules see: the site's pages, its documents, and each link with what it leads to. All of it plain data. */
import type {LinkFinding} from './finding';
import type {LocaleId, Page, Site, SourceDocument, SourceLink} from './model';

/** What a link leads to, in one locale. Nothing here says whether that is right: rules do. */
export type Target =
  /** A page of the site, or a static file, under its route. */
  | {
      readonly kind: 'page';
      readonly page: Page;
      /** Decoded, without `#`. Absent: none, or empty, or `top`. */
      readonly fragment?: string;
      /** How it was found: by a file's path, by a route, or by the site's own full address. */
      readonly by: 'file' | 'route' | 'address';
      /** Other than `exact`: nothing has this spelling; this page differs in just that. */
      readonly spelling: 'exact' | 'letter-case' | 'trailing-slash';
    }
  /** A file that the build takes with it: an image, a download. */
  | {readonly kind: 'file'; readonly file: string; readonly spelling: 'exact' | 'letter-case'}
  /** A source file that no page is made of. */
  | {readonly kind: 'not-a-page'; readonly file: string}
  /** `path`: the file that was looked for; `route`: with base URL. */
  | {readonly kind: 'missing-file'; readonly path: string}
  | {readonly kind: 'missing-route'; readonly route: string; readonly fragment?: string}
  /** In the page itself. */
  | {readonly kind: 'fragment'; readonly fragment: string}
  | {readonly kind: 'empty'}
  /** `href` as WHATWG URL writes it, fragment included. */
  | {readonly kind: 'web'; readonly href: string}
  | {readonly kind: 'own-machine'; readonly host: string}
  | {readonly kind: 'mail' | 'phone'; readonly address: string}
  | {
      readonly kind: 'malformed';
      readonly because: 'slashes' | 'no-host' | 'bad-host' | 'bad-port' | 'spaces' | 'bad-escape';
    }
  /** `scheme` without colon: `vscode`, `javascript`, `data`. */
  | {readonly kind: 'scheme'; readonly scheme: string}
  /** Nobody can tell without running the site's own code: a template's hole, a route a plugin may add. */
  | {readonly kind: 'unknown'};

export type ResolvedLink = {
  readonly link: SourceLink;
  readonly target: Target;
};

/** One document as one locale shows it. A document nobody translated is shown in several. */
export type DocumentView = {
  readonly document: SourceDocument;
  readonly locale: LocaleId;
  /** Pages made of it; none for a partial. */
  readonly pages: readonly Page[];
  readonly links: readonly ResolvedLink[];
};

/**
 * What a site has, looked up in constant time. An implementation may note who asked for what: what a rule looks up
 * is what it has to be run again for.
 */
export type SiteIndex = {
  readonly site: Site;
  /** Of every locale, in the order of {@link routesOf}. */
  readonly pages: readonly Page[];
  /** By route with base URL, percent-encoded or not; spelt exactly, but for a slash at the end if the site leaves that open. */
  pageAt(route: string, locale: LocaleId): Page | undefined;
  /** The same without regard to letter case and slash at the end. */
  pageLike(route: string, locale: LocaleId): Page | undefined;
  /** Pages made of a source file. */
  pagesOf(file: string): readonly Page[];
  /** The same page in another locale: always there, unless that locale leaves it out. */
  twinOf(page: Page, locale: LocaleId): Page | undefined;
  document(file: string): SourceDocument | undefined;
  /**
   * Ids of a page, those of its partials included, with the line where each stands; undefined where nobody can tell
   * (a page written in JavaScript, a static file that is no HTML).
   */
  idsOf(page: Page): ReadonlyMap<string, number> | undefined;
  /** The document as another locale shows it, with its links resolved there. */
  view(file: string, locale: LocaleId): DocumentView | undefined;
  /** What a link would lead to if it stood in this file: suggestions are tried before they are offered. */
  resolve(link: SourceLink, file: string, locale: LocaleId): Target;
  hasFile(path: string): boolean;
  /** Every source, static and asset file of the site, for suggestions. */
  readonly files: readonly string[];
  /** What the words of a link may say of the language: title of a page in its own words. */
  titleOf(page: Page): string | undefined;
};

/** A rule about one document, in one locale. Pure. */
export type DocumentRule = (view: DocumentView, index: SiteIndex) => readonly LinkFinding[];

/** A rule about the site as a whole. Pure. */
export type SiteRule = (index: SiteIndex) => readonly LinkFinding[];
