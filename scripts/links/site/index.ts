/** A site's configuration and files, read as data: nothing of the site is run, and nothing of it need be installed. */
import {posix, resolve} from 'node:path';
import {z} from 'zod';
import type {Site, Unknown} from '../model';
import {joinPath} from '../routes/url';
import {directoriesIn, isDirectory, readText} from './directory';
import {ModuleReader} from './evaluate/module';
import {ObjectValue, Unreadable, objectOf, toPlain, type Value} from './evaluate/value';
import {readBlog, readDocs, readPages, type Around} from './instances';
import {readLocales} from './locales';
import {readMarkdownOptions} from './markdown';
import {Options, type Report} from './options';
import {readPlugins} from './plugins';
import {readRedirects} from './redirects';
import {normalizeSidebars} from './sidebars';

const configFiles = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'].map(
  (ending) => `docusaurus.config${ending}`,
);

/**
 * @param siteDir the directory of the configuration, or of `docs/` where there is none
 * @param env what `process.env` is for the configuration; nothing of it is set unless it is given here
 */
export function readSite(
  siteDir: string,
  {env = {}}: {readonly env?: Readonly<Record<string, string | undefined>>} = {},
): Site {
  const root = resolve(siteDir).replaceAll('\\', '/');
  const unknowns = new Map<string, Unknown>();
  const relative = (path: string): string => posix.relative(root, posix.resolve(root, path)) || '.';
  const report: Report = (unknown) => {
    const file = relative(unknown.file);
    // An option may be asked for more than once.
    unknowns.set(`${unknown.what} ${file} ${unknown.line}`, {...unknown, file});
  };
  const modules = new ModuleReader({siteDir: root, env, readText});
  const configFile = configFiles.find((name) => readText(`${root}/${name}`) !== undefined);
  const value = configFile === undefined ? defaultsFor(root) : modules.readMain(`${root}/${configFile}`);
  const config = new Options(value, '', report);
  if (!(value instanceof ObjectValue)) report(whole(value, configFile ?? ''));

  const {locales, untranslated} = readLocales(config);
  const around: Around = {
    locales,
    untranslated,
    relative,
    readJson: (path) => parseJson(readText(`${root}/${path}`)),
    readSidebars: (path, tell) => {
      const file = posix.resolve(root, path);
      if (readText(file) === undefined) return undefined;
      const plain = toPlain(modules.readMain(file), ({file: at, line}) =>
        tell({what: relative(file), file: at, line, kind: 'value'}),
      );
      return normalizeSidebars(plain);
    },
  };
  const {plugins, hasSearchPage} = readPlugins(config, {
    configFile: `${root}/${configFile ?? ''}`,
    callFile: (path, args) => modules.readMain(posix.resolve(root, path), args),
  });
  config.below('markdown').refuseFunction('parseFrontMatter');
  const optionsOf = (name: string): Options[] =>
    plugins.filter((plugin) => plugin.name === name).map(({options}) => options);
  const origin = config.text('url');
  const trailingSlash = config.flag('trailingSlash');
  const docusaurus = majorOf(parseJson(readText(`${root}/package.json`)));

  return {
    ...(origin !== undefined && {origin: origin.replace(/\/$/, '')}),
    baseUrl: joinPath(config.text('baseUrl') ?? '/', '/'),
    ...(docusaurus !== undefined && {docusaurus}),
    ...(trailingSlash !== undefined && {trailingSlash}),
    locales,
    instances: [
      ...optionsOf('content-docs').map((options) => readDocs(options, around)),
      ...optionsOf('content-blog').map((options) => readBlog(options, around)),
      ...optionsOf('content-pages').map((options) => readPages(options, around)),
    ],
    markdown: readMarkdownOptions(config),
    staticDirs: (config.texts('staticDirectories') ?? ['static']).map(relative),
    ...readRedirects(optionsOf('client-redirects')),
    otherPages: searchPages(config, hasSearchPage),
    otherFiles: ['404.html', ...(optionsOf('sitemap').length > 0 ? ['sitemap.xml'] : [])],
    configuration: configFile === undefined ? 'defaults' : 'read',
    unknowns: [...unknowns.values()],
  };
}

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()).catch({}),
  devDependencies: z.record(z.string(), z.string()).catch({}),
});

/** `2` of `^2.3.1`; undefined where Docusaurus is asked for by another name than a version. */
function majorOf(content: unknown): number | undefined {
  const {data} = packageSchema.safeParse(content);
  const range = data?.dependencies['@docusaurus/core'] ?? data?.devDependencies['@docusaurus/core'] ?? '';
  const [, major] = /^[~^>=v\s]*(\d+)(?![\d-])/.exec(range) ?? [];
  return major === undefined ? undefined : Number(major);
}

/** What a directory without a configuration is taken for: the classic preset, and a locale per directory of `i18n/`. */
function defaultsFor(root: string): Value {
  const translated = directoriesIn(`${root}/i18n`).filter((name) => name !== 'en' && isLocale(name));
  const missing = [
    ['docs', 'docs'],
    ['blog', 'blog'],
    ['pages', 'src/pages'],
  ].flatMap(([plugin = '', dir = '']) => (isDirectory(`${root}/${dir}`) ? [] : [[plugin, false] as const]));
  return objectOf({
    i18n: objectOf({defaultLocale: 'en', locales: ['en', ...translated]}),
    presets: [['classic', objectOf(Object.fromEntries(missing))]],
  });
}

function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length === 1;
  } catch {
    return false;
  }
}

function whole(value: Value, configFile: string): Unknown {
  const {file, line} = value instanceof Unreadable ? value : {file: configFile, line: 1};
  return {what: configFile, file, line, kind: 'value'};
}

function searchPages(config: Options, hasSearchPage: boolean): string[] {
  const themeConfig = config.below('themeConfig');
  const algolia = themeConfig.below('algolia');
  if (!(algolia.value instanceof ObjectValue)) return hasSearchPage ? ['search'] : [];
  return algolia.isOff('searchPagePath') ? [] : [algolia.text('searchPagePath') ?? 'search'];
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
