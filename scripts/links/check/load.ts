/** A site from disk to everything the rules ask about: the one place where the parts that read are put together. */
import {existsSync} from 'node:fs';
import {posix, resolve} from 'node:path';
import type {LocaleId, Site, SourceDocument} from '../model';
import {buildIndex, type IndexInput, type LinkIndex} from '../resolve';
import {routesOf} from '../routes';
import {contentOf} from '../site/content';
import {readSite} from '../site';
import {dirsOf, listSources, type Source} from '../sources/list';
import {readSources, type Reading} from '../sources/read';
import {hostsAmong} from '../web/ask/address';
import {shownIn} from './shown';

export type LoadOptions = {
  readonly siteDir: string;
  /** What `process.env` is to the site's configuration. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Languages to check; all of the site's, where it is absent. */
  readonly locales?: readonly LocaleId[];
  /** Links outside Markdown: configuration, sidebars, components. */
  readonly readOthers: (root: string, site: Site) => readonly SourceDocument[];
  readonly reading: Reading;
  /** Names, without port, of hosts of this machine that links may lead to: as the web has them. */
  readonly allowHosts?: readonly string[];
};

export type LoadedSite = {
  /** Absolute, with forward slashes. */
  readonly root: string;
  readonly site: Site;
  readonly sources: ReadonlyMap<string, Source>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly index: LinkIndex;
  /** Which languages show each document. */
  readonly shown: ReadonlyMap<string, ReadonlySet<LocaleId>>;
};

export async function loadSite(options: LoadOptions): Promise<LoadedSite> {
  const root = resolve(options.siteDir).replaceAll('\\', '/');
  const site = readSite(root, {env: options.env});
  const documents = new Map<string, SourceDocument>();
  const content = contentOf(root, (file) => documents.get(file)?.frontMatter ?? {});
  const sources = listSources(site, content.files);
  for (const [file, document] of await readSources(root, sources, options.reading)) {
    documents.set(file, document);
  }
  const others = options.readOthers(root, site);
  for (const document of others) documents.set(document.file, document);

  const pages = routesOf(site, content);
  const wanted = new Set(options.locales ?? site.locales.map(({id}) => id));
  const shown = new Map<string, ReadonlySet<LocaleId>>();
  for (const [file, locales] of shownIn(pages, documents)) {
    const own = new Set([...locales].filter((locale) => wanted.has(locale)));
    if (own.size > 0) shown.set(file, own);
  }
  // What every page shows is in every language; a page written in code has been seen above.
  for (const {file} of others) if (!shown.has(file)) shown.set(file, wanted);

  const dirs = [...site.instances.flatMap(dirsOf), ...site.staticDirs];
  const files = [...new Set(dirs)].flatMap((dir) => content.files(dir).map((file) => `${dir}/${file}`));
  const exists = (path: string): boolean => !path.startsWith('../') && existsSync(posix.join(root, path));
  return {
    root,
    site,
    sources: new Map(sources.map((source) => [source.file, source])),
    documents,
    index: buildIndex({
      site,
      pages,
      documents,
      files,
      exists,
      ...(await htmlIdsIn(root, files)),
      isAllowedHost: hostsAmong(options.allowHosts ?? []),
    }),
    shown,
  };
}

/** What reads HTML is loaded only where there is some. */
async function htmlIdsIn(root: string, files: readonly string[]): Promise<Pick<IndexInput, 'htmlIds'>> {
  if (!files.some((file) => /\.html?$/i.test(file))) return {};
  return {htmlIds: (await import('./html-ids')).staticHtmlIds(root)};
}
