import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {LocaleId} from '../model';
import {defaultDocs, smallSite, type SmallSite} from '../resolve/harness/small-site';
import {lexiconOf, mistakes} from './lexicon';
import {nearestId} from './near-id';
import {suggestionFor} from './index';

const fr = 'i18n/fr/docusaurus-plugin-content-docs/current';

describe('names', () => {
  it.each<[string, string, number | undefined]>([
    ['overview', 'overveiw', 1],
    ['guides', 'guide', 1],
    ['permissions', 'permisions', 1],
    ['mail', 'main', undefined],
    ['step-2', 'step-3', undefined],
    ['v10', 'v1-0', undefined],
    ['login', 'logout', undefined],
    ['abc', 'abd', undefined],
    ['from', 'form', 1],
  ])('%s for %s: %s mistakes', (a, b, expected) => {
    expect(mistakes(a, b)).toBe(expected);
    expect(mistakes(b, a)).toBe(expected);
  });

  it('finds what comparing all of them finds', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', '-', '1'),
      minLength: 1,
      maxLength: 16,
    });
    fc.assert(
      fc.property(word, fc.array(word, {maxLength: 40}), fc.nat(), fc.nat(), (wanted, others, at, what) => {
        // One of the words is the wanted one with a letter changed: chance alone seldom makes one.
        const changed =
          wanted.slice(0, at % wanted.length) +
          'abcd'.charAt(what % 5) +
          wanted.slice((at % wanted.length) + 1);
        const words = [...new Set([...others, changed, [...wanted].reverse().join('')])].filter(
          (each) => each !== wanted,
        );
        const scores = words.map((each) => mistakes(wanted, each) ?? Infinity);
        const fewest = Math.min(...scores);
        if (fewest === Infinity) return;
        const nearest = words.filter((_, index) => scores[index] === fewest);
        expect(
          lexiconOf(words.map((each) => [each, each]))
            .near(wanted)
            .toSorted(),
        ).toEqual(nearest.toSorted());
      }),
      {numRuns: 500},
    );
  });

  it('gives all that are equally near', () => {
    const {near, exact} = lexiconOf(
      ['settings', 'setting-s', 'other', 'first-guide'].map((word) => [word, word]),
    );
    expect(near('settingss')).toEqual(['settings', 'setting-s']);
    expect(near('guide-first')).toEqual(['first-guide']);
    expect(near('nothing')).toEqual([]);
    expect(exact('other')).toEqual(['other']);
    expect(exact('toString')).toEqual([]);
  });
});

it.each<[string, string[], string | undefined]>([
  ['Set-Up', ['set-up', 'setup-2'], 'set-up'],
  ['ete', ['été', 'hiver'], 'été'],
  ['a--b', ['a-b'], 'a-b'],
  ['user-content-part', ['part'], 'part'],
  ['part-1', ['part', 'other'], 'part'],
  ['step-4', ['step-1', 'step-2'], undefined],
  ['regsiter', ['register', 'resister'], 'register'],
  ['register', ['registers', 'registera'], undefined],
  [
    'create-the-app-registration-now',
    ['create-the-app-registration', 'app-passwords'],
    'create-the-app-registration',
  ],
  ['create-a-webhook-consumer', ['test-a-webhook-consumer'], undefined],
  ['add-a-new-company', ['add-a-company', 'delete-a-company'], 'add-a-company'],
  ['grant-consent-step-2', ['grant-consent-step-3'], undefined],
  ['overview', ['prerequisites'], undefined],
  ['constructor', [], undefined],
])('id %s among %j: %s', (wanted, ids, expected) => {
  expect(nearestId(wanted, ids)).toBe(expected);
});

function suggested(site: SmallSite, file: string, locale: LocaleId = 'en'): (string | undefined)[] {
  const index = smallSite(site);
  const view = index.view(file, locale);
  return (view?.links ?? []).map((link) => view && suggestionFor(link, view, index).suggestion);
}

describe('a page elsewhere', () => {
  const files = {
    'docs/a/setup.md': '# A',
    'docs/b/setup.md': '# B',
    'docs/01-intro.md': '# Intro',
    'docs/api/index.md': '# API\n\n## Calls',
    'docs/a/with space.md': '# Space',
    'docs/slugged.md': '---\nslug: /begin-here\n---\n',
    'docs/deep/er/unique-name.mdx': '# Unique\n\n## Part',
    'docs/versions/step-2.md': '# 2',
    'docs/payroll/data-types.md': '# Data types',
    'docs/commerce/data-types.md': '# Data types',
    'static/LICENSE': '',
  };
  it.each<[string, string | undefined]>([
    ['[x](./aa/setup.md)', './a/setup.md'],
    ['[x](./c/setup.md)', undefined],
    ['[x](/payables/data-types)', undefined],
    ['[x](/pay-roll/data-types)', '/payroll/data-types'],
    ['[x](/old/payroll/data-types)', '/payroll/data-types'],
    ['[x](./setup.md)', undefined],
    ['[x](./intro.md)', './01-intro.md'],
    ['[x](./02-intro.md)', './01-intro.md'],
    ['[x](/01-intro)', '/intro'],
    ['[x](./api.md#call)', './api/index.md#calls'],
    ['[x](./a/with-space.md)', './a/with%20space.md'],
    ['[x](./b/with%20space.md)', './a/with%20space.md'],
    ['[x](/slugged)', '/begin-here'],
    ['[x](./begin-here.md)', './slugged.md'],
    ['[x](/unique-name#part)', '/deep/er/unique-name#part'],
    ['[x](/unique-name#nothing-like-it)', '/deep/er/unique-name'],
    ['[x](/unique-name.html)', '/deep/er/unique-name'],
    ['[x](/deep/er/unique-nam?a=b#part)', '/deep/er/unique-name?a=b#part'],
    ['[x](/deeper/unique-nam)', undefined],
    ['[x](/LICENCE-TEXT)', undefined],
    ['[x](/LICENSES)', 'pathname:///LICENSE'],
    ['<a href="/LICENSES">x</a>', '/LICENSE'],
    ['[x](./versions/step-3.md)', undefined],
    ['<a href="/unique-name">x</a>', '/deep/er/unique-name'],
  ])('%s → %s', (text, expected) => {
    expect(suggested({files: {...files, 'docs/x.mdx': text}}, 'docs/x.mdx')).toEqual([expected]);
  });

  it('with a base URL, in the style that the link has', () => {
    const locales = [
      {id: 'en', lang: 'en', baseUrl: '/base/', dir: 'i18n/en', isDefault: true},
      {id: 'fr', lang: 'fr', baseUrl: '/base/fr/', dir: 'i18n/fr', isDefault: false},
    ];
    const config = {baseUrl: '/base/', locales, instances: [{...defaultDocs, routeBasePath: 'docs'}]};
    const text = '[x](/docs/unique-name) [x](/base/docs/unique-name) <a href="/base/docs/unique-name">x</a>';
    const site = {files: {...files, 'docs/x.mdx': text, [`${fr}/x.mdx`]: '[x](/docs/unique-name)'}, config};
    expect(suggested(site, 'docs/x.mdx')).toEqual([
      '/docs/deep/er/unique-name',
      '/base/docs/deep/er/unique-name',
      '/base/docs/deep/er/unique-name',
    ]);
    expect(suggested(site, `${fr}/x.mdx`, 'fr')).toEqual(['/docs/deep/er/unique-name']);
  });

  it('that has another slug in French', () => {
    const translated = {
      [`${fr}/slugged.md`]: '---\nslug: /commencer\n---\n',
      [`${fr}/x.mdx`]: '[x](/begin-here)',
    };
    const site = {files: {...files, 'docs/x.mdx': '', ...translated}};
    expect(suggested(site, `${fr}/x.mdx`, 'fr')).toEqual(['/commencer']);
  });

  it('of the same version first', () => {
    const version = (name: string, dir: string, path: string) => ({
      name,
      dir,
      path,
      translated: {},
      sidebars: [],
    });
    const versions = [version('current', 'docs', 'next'), version('1.0', 'versioned_docs/version-1.0', '')];
    const site = {
      files: {
        'docs/new/topic.md': '',
        'versioned_docs/version-1.0/old/topic.md': '',
        'versioned_docs/version-1.0/x.md': '[x](./topic.md) [x](/topic)',
      },
      config: {instances: [{...defaultDocs, versions}]},
    };
    expect(suggested(site, 'versioned_docs/version-1.0/x.md')).toEqual(['./old/topic.md', '/old/topic']);
  });
});

describe('a fix', () => {
  const fixes = (text: string, files: Record<string, string> = {}, file = 'docs/x.mdx', locale = 'en') => {
    const index = smallSite({files: {'docs/new/topic.md': '## Part', ...files, [file]: text}});
    const view = index.view(file, locale);
    return (view?.links ?? []).map((link) => view && suggestionFor(link, view, index).fix);
  };

  it('replaces the target of a link to a page that was moved', () => {
    expect(fixes('a [b](./topic.md#part)')).toEqual([
      {
        kind: 'moved-file',
        file: 'docs/x.mdx',
        span: {start: {line: 1, column: 7}, end: {line: 1, column: 22}},
        from: './topic.md#part',
        to: './new/topic.md#part',
      },
    ]);
  });

  it.each<[string, string, Record<string, string>?]>([
    ['two files have the name', '[b](./topic.md)', {'docs/newer/topic.md': ''}],
    ['two have it, one of them nearer', '[b](./neew/topic.md)', {'docs/other/topic.md': ''}],
    ['the name is another', '[b](./new/topics.md)'],
    ['the extension is another', '[b](./topic.mdx)'],
    ['the id is not there', '[b](./topic.md#nowhere-near)'],
    ['the name says nothing', '[b](./old/new/index.md)', {'docs/new/index.md': ''}],
    ['it is a route', '[b](/topic)'],
    ['it differs in letter case', '[b](./new/Topic.md)'],
  ])('is none if %s', (_, text, files) => {
    expect(fixes(text, files)).toEqual([undefined]);
  });

  it('is made for pictures, and for partials', () => {
    const files = {'docs/img/shot.png': '', 'docs/parts/_note.mdx': ''};
    const text = "import Note from './_note.mdx';\n\n![a](./shot.png)";
    expect(fixes(text, files).map((fix) => fix?.to)).toEqual(['./parts/_note.mdx', './img/shot.png']);
  });

  it('is made in the language of the file alone', () => {
    expect(fixes('[b](./topic.md)', {}, 'docs/x.mdx', 'fr')).toEqual([undefined]);
    const files = {'docs/x.mdx': '', [`${fr}/new/topic.md`]: ''};
    expect(fixes('[b](./topic.md)', files, `${fr}/x.mdx`, 'fr').map((fix) => fix?.to)).toEqual([
      './new/topic.md',
    ]);
  });
});
