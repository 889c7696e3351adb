import type {DocumentView, SiteIndex, Target} from '../evidence';
import type {LocaleId, Page, Site, SourceDocument, SourceLink} from '../model';
import {parseUrl} from './address';
import {contentAreas} from './content-areas';
import {FileMap} from './file-map';
import {foreignRoutes} from './foreign';
import {idsWithPartials} from './page-ids';
import type {Resolver} from './resolver';
import {RouteMap} from './route-map';
import {includersOf, pagesShowing, type Includers} from './showing';
import {linksOf, viewOf, type Sources} from './view';

/** As many views are kept as rules are likely to ask for again: a document's own, and its twins'. */
const viewsKept = 256;

type Documents = ReadonlyMap<string, SourceDocument>;

/** What stays as it is while words of documents change. */
type Fixed = {
  readonly resolver: Resolver;
  readonly pages: readonly Page[];
  readonly documents: Documents;
  readonly htmlIds: IndexInput['htmlIds'];
};

export class LinkIndex implements SiteIndex, Sources {
  readonly site: Site;
  readonly pages: readonly Page[];
  readonly files: readonly string[];
  readonly resolver: Resolver;
  private readonly ids = new Map<string, ReadonlyMap<string, number> | undefined>();
  private readonly views = new Map<string, DocumentView | undefined>();
  private includers: Includers | undefined;

  constructor(
    private readonly fixed: Fixed,
    /** Documents read again since. */
    private readonly changed: Documents = new Map(),
    includers?: Includers,
  ) {
    this.resolver = fixed.resolver;
    this.site = fixed.resolver.site;
    this.pages = fixed.pages;
    this.files = fixed.resolver.files.list;
    this.includers = includers;
  }

  readonly document = (file: string): SourceDocument | undefined =>
    this.changed.get(file) ?? this.fixed.documents.get(file);

  readonly pageAt = (route: string, locale: LocaleId): Page | undefined =>
    this.resolver.routes.at(route, locale);

  readonly pageLike = (route: string, locale: LocaleId): Page | undefined =>
    this.resolver.routes.like(route, locale);

  readonly pagesOf = (file: string): readonly Page[] => this.resolver.pagesOf(file);

  readonly twinOf = (page: Page, locale: LocaleId): Page | undefined => this.resolver.twinOf(page, locale);

  readonly hasFile = (path: string): boolean => this.resolver.files.has(path);

  readonly titleOf = ({source}: Page): string | undefined =>
    source === undefined ? undefined : this.document(source)?.title;

  readonly idsOf = ({kind, source}: Page): ReadonlyMap<string, number> | undefined => {
    if (source === undefined) return undefined;
    if (kind === 'static') return this.fixed.htmlIds?.(source);
    if (this.ids.has(source)) return this.ids.get(source);
    const ids = idsWithPartials(source, this.document);
    this.ids.set(source, ids);
    return ids;
  };

  readonly showing = (file: string, locale: LocaleId): readonly Page[] =>
    pagesShowing(file, this.currentIncluders(), this.pagesOf).filter((page) => page.locale === locale);

  readonly view = (file: string, locale: LocaleId): DocumentView | undefined => {
    const key = `${locale}:${file}`;
    const known = this.views.get(key);
    if (known) return known;
    const view = viewOf(this, file, locale);
    if (this.views.size >= viewsKept) this.views.delete(this.views.keys().next().value ?? '');
    this.views.set(key, view);
    return view;
  };

  readonly resolve = (link: SourceLink, file: string, locale: LocaleId): Target =>
    linksOf(this, file, locale)(link);

  /** The index once `document` has been read again: its routes, and those of all others, are what they were. */
  withDocument(document: SourceDocument): LinkIndex {
    const before = this.document(document.file)?.partials ?? [];
    const isSame =
      before.length === document.partials.length && before.every((file) => document.partials.includes(file));
    const changed = new Map(this.changed).set(document.file, document);
    return new LinkIndex(this.fixed, changed, isSame ? this.includers : undefined);
  }

  private currentIncluders(): Includers {
    this.includers ??= includersOf(this.allDocuments());
    return this.includers;
  }

  private *allDocuments(): Iterable<SourceDocument> {
    for (const [file, document] of this.fixed.documents) if (!this.changed.has(file)) yield document;
    yield* this.changed.values();
  }
}

export type IndexInput = {
  readonly site: Site;
  /** Of every locale, as `routesOf` gives them. */
  readonly pages: readonly Page[];
  /** By path relative to the site directory. */
  readonly documents: Documents;
  /** Every source, static and asset file known, relative to the site directory. */
  readonly files: readonly string[];
  /** Asked about files that are not on the list: code that documents import. Answers are kept. */
  readonly exists?: (path: string) => boolean;
  /**
   * Ids of a static file, with their lines; undefined where nobody can tell. Asked only about files that a link has a
   * fragment for, and whenever it has one: whoever answers keeps the answer.
   */
  readonly htmlIds?: (file: string) => ReadonlyMap<string, number> | undefined;
  /** Hosts of this machine that may be asked, and are of the web then. None, where it is absent. */
  readonly isAllowedHost?: (hostname: string) => boolean;
};

export function createIndex(input: IndexInput): LinkIndex {
  const {site, pages, documents, files, exists, htmlIds, isAllowedHost = () => false} = input;
  const bySource = new Map<string, Page[]>();
  const twins = new Map<string, Page[]>();
  for (const page of pages) {
    if (page.source !== undefined) add(bySource, page.source, page);
    add(twins, page.twin, page);
  }
  const resolver: Resolver = {
    site,
    origin: site.origin === undefined ? undefined : parseUrl(site.origin)?.origin,
    routes: new RouteMap(site, pages),
    files: new FileMap(files, exists),
    areaOf: contentAreas(site),
    pagesOf: (file) => bySource.get(file) ?? noPages,
    twinOf: (page, locale) => twins.get(page.twin)?.find((twin) => twin.locale === locale),
    mayBeForeign: foreignRoutes(site, pages),
    isAllowedHost,
  };
  return new LinkIndex({resolver, pages, documents, htmlIds});
}

const noPages: readonly Page[] = [];

function add(map: Map<string, Page[]>, key: string, page: Page): void {
  const known = map.get(key);
  if (known) known.push(page);
  else map.set(key, [page]);
}
