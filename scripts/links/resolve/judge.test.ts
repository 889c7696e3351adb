/** Docusaurus's own functions and the platform's `URL`, asked about the same links. */
import {addBaseUrl} from '@docusaurus/core/lib/client/exports/useBaseUrl.js';
import {
  parseLocalURLPath,
  parseURLPath,
  resolveMarkdownLinkPathname,
  resolvePathname,
} from '@docusaurus/utils';
import {addTrailingSlash, applyTrailingSlash, removeTrailingSlash} from '@docusaurus/utils-common';
import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import type {Target} from '../evidence';
import type {LocaleId, Site, SourceLink} from '../model';
import {addressTarget} from './address';
import {defaultDocs, defaultSite, localeOf, smallSite} from './harness/small-site';
import type {LinkIndex} from './index';
import {splitLocal} from './local-path';
import {absoluteRoute} from './route';

// Only its rule for base URLs is wanted, not the site that it would be given in a browser.
vi.mock('../../../node_modules/@docusaurus/core/lib/client/exports/useDocusaurusContext.js', () => ({
  default: () => ({}),
}));

const names = ['a.md', 'b.mdx', 'Ünï côdé.md', 'in/a.md', 'in/deep/c.md', 'in/deep/d e.mdx'];
const translatedDir = 'i18n/fr/docusaurus-plugin-content-docs/current';

const inline = (target: string): SourceLink => ({
  syntax: 'inline',
  target,
  span: {start: {line: 1, column: 1}, end: {line: 1, column: 1}},
});

function siteWith(
  english: readonly string[],
  french: readonly string[],
  config: Partial<Site> = {},
): LinkIndex {
  const files = [
    ...english.map((name) => `docs/${name}`),
    ...french.map((name) => `${translatedDir}/${name}`),
  ];
  return smallSite({files: Object.fromEntries(files.map((file) => [file, '# Title'])), config});
}

const some = fc.uniqueArray(fc.constantFrom(...names), {minLength: 2});
const locale = fc.constantFrom<LocaleId>('en', 'fr');

describe('links by file lead where resolveMarkdownLinkPathname says', () => {
  const segment = fc.constantFrom('.', '..', 'in', 'deep', 'docs', 'i18n');
  const start = fc.constantFrom('', '', './', '../', '/', '@site/', '@site/docs/', `@site/${translatedDir}/`);
  const link = fc
    .tuple(start, fc.array(segment, {maxLength: 3}), fc.constantFrom(...names, 'gone.md'), fc.boolean())
    .map(
      ([first, middle, name, isEncoded]) => first + [...middle, isEncoded ? encodeURI(name) : name].join('/'),
    );

  it('in both languages, from translations and from what nobody translated', () => {
    let resolved = 0;
    const property = fc.property(some, some, locale, link, fc.nat(), (english, french, id, target, pick) => {
      const index = siteWith(
        english,
        french.filter((name) => english.includes(name)),
      );
      const pages = index.pages.filter((page) => page.locale === id && page.kind === 'doc');
      const from = pages[pick % pages.length];
      if (from?.source === undefined) return;
      const judged = resolveMarkdownLinkPathname(target, {
        siteDir: '/site',
        sourceFilePath: `/site/${from.source}`,
        sourceToPermalink: new Map(pages.map(({source = '', route}) => [`@site/${source}`, route])),
        contentPaths: {
          contentPath: '/site/docs',
          contentPathLocalized: id === 'fr' ? `/site/${translatedDir}` : '',
        },
      });
      const found = index.resolve(inline(target), from.source, id);
      if (judged !== null) resolved++;
      expect(byFile(found)).toBe(judged);
    });
    fc.assert(property, {numRuns: 1500});
    expect(resolved).toBeGreaterThan(200);
  });

  function byFile(target: Target): string | null {
    return target.kind === 'page' && target.by === 'file' && target.spelling === 'exact'
      ? target.page.route
      : null;
  }
});

describe('routes lead where Link and the checker of broken links say', () => {
  const segment = fc.constantFrom(
    '.',
    '..',
    'a',
    'b',
    'in',
    'deep',
    'c',
    'fr',
    'base',
    'A',
    '',
    'd%20e',
    '%2e%2e',
  );
  const path = fc
    .tuple(
      fc.constantFrom('/', '', './', '../'),
      fc.array(segment, {maxLength: 5}),
      fc.constantFrom('', '?q', '?q=/#x', '#x'),
    )
    .map(([start, middle, end]) => start + middle.join('/') + end)
    .filter((target) => target !== '' && !target.startsWith('//') && !target.startsWith('#'));

  it.each([
    ['/', undefined],
    ['/', false],
    ['/', true],
    ['/base/', undefined],
    ['/base/', true],
  ])('base URL %s, trailingSlash %s', (baseUrl, trailingSlash) => {
    const locales = [localeOf('en', baseUrl, true), localeOf('fr', `${baseUrl}fr/`)];
    const index = siteWith(names, ['in/a.md'], {baseUrl, locales, trailingSlash} as Partial<Site>);
    let found = 0;
    const property = fc.property(path, locale, fc.nat(), (target, id, pick) => {
      const pages = index.pages.filter((page) => page.locale === id && page.kind === 'doc');
      const from = pages[pick % pages.length];
      const own = locales.find((each) => each.id === id)?.baseUrl;
      if (from?.source === undefined || own === undefined) return;
      const based = target.startsWith('/')
        ? addBaseUrl({siteUrl: 'https://docs.example', baseUrl: own, url: target, router: 'browser'})
        : target;
      const link = applyTrailingSlash(based, {baseUrl: own, trailingSlash});
      const {pathname} = parseURLPath(link, from.route);
      const valid = new Set(
        pages.flatMap(({route}) => [route, addTrailingSlash(route), removeTrailingSlash(route)]),
      );
      const isRight = valid.has(pathname) || valid.has(decodeURI(pathname));
      const ours = index.resolve(inline(target), from.source, id);
      if (isRight) found++;
      // What leads into the other language's part is broken to Docusaurus, which builds one at a time.
      expect(ours.kind === 'page' && ours.spelling === 'exact' && ours.page.locale === id).toBe(isRight);
    });
    fc.assert(property, {numRuns: 1000});
    // Some seventy, by chance: enough of both kinds.
    expect(found).toBeGreaterThan(20);
  });

  it('a relative path, by resolve-pathname and by URL', () => {
    const page = siteWith(['in/deep/c.md'], []).pages.find(({source}) => source === 'docs/in/deep/c.md');
    if (!page) throw new Error('No page');
    const plain = fc.array(fc.constantFrom('.', '..', 'a', 'b~', 'c-d'), {minLength: 1, maxLength: 7});
    fc.assert(
      fc.property(plain, fc.boolean(), (parts, endsInSlash) => {
        const to = parts.join('/') + (endsInSlash ? '/' : '');
        const ours = absoluteRoute(to, {file: '', locale: 'en', page});
        expect(ours).toBe(new URL(to, `https://docs.example${page.route}`).pathname);
        expect(ours).toBe(resolvePathname(to, page.route));
      }),
    );
  });
});

it('what is a local path, and its parts, is as parseLocalURLPath says', () => {
  const part = fc.constantFrom('a', '/', './', '?', '#', 'x=1', '%20', 'é', '.md', '@site/', '..', '&', ' ');
  fc.assert(
    fc.property(
      fc.array(part, {maxLength: 8}).map((parts) => parts.join('')),
      (target) => {
        fc.pre(!target.trim().startsWith('//'));
        const {pathname, search} = parseLocalURLPath(target) ?? {};
        expect(splitLocal(target)).toMatchObject({pathname, hasQuery: search !== undefined});
      },
    ),
  );
});

describe('addresses', () => {
  it('are written as URL writes them, and none is called well-formed that URL refuses', () => {
    const host = fc.oneof(
      fc.domain(),
      fc.ipV4(),
      fc.ipV6().map((ip) => `[${ip}]`),
      fc.constantFrom('é.example', 'a..b', '%zz', 'x y', '1.2.3.4.5', '[::g]', 'xn--zz'),
    );
    const url = fc
      .tuple(
        fc.constantFrom('http://', 'HTTPS://', '//'),
        host,
        fc.constantFrom('', ':80', ':8443', ':99999', ':x'),
        fc.webPath(),
        fc.constantFrom('', '?a b', '#é'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(url, (target) => {
        const parsed = parse(target.startsWith('//') ? `https:${target}` : target);
        const ours = addressTarget(target);
        if (ours?.kind === 'web') expect(ours.href).toBe(parsed?.href);
        else if (ours?.kind === 'own-machine') expect(ours.host).toBe(parsed?.host);
        else expect([ours?.kind, parsed]).toEqual(['malformed', undefined]);
      }),
      {numRuns: 2000},
    );
  });

  it('with letters of other languages are addresses however many are read', () => {
    const refused = Array.from({length: 30_000}, () => addressTarget('http://é.example/')).filter(
      (target) => target?.kind !== 'web',
    );
    expect(refused).toEqual([]);
  });

  /** Not by `URL.canParse`, which forgets letters like `é` once it is compiled. */
  function parse(url: string): URL | undefined {
    try {
      return new URL(url);
    } catch {
      return undefined;
    }
  }
});

it('the site of these tests is the one the judges are told of', () => {
  expect(defaultDocs.versions[0]?.translated['fr']).toBe(translatedDir);
  expect(defaultSite.origin).toBe('https://docs.example');
});
