import type {DocsInstance, Locale, PagesInstance, Site, SourceDocument} from '../../model';
import {readDocument, type ReadOptions} from '../../read';
import {routesOf} from '../../routes';
import {parseYaml} from '../../site/yaml';
import {buildIndex, type IndexInput, type LinkIndex} from '../index';

export type SmallSite = {
  /** Paths relative to the site directory, with the text of each file. */
  readonly files: Readonly<Record<string, string>>;
  /** What differs from {@link defaultSite}. */
  readonly config?: Partial<Site>;
  readonly read?: ReadOptions;
} & Pick<IndexInput, 'exists' | 'htmlIds' | 'isAllowedHost'>;

/**
 * A site that is written down in a test: English at `/`, French at `/fr/`, documents of `docs/` at the root, pages of
 * `src/pages/`, files of `static/`, at `https://docs.example`.
 */
export function smallSite({files, config = {}, read = {}, ...asked}: SmallSite): LinkIndex {
  const site: Site = {...defaultSite, ...config};
  const paths = Object.keys(files).sort();
  const documents = new Map<string, SourceDocument>();
  for (const file of paths) {
    if (!/\.mdx?$/.test(file) || site.staticDirs.some((dir) => file.startsWith(`${dir}/`))) continue;
    documents.set(file, readDocument(file, files[file] ?? '', {...site.markdown, ...read}));
  }
  const pages = routesOf(site, {
    files: (dir) =>
      paths.filter((path) => path.startsWith(`${dir}/`)).map((path) => path.slice(dir.length + 1)),
    frontMatter: (file) => documents.get(file)?.frontMatter ?? {},
    data: (file) => {
      const text = files[file];
      return text === undefined ? undefined : parseYaml(text);
    },
  });
  return buildIndex({site, pages, documents, files: paths, ...asked});
}

const french = 'i18n/fr/docusaurus-plugin-content';

export function localeOf(id: string, baseUrl: string, isDefault = false): Locale {
  return {id, lang: id, baseUrl, dir: `i18n/${id}`, isDefault};
}

const hidden = ['**/_*.{js,jsx,ts,tsx,md,mdx}', '**/_*/**', '**/*.test.{js,jsx,ts,tsx}', '**/__tests__/**'];

export const defaultDocs: DocsInstance = {
  kind: 'docs',
  id: 'default',
  admonitions: [],
  routeBasePath: '',
  versions: [
    {name: 'current', dir: 'docs', translated: {fr: `${french}-docs/current`}, path: '', sidebars: []},
  ],
  numberPrefix: true,
  include: ['**/*.{md,mdx}'],
  exclude: hidden,
  tagsBasePath: 'tags',
  tagsFile: 'tags.yml',
};

export const defaultPages: PagesInstance = {
  kind: 'pages',
  id: 'default',
  admonitions: [],
  routeBasePath: '',
  dir: 'src/pages',
  translated: {fr: `${french}-pages`},
  include: ['**/*.{js,jsx,ts,tsx,md,mdx}'],
  exclude: hidden,
};

export const defaultSite: Site = {
  origin: 'https://docs.example',
  baseUrl: '/',
  trailingSlash: false,
  locales: [localeOf('en', '/', true), localeOf('fr', '/fr/')],
  instances: [defaultDocs, defaultPages],
  markdown: {
    format: 'mdx',
    mdx1Compat: {comments: false, admonitions: false, headingIds: false},
    maintainCase: false,
  },
  staticDirs: ['static'],
  redirects: [],
  redirectExtensions: {from: [], to: []},
  otherPages: [],
  otherFiles: ['404.html', 'sitemap.xml'],
  configuration: 'read',
  unknowns: [],
};
