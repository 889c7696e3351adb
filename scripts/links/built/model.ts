/** A built site as plain data: what its HTML says, before anybody judges it. */

export type BuiltLinkKind = 'link' | 'file' | 'social-image';

export type BuiltLink = {
  /** `link`: something a reader follows. `file`: something the browser loads. */
  readonly kind: BuiltLinkKind;
  /** As written in the HTML, entities undone. */
  readonly target: string;
  /** The element's words, or its alternative text. */
  readonly text: string;
  readonly isImage: boolean;
};

export type BuiltAlternate = {readonly language: string; readonly target: string};

export type BuiltPage = {
  /** Below the build directory: `fr/guides/first/index.html`. */
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly BuiltLink[];
  readonly canonicals: readonly string[];
  readonly alternates: readonly BuiltAlternate[];
  /** `<meta name="robots" content="noindex">`. */
  readonly noIndex: boolean;
  /** Docusaurus says so itself: what is else in the build, somebody put there. */
  readonly isGenerated: boolean;
  /** Where `<meta http-equiv="refresh">` leads. */
  readonly refreshesTo?: string;
  /** `<base href>`, which every relative address of the page starts from. */
  readonly base?: string;
};

export type BuiltSitemap = {
  readonly path: string;
  /** Addresses of pages, or of other sitemaps. Undefined: no sitemap could be read in the file. */
  readonly addresses: readonly string[] | undefined;
};

export type BuiltSite = {
  /** `https://docs.example`, from the configuration or else from what most pages call themselves. */
  readonly origin?: string;
  /** Of the default locale, with both slashes: what the build directory itself answers to. */
  readonly baseUrl: string;
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** Every file below the build directory, pages included. */
  readonly files: ReadonlySet<string>;
  readonly sitemaps: readonly BuiltSitemap[];
};
