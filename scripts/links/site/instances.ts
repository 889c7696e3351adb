/** The plugins whose files become pages, with the defaults of Docusaurus. */
import {posix} from 'node:path';
import type {
  BlogInstance,
  DocsInstance,
  DocsVersion,
  Locale,
  PagesInstance,
  Sidebar,
  TagOptions,
} from '../model';
import {translatedDirs} from './locales';
import {readAdmonitions} from './markdown';
import type {Options} from './options';
import {generatedSidebars} from './sidebars';

/** What an instance needs to know of the site around it. */
export type Around = {
  readonly locales: readonly Locale[];
  readonly untranslated: ReadonlySet<string>;
  /** @returns the path relative to the site directory */
  readonly relative: (path: string) => string;
  /** @returns a JSON file's content; undefined if there is none */
  readonly readJson: (path: string) => unknown;
  /** @returns undefined if there is no such file */
  readonly readSidebars: (path: string, report: Options['report']) => readonly Sidebar[] | undefined;
};

/** Partials, folders and tests that no plugin takes for a page. */
const excluded: readonly string[] = [
  '**/_*.{js,jsx,ts,tsx,md,mdx}',
  '**/_*/**',
  '**/*.test.{js,jsx,ts,tsx}',
  '**/__tests__/**',
];
const markdown: readonly string[] = ['**/*.{md,mdx}'];

export function readDocs(options: Options, around: Around): DocsInstance {
  const id = options.text('id') ?? 'default';
  for (const key of ['numberPrefixParser', 'sidebarItemsGenerator']) options.refuseFunction(key);
  return {
    kind: 'docs',
    id,
    admonitions: readAdmonitions(options),
    routeBasePath: withoutStart(options.text('routeBasePath') ?? 'docs'),
    versions: readVersions(options, id, around),
    numberPrefix: !options.isOff('numberPrefixParser'),
    ...filesOf(options, markdown),
    ...tagOptions(options),
  };
}

export function readBlog(options: Options, around: Around): BlogInstance {
  const id = options.text('id') ?? 'default';
  options.refuseFunction('processBlogPosts');
  const archive = options.isOff('archiveBasePath')
    ? undefined
    : (options.text('archiveBasePath') ?? 'archive');
  return {
    kind: 'blog',
    id,
    admonitions: readAdmonitions(options),
    routeBasePath: withoutStart(options.text('routeBasePath') ?? 'blog'),
    dir: around.relative(options.text('path') ?? 'blog'),
    translated: translatedDirs(around, 'content-blog', id),
    postsPerPage: options.text('postsPerPage') === 'ALL' ? 'ALL' : (options.number('postsPerPage') ?? 10),
    pageBasePath: options.text('pageBasePath') ?? 'page',
    ...(archive !== undefined && {archiveBasePath: archive}),
    authorsBasePath: options.text('authorsBasePath') ?? 'authors',
    authorsFile: options.text('authorsMapPath') ?? 'authors.yml',
    feeds: readFeeds(options.below('feedOptions')),
    ...filesOf(options, markdown),
    ...tagOptions(options),
  };
}

export function readPages(options: Options, around: Around): PagesInstance {
  const id = options.text('id') ?? 'default';
  return {
    kind: 'pages',
    id,
    admonitions: readAdmonitions(options),
    routeBasePath: withoutStart(options.text('routeBasePath') ?? ''),
    dir: around.relative(options.text('path') ?? 'src/pages'),
    translated: translatedDirs(around, 'content-pages', id),
    ...filesOf(options, ['**/*.{js,jsx,ts,tsx,md,mdx}']),
  };
}

function filesOf(
  options: Options,
  include: readonly string[],
): {readonly include: readonly string[]; readonly exclude: readonly string[]} {
  return {include: options.texts('include') ?? include, exclude: options.texts('exclude') ?? excluded};
}

function tagOptions(options: Options): TagOptions {
  return {
    tagsBasePath: options.text('tagsBasePath') ?? 'tags',
    ...(!options.isOff('tags') && {tagsFile: options.text('tags') ?? 'tags.yml'}),
  };
}

function readFeeds(options: Options): string[] {
  if (options.isOff('type')) return [];
  const types = options.texts('type') ?? ['rss', 'atom'];
  const files: Readonly<Record<string, string>> = {rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json'};
  return Object.entries(files)
    .filter(([type]) => types.includes(type) || types.includes('all'))
    .map(([, file]) => file);
}

/** Versions in the order of `versions.json`, the one being written first. */
function readVersions(options: Options, id: string, around: Around): DocsVersion[] {
  const prefix = id === 'default' ? '' : `${id}_`;
  const released =
    options.flag('disableVersioning') === true ? [] : namesIn(around.readJson(`${prefix}versions.json`));
  const hasCurrent = options.flag('includeCurrentVersion') !== false && !released.includes('current');
  const only = options.texts('onlyIncludeVersions');
  const names = [...(hasCurrent ? ['current'] : []), ...released].filter(
    (name) => only?.includes(name) ?? true,
  );
  const last = options.text('lastVersion') ?? names.find((name) => name !== 'current') ?? 'current';
  const settings = options.below('versions');
  return names.map((name) => {
    const isCurrent = name === 'current';
    const sidebars = isCurrent
      ? currentSidebars(options, around)
      : releasedSidebars(`${prefix}versioned_sidebars/version-${name}-sidebars.json`, options, around);
    return {
      name,
      dir: isCurrent
        ? around.relative(options.text('path') ?? 'docs')
        : `${prefix}versioned_docs/version-${name}`,
      translated: translatedDirs(around, 'content-docs', id, isCurrent ? name : `version-${name}`),
      path: withoutStart(
        settings.below(name).text('path') ?? (name === last ? '' : isCurrent ? 'next' : name),
      ),
      ...sidebars,
    };
  });
}

type Sidebars = Pick<DocsVersion, 'sidebarFile' | 'sidebars'>;

function currentSidebars(options: Options, around: Around): Sidebars {
  if (options.isOff('sidebarPath')) return {sidebars: []};
  const path = options.text('sidebarPath');
  if (path === undefined) return {sidebars: generatedSidebars};
  return {sidebarFile: around.relative(path), sidebars: around.readSidebars(path, options.report) ?? []};
}

function releasedSidebars(path: string, options: Options, around: Around): Sidebars {
  const sidebars = around.readSidebars(path, options.report);
  return sidebars ? {sidebarFile: posix.normalize(path), sidebars} : {sidebars: []};
}

function namesIn(data: unknown): string[] {
  return Array.isArray(data) ? data.filter((name) => typeof name === 'string') : [];
}

/** A slash at its end stays: where the site leaves trailing slashes alone, it is part of the address. */
function withoutStart(path: string): string {
  return path.replace(/^\/+/, '');
}
