import {describe, expect, it} from 'vitest';
import type {SyncSettings} from '../settings';
import {folderOf, foundIn} from './harness/found';

const fr = 'i18n/fr/docusaurus-plugin-content-docs/current';
const page = '# Page\n';

/** Files named, each with a word in it. */
const written = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, page]));

describe('pages', () => {
  it.each<[string, string, Record<string, string>, string[], string[]]>([
    [
      'are those of the same name; the rest is missing, or translates nothing',
      "presets: ['classic']",
      written('docs/a.md', 'docs/b/01-c.mdx', 'docs/d.md', `${fr}/a.md`, `${fr}/b/01-c.mdx`, `${fr}/b/c.mdx`),
      [`docs/a.md = ${fr}/a.md`, `docs/b/01-c.mdx = ${fr}/b/01-c.mdx`],
      [`warning page-missing docs/d.md: ${fr}/d.md`, `warning page-orphan ${fr}/b/c.mdx: docs/b/c.mdx`],
    ],
    [
      'of another ending are other pages, as they are to Docusaurus',
      "presets: ['classic']",
      written('docs/a.md', 'docs/b.md', `${fr}/a.mdx`, `${fr}/b.md`),
      [`docs/b.md = ${fr}/b.md`],
      [`warning page-missing docs/a.md: ${fr}/a.md`, `warning page-orphan ${fr}/a.mdx: docs/a.mdx`],
    ],
    [
      'that are partials are told from others',
      "presets: ['classic']",
      written(
        'docs/a.md',
        'docs/_x.mdx',
        'docs/_parts/y.mdx',
        `${fr}/a.md`,
        `${fr}/_z.mdx`,
        `${fr}/_parts/y.mdx`,
      ),
      [`docs/_parts/y.mdx = ${fr}/_parts/y.mdx`, `docs/a.md = ${fr}/a.md`],
      [
        `warning partial-missing docs/_x.mdx: ${fr}/_x.mdx`,
        `warning partial-orphan ${fr}/_z.mdx: docs/_z.mdx`,
      ],
    ],
    [
      'that the site leaves out are none',
      "presets: [['classic', {docs: {exclude: ['**/drafts/**']}}]]",
      written('docs/a.md', 'docs/drafts/b.md', 'docs/c.txt', `${fr}/a.md`, `${fr}/drafts/z.md`),
      [`docs/a.md = ${fr}/a.md`],
      [],
    ],
    [
      'that are drafts need no translation',
      "presets: ['classic']",
      {...written('docs/a.md', `${fr}/a.md`), 'docs/b.md': '---\ndraft: true\n---\n'},
      [`docs/a.md = ${fr}/a.md`],
      [],
    ],
    [
      'may have their source in a directory of the default language',
      "presets: ['classic']",
      written('docs/a.md', 'i18n/en/docusaurus-plugin-content-docs/current/a.md', `${fr}/a.md`),
      [`i18n/en/docusaurus-plugin-content-docs/current/a.md = ${fr}/a.md`],
      [],
    ],
    [
      'of blogs and of src/pages count too, components do not',
      "presets: ['classic']",
      written(
        'blog/2024-05-01-x/index.md',
        'blog/y.md',
        'src/pages/about.md',
        'src/pages/index.js',
        'i18n/fr/docusaurus-plugin-content-blog/2024-05-01-x/index.md',
        'i18n/fr/docusaurus-plugin-content-pages/old.md',
      ),
      ['blog/2024-05-01-x/index.md = i18n/fr/docusaurus-plugin-content-blog/2024-05-01-x/index.md'],
      [
        'warning page-missing blog/y.md: i18n/fr/docusaurus-plugin-content-blog/y.md',
        'note page-missing src/pages/about.md: i18n/fr/docusaurus-plugin-content-pages/about.md',
        'warning page-orphan i18n/fr/docusaurus-plugin-content-pages/old.md: src/pages/old.md',
      ],
    ],
    [
      'of a version that nobody has begun to translate are told of once',
      "presets: ['classic']",
      {
        ...written(
          'docs/a.md',
          `${fr}/a.md`,
          'versioned_docs/version-1.0/a.md',
          'versioned_docs/version-1.0/b.md',
        ),
        'versions.json': '["1.0"]',
      },
      [`docs/a.md = ${fr}/a.md`],
      [
        'note page-missing versioned_docs/version-1.0/a.md: i18n/fr/docusaurus-plugin-content-docs/version-1.0/',
      ],
    ],
    [
      'of another instance, and of its versions, have directories of their own',
      "plugins: [['content-docs', {id: 'api', path: 'reference', routeBasePath: 'api'}]]",
      {
        ...written(
          'reference/a.md',
          'api_versioned_docs/version-2/a.md',
          'i18n/fr/docusaurus-plugin-content-docs-api/current/a.md',
          'i18n/fr/docusaurus-plugin-content-docs-api/version-2/a.md',
        ),
        'api_versions.json': '["2"]',
      },
      [
        'reference/a.md = i18n/fr/docusaurus-plugin-content-docs-api/current/a.md',
        'api_versioned_docs/version-2/a.md = i18n/fr/docusaurus-plugin-content-docs-api/version-2/a.md',
      ],
      [],
    ],
    [
      'of a language that the site never translates are none',
      "presets: ['classic'], i18n: {defaultLocale: 'en', locales: ['en', 'fr'], localeConfigs: {fr: {translate: false}}}",
      written('docs/a.md'),
      [],
      [],
    ],
  ])('%s', (_, config, files, pairs, findings) => {
    const found = foundIn(folderOf(files, config));
    expect(found.pairs).toEqual(pairs);
    expect(found.pages).toEqual(findings);
  });

  it('are found with Docusaurus’s defaults where there is no configuration', () => {
    const found = foundIn(folderOf(written('docs/a.md', 'docs/b.md', `${fr}/a.md`)));
    expect(found.pairs).toEqual([`docs/a.md = ${fr}/a.md`]);
    expect(found.pages).toEqual([`warning page-missing docs/b.md: ${fr}/b.md`]);
  });

  it('are found for each of three languages', () => {
    const config =
      "presets: ['classic'], i18n: {defaultLocale: 'de', locales: ['de', 'fr', 'pt-BR'], localeConfigs: {'pt-BR': {path: 'pt'}}}";
    const dir = folderOf(
      written('docs/a.md', 'docs/b.md', `${fr}/a.md`, 'i18n/pt/docusaurus-plugin-content-docs/current/b.md'),
      config,
    );
    expect(foundIn(dir).pairs).toEqual([`docs/a.md = ${fr}/a.md`]);
    expect(foundIn(dir, {locale: 'pt-BR'}).pairs).toEqual([
      'docs/b.md = i18n/pt/docusaurus-plugin-content-docs/current/b.md',
    ]);
  });
});

describe('settings decide how much a missing page matters', () => {
  const files = written('docs/a.md', 'docs/b.md', 'docs/c/d.md', `${fr}/a.md`, `${fr}/z.md`);
  it.each<[string, Partial<SyncSettings>, string[]]>([
    ['by default', {}, ['warning docs/b.md', 'warning docs/c/d.md', `warning ${fr}/z.md`]],
    [
      'in what must be complete',
      {complete: ['docs/*']},
      ['error docs/b.md', 'warning docs/c/d.md', `error ${fr}/z.md`],
    ],
    [
      'in what stays as it is',
      {complete: ['**'], untranslated: ['docs/c/**']},
      ['error docs/b.md', `error ${fr}/z.md`],
    ],
  ])('%s', (_, settings, expected) => {
    const {pages} = foundIn(folderOf(files, "presets: ['classic']"), {settings});
    expect(pages.map((told) => told.replace(/^(\S+) \S+ (\S+): .*$/, '$1 $2'))).toEqual(expected);
  });

  it('and every page of a directory that must be complete is told, even if none is translated', () => {
    const dir = folderOf(written('docs/a.md', 'docs/b.md'), "presets: ['classic']");
    expect(foundIn(dir, {settings: {complete: ['docs/**']}}).pages).toHaveLength(2);
    expect(foundIn(dir).pages).toEqual([`note page-missing docs/a.md: ${fr}/`]);
  });
});
