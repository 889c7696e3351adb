import {describe, expect, it} from 'vitest';
import type {Site} from '../model';
import {writeFolder} from './harness/folder';
import {pagesOf} from './harness/site-pages';
import {readSite} from './index';

function siteOf(config: string, files: Readonly<Record<string, string>> = {}): Site {
  return readSite(writeFolder({'docusaurus.config.js': `module.exports = {${config}};`, ...files}));
}

const docsOf = (site: Site) => site.instances.filter((instance) => instance.kind === 'docs');

describe('locales', () => {
  it('have the addresses and directories that Docusaurus gives them, and those of the configuration', () => {
    const i18n = `{defaultLocale: 'en', locales: ['en', 'fr', 'pt'], path: 'words', localeConfigs: {
      fr: {htmlLang: 'fr-CA'}, pt: {path: 'pt-BR', baseUrl: 'brasil'}}}`;
    expect(siteOf(`baseUrl: '/docs/', i18n: ${i18n}`).locales).toEqual([
      {id: 'en', lang: 'en', baseUrl: '/docs/', dir: 'words/en', isDefault: true},
      {id: 'fr', lang: 'fr-CA', baseUrl: '/docs/fr/', dir: 'words/fr', isDefault: false},
      {id: 'pt', lang: 'pt', baseUrl: '/brasil/', dir: 'words/pt-BR', isDefault: false},
    ]);
  });

  it('are English alone where the configuration names none', () => {
    expect(siteOf('').locales.map(({id, baseUrl}) => [id, baseUrl])).toEqual([['en', '/']]);
  });
});

describe('the version of Docusaurus', () => {
  it.each<[string, number | undefined]>([
    ['{"dependencies": {"@docusaurus/core": "^2.3.1"}}', 2],
    ['{"devDependencies": {"@docusaurus/core": ">=3.10"}}', 3],
    ['{"dependencies": {"@docusaurus/core": "latest"}, "devDependencies": 1}', undefined],
    ['{"dependencies": {"react": "18.0.0"}}', undefined],
    ['[', undefined],
  ])('is what package.json asks for: %s', (text, expected) => {
    expect(siteOf('', {'package.json': text}).docusaurus).toBe(expected);
  });
});

describe('plugins', () => {
  it.each([
    ["presets: ['classic']", ['docs:docs', 'blog:blog', 'pages:']],
    ["presets: [['@docusaurus/preset-classic', {docs: false, blog: false}]]", ['pages:']],
    ["presets: [['classic', {docs: {routeBasePath: '/'}, blog: false, pages: false}]]", ['docs:']],
    ["plugins: [['content-docs', {id: 'a', routeBasePath: '/x/y'}], false, null]", ['docs:x/y']],
    [
      "plugins: [[require.resolve('@docusaurus/plugin-content-blog'), {routeBasePath: 'news'}]]",
      ['blog:news'],
    ],
  ])('%s', (config, expected) => {
    const {instances, unknowns} = siteOf(config);
    expect(instances.map(({kind, routeBasePath}) => `${kind}:${routeBasePath}`)).toEqual(expected);
    expect(unknowns).toEqual([]);
  });

  it.each([
    ["{docs: {routeBasePath: '/'}, glossary: {}}", ['docs:', 'blog:blog', 'pages:']],
    ["{blog: {routeBasePath: 'news'}, docs: false}", ['blog:news', 'pages:']],
    ["{specs: ['openapi.yaml']}", []],
  ])('of an unknown preset: the classic ones, if it is given options of those: %s', (options, expected) => {
    const {instances, unknowns} = siteOf(`presets: [['docusaurus-plugin-wrapper/preset', ${options}]]`);
    expect(instances.map(({kind, routeBasePath}) => `${kind}:${routeBasePath}`)).toEqual(expected);
    expect(unknowns.map(({what}) => what)).toEqual(['wrapper/preset']);
  });

  it.each([
    ["plugins: ['docusaurus-plugin-unheard-of']", ['docusaurus-plugin-unheard-of'.slice(18)]],
    [
      "plugins: ['@docusaurus/plugin-ideal-image'], themes: ['@docusaurus/theme-mermaid', 'live-codeblock']",
      [],
    ],
    ["plugins: [() => ({name: 'a', configureWebpack() { return {}; }})]", []],
    ["plugins: [() => ({name: 'a', contentLoaded({actions}) { actions.setGlobalData({}); }})]", []],
    [
      "plugins: [() => ({name: 'a', contentLoaded({actions}) { actions.addRoute({path: '/a'}); }})]",
      ['plugins[0]'],
    ],
    ["plugins: [() => ({name: 'a', contentLoaded({actions}) { help(actions); }})]", ['plugins[0]']],
    ["plugins: ['./local.js', './safe.js']", ['./local.js']],
    ["presets: ['unheard-of', ['@docusaurus/plugin-google-analytics', {trackingID: 'a'}]]", ['unheard-of']],
  ])('of which some may add pages: %s', (config, expected) => {
    const site = siteOf(config, {
      'local.js':
        "module.exports = () => ({name: 'a', async contentLoaded({actions: {addRoute}}) { addRoute({}); }});",
      'safe.js': 'module.exports = (context) => ({name: context.siteDir, getPathsToWatch: () => []});',
    });
    expect(site.unknowns).toEqual(expected.map((what) => expect.objectContaining({what, kind: 'plugin'})));
  });
});

describe('versions', () => {
  const files = {'versions.json': '["2.0", "1.0"]'};
  it.each([
    ['{}', ['current:next', '2.0:', '1.0:1.0']],
    ["{lastVersion: 'current'}", ['current:', '2.0:2.0', '1.0:1.0']],
    [
      "{lastVersion: 'current', versions: {'2.0': {path: 'v2'}, current: {path: 'v3'}}}",
      ['current:v3', '2.0:v2', '1.0:1.0'],
    ],
    ['{includeCurrentVersion: false}', ['2.0:', '1.0:1.0']],
    ["{onlyIncludeVersions: ['current', '1.0']}", ['current:next', '1.0:']],
    ['{disableVersioning: true}', ['current:']],
  ])('with %s', (options, expected) => {
    const [docs] = docsOf(siteOf(`presets: [['classic', {docs: ${options}}]]`, files));
    expect(docs?.versions.map(({name, path}) => `${name}:${path}`)).toEqual(expected);
  });

  it('are each in a directory of their own, in every language', () => {
    const options = "{id: 'api', path: 'api', routeBasePath: 'api'}";
    const site = siteOf(
      `i18n: {defaultLocale: 'en', locales: ['en', 'fr']}, plugins: [['content-docs', ${options}]]`,
      {
        'api_versions.json': '["1.0"]',
      },
    );
    expect(docsOf(site)[0]?.versions.map(({dir, translated}) => [dir, translated['fr']])).toEqual([
      ['api', 'i18n/fr/docusaurus-plugin-content-docs-api/current'],
      ['api_versioned_docs/version-1.0', 'i18n/fr/docusaurus-plugin-content-docs-api/version-1.0'],
    ]);
  });
});

it('names each option that only running the site would tell, and takes the default for it', () => {
  const site = siteOf(
    "\nbaseUrl: require('x').base,\ni18n: {defaultLocale: 'en', locales: ['en']},\npresets: [['classic', {docs: {\nnumberPrefixParser: (name) => ({filename: name}),\nsidebarPath: './sidebars.js'}}]]",
    {'sidebars.js': "module.exports = {\n  a: ['one', require('x').items],\n};"},
  );
  expect(site.baseUrl).toBe('/');
  expect(site.unknowns).toEqual([
    {what: 'baseUrl', file: 'docusaurus.config.js', line: 2, kind: 'value'},
    {what: 'presets[0].docs.numberPrefixParser', file: 'docusaurus.config.js', line: 5, kind: 'value'},
    {what: 'sidebars.js', file: 'sidebars.js', line: 2, kind: 'value'},
  ]);
});

it('says so when the whole configuration is unreadable', () => {
  const dir = writeFolder({
    'docusaurus.config.mjs': "import make from 'elsewhere';\nexport default make();\n",
  });
  expect(readSite(dir).unknowns).toEqual([
    {what: 'docusaurus.config.mjs', file: 'docusaurus.config.mjs', line: 2, kind: 'value'},
  ]);
});

describe('a directory without a configuration', () => {
  const files = {
    'docs/one.md': '# One\n',
    'docs/01-two.md': '# Two\n',
    'i18n/fr/docusaurus-plugin-content-docs/current/one.md': '# Un\n',
    'i18n/not a language/x.txt': '',
    'static/a.png': '',
  };

  it('is read with the defaults of Docusaurus', () => {
    const site = readSite(writeFolder(files));
    expect(site.configuration).toBe('defaults');
    expect(site.locales.map(({id}) => id)).toEqual(['en', 'fr']);
    expect(site.instances.map(({kind}) => kind)).toEqual(['docs']);
    expect(site.unknowns).toEqual([]);
  });

  it('has twins in both languages, and English in place of French where nobody translated it', () => {
    const pages = pagesOf(writeFolder(files)).filter(({kind}) => kind === 'doc');
    expect(pages.map(({route, twin, fallback}) => [route, twin, fallback])).toEqual([
      ['/docs/two', 'docs:default:current:01-two.md', false],
      ['/docs/one', 'docs:default:current:one.md', false],
      ['/fr/docs/two', 'docs:default:current:01-two.md', true],
      ['/fr/docs/one', 'docs:default:current:one.md', false],
    ]);
  });
});

it('knows redirects, static files and what the build writes, in each language', () => {
  const redirects =
    "{fromExtensions: ['html'], redirects: [{from: ['/old', '/page'], to: '/page'}, {from: '/out', to: 'https://a.example/'}]}";
  const dir = writeFolder({
    'docusaurus.config.js': `export default {baseUrl: '/b/', trailingSlash: true, i18n: {defaultLocale: 'en', locales: ['en', 'fr']},
      staticDirectories: ['static', require('path').join(__dirname, 'more')], themeConfig: {algolia: {searchPagePath: 'find'}},
      presets: [['classic', {docs: false, blog: false}]], plugins: [['client-redirects', ${redirects}]]};`,
    'src/pages/page.md': '# Page\n',
    'more/logo.svg': '',
  });
  const routes = pagesOf(dir).map(({locale, kind, route, redirectsTo}) =>
    [locale, kind, route, ...(redirectsTo === undefined ? [] : [redirectsTo])].join(' '),
  );
  expect(routes.filter((route) => route.startsWith('fr'))).toEqual([
    'fr page /b/fr/page/',
    'fr page /b/fr/find/',
    'fr static /b/fr/404.html',
    'fr static /b/fr/sitemap.xml',
    'fr redirect /b/fr/old /b/fr/page/',
    'fr redirect /b/fr/page /b/fr/page/',
    'fr redirect /b/fr/out https://a.example/',
    'fr static /b/fr/logo.svg',
  ]);
  expect(routes.filter((route) => route.startsWith('en'))).toHaveLength(8);
});
