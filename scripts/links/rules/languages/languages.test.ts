import {describe, expect, it} from 'vitest';
import type {LocaleId} from '../../model';
import {defaultDocs, defaultSite, localeOf} from '../../resolve/harness/small-site';
import {findingsOf, french, told} from './harness/check';
import {languageDocumentRules} from './index';

const pages = {
  'docs/index.md': '---\nslug: /\n---\n\n# Welcome',
  'docs/first.md': '# First guide\n\n## Install it\n\n## Use it {#use}\n\n### Details',
  'docs/plain.md': '# Not translated\n\n## Part',
  'docs/hidden.md': '# Hidden',
  [`${french}/index.md`]: '---\nslug: /\n---\n\n# Bienvenue',
  [`${french}/first.md`]: '# Premier guide\n\n## L’installer\n\n## L’utiliser {#use}\n\n### En détail',
  [`${french}/hidden.md`]: '---\ndraft: true\n---\n\n# Caché',
  'static/paper.pdf': '',
};

/** Findings about one document of a language, with the site around it. */
function about(locale: LocaleId, text: string, more: Readonly<Record<string, string>> = {}): string[] {
  const file = locale === 'en' ? 'docs/page.md' : `${french}/page.md`;
  const files = {'docs/page.md': '# Page', ...pages, ...more, [file]: text};
  return findingsOf(languageDocumentRules, {files}).map(told);
}

describe('a link to another language', () => {
  it.each<[string, LocaleId, string, string[]]>([
    [
      'full address',
      'fr',
      '[a](https://docs.example/first)',
      ['page-in-other-language error fr/page.md:1:5 → https://docs.example/fr/first'],
    ],
    [
      'HTML without the base URL',
      'fr',
      'x\n\n<a href="/first">a</a>',
      ['page-in-other-language error fr/page.md:3:10 → /fr/first'],
    ],
    [
      'its fragment, as the own page has it',
      'fr',
      '<a href="/first?a=b#install-it">a</a>',
      ['page-in-other-language error fr/page.md:1:10 → /fr/first?a=b#linstaller'],
    ],
    [
      'a fragment that both have',
      'fr',
      '<a href="/first#use">a</a>',
      ['page-in-other-language error fr/page.md:1:10 → /fr/first#use'],
    ],
    [
      'a fragment that no page has',
      'fr',
      '<a href="/first#nowhere">a</a>',
      ['page-in-other-language error fr/page.md:1:10 → /fr/first'],
    ],
    [
      'the other language’s base URL',
      'en',
      '[a](/fr/first)',
      ['page-in-other-language error docs/page.md:1:5 → /first'],
    ],
    [
      'out of the router',
      'en',
      '[a](pathname:///fr/first)',
      ['page-in-other-language error docs/page.md:1:5 → pathname:///first'],
    ],
    [
      'a page that is not translated',
      'fr',
      '<a href="/plain">a</a>',
      ['page-in-other-language warning fr/page.md:1:10 → /fr/plain'],
    ],
    [
      'a page that this language leaves out',
      'fr',
      '<a href="/hidden">a</a>',
      ['page-in-other-language warning fr/page.md:1:10'],
    ],
    [
      'a definition, once',
      'fr',
      '[a][b] [c][b]\n\n[b]: https://docs.example/first',
      ['page-in-other-language error fr/page.md:3:6 → https://docs.example/fr/first'],
    ],
    [
      'a wrong hreflang',
      'fr',
      '<a href="/first" hrefLang="fr">a</a>',
      ['page-in-other-language error fr/page.md:1:10 → /fr/first'],
    ],
    [
      'the name of a third language',
      'fr',
      '<a href="/first">Deutsch</a>',
      ['page-in-other-language error fr/page.md:1:10 → /fr/first'],
    ],
    ['a file', 'fr', '[a](./first.md) [b](/first) [c](pathname:///first)', []],
    ['an hreflang', 'fr', '<a href="/first" hrefLang="en">a</a>', []],
    ['an hreflang with region', 'fr', '<a href="/first" hrefLang="en-GB">a</a>', []],
    ['a switch', 'fr', '<a href="/page">English</a>', []],
    ['a switch with a flag', 'fr', '<a href="/page">🇬🇧 English</a>', []],
    ['a switch to French', 'en', '[Français](/fr/page)', []],
    ['a switch in the reader’s words', 'fr', '<a href="/page">Anglais</a>', []],
    ['a switch by code', 'fr', '<a href="/page">EN</a>', []],
    ['words that say so', 'fr', '<a href="/first">Premier guide (en anglais)</a>', []],
    ['words after it that say so', 'fr', '[Premier guide](https://docs.example/first) (en anglais)', []],
    ['words that call it a version', 'fr', '<a href="/first">la version anglaise</a>', []],
    ['words that say so in English', 'en', '[First guide in French](/fr/first)', []],
    ['references that say so', 'fr', '[b] (en anglais)\n\n[b]: https://docs.example/first', []],
    ['static files', 'fr', '<a href="/paper.pdf">a</a> <img src="/paper.pdf"/>', []],
  ])('%s', (_, locale, text, expected) => {
    expect(about(locale, text)).toEqual(expected);
  });

  it('is judged by the words of the document, wherever it is shown', () => {
    const text = '[a](https://docs.example/first) <a href="/first">b</a> [c](/first)';
    expect(about('en', text)).toEqual([]);
  });

  it('tells the page in the reader’s language', () => {
    const files = {...pages, [`${french}/page.md`]: '<a href="/first">a</a>', 'docs/page.md': ''};
    expect(findingsOf(languageDocumentRules, {files})[0]).toMatchObject({
      target: '/first',
      locales: ['fr'],
      args: {otherLocale: 'en', own: '/fr/first'},
    });
  });
});

describe('an anchor of another language', () => {
  it.each<[string, LocaleId, string, string[]]>([
    [
      'on another page',
      'fr',
      '[a](./first.md#install-it)',
      ['anchor-in-other-language error fr/page.md:1:5 → ./first.md#linstaller'],
    ],
    [
      'on another page, by its route',
      'fr',
      '[a](/first#details)',
      ['anchor-in-other-language error fr/page.md:1:5 → /first#en-détail'],
    ],
    [
      'from English',
      'en',
      '[a](./first.md#linstaller)',
      ['anchor-in-other-language error docs/page.md:1:5 → ./first.md#install-it'],
    ],
    ['its own', 'fr', '[a](./first.md#linstaller)', []],
    ['chosen by the author', 'fr', '[a](./first.md#use)', []],
    ['of a page that is not translated', 'en', '[a](./plain.md#part)', []],
    ['in no language', 'fr', '[a](./first.md#nowhere)', []],
  ])('%s', (_, locale, text, expected) => {
    const other = locale === 'en' ? {[`${french}/page.md`]: ''} : {};
    expect(about(locale, text, other)).toEqual(expected);
  });

  it('in the page itself', () => {
    const more = {'docs/page.md': '## One\n\n## Two'};
    expect(about('fr', '## Un\n\n## Deux\n\n[a](#two)', more)).toEqual([
      'anchor-in-other-language error fr/page.md:5:5 → #deux',
    ]);
  });

  it('is not guessed where headings differ', () => {
    const more = {'docs/page.md': '## One\n\n## Two'};
    expect(about('fr', '## Un\n\n### Deux\n\n[a](#two)', more)).toEqual([
      'anchor-in-other-language error fr/page.md:5:5',
    ]);
  });

  it('that the page lacks where it is written is told there alone', () => {
    const german = 'i18n/de/docusaurus-plugin-content-docs/current';
    const files = {...pages, [`${german}/first.md`]: '## Alt', 'docs/page.md': '[a](/first#alt)'};
    const docs = {
      ...defaultDocs,
      versions: defaultDocs.versions.map((version) => ({
        ...version,
        translated: {...version.translated, de: german},
      })),
    };
    const config = {locales: [...defaultSite.locales, localeOf('de', '/de/')], instances: [docs]};
    expect(findingsOf(languageDocumentRules, {files, config}).map(told)).toEqual([
      'anchor-in-other-language error docs/page.md:1:5',
    ]);
  });

  it('that a document nobody translated needs is told without a suggestion: English needs the other', () => {
    expect(about('en', '[a](first.md#install-it)')).toEqual([
      'anchor-in-other-language error docs/page.md:1:5',
    ]);
  });
});

describe('a page that is not translated', () => {
  it.each<[string, string, string[]]>([
    ['by file', '[a](plain.md)', ['page-not-translated note fr/page.md:1:5']],
    ['by route', '[a](/plain)', ['page-not-translated note fr/page.md:1:5']],
    ['announced', '[a](plain.md) (en anglais)', []],
    ['translated', '[a](./first.md)', []],
  ])('%s', (_, text, expected) => {
    expect(about('fr', text)).toEqual(expected);
  });

  it('is no news to readers of another', () => {
    expect(about('en', '[a](plain.md)')).toEqual([]);
  });
});

describe('Microsoft’s pages', () => {
  const learn = 'https://learn.microsoft.com';
  it.each<[string, LocaleId, string, string[]]>([
    [
      'English from French',
      'fr',
      `[a](${learn}/en-us/entra/x?b#c)`,
      [`microsoft-language note fr/page.md:1:5 → ${learn}/fr-fr/entra/x?b#c`],
    ],
    [
      'French from English',
      'en',
      `<${learn}/fr-FR/entra>`,
      [`microsoft-language note docs/page.md:1:2 → ${learn}/en-us/entra`],
    ],
    [
      'another host',
      'fr',
      '[a](https://www.microsoft.com/en-gb)',
      ['microsoft-language note fr/page.md:1:5 → https://www.microsoft.com/fr-fr'],
    ],
    [
      'in HTML',
      'fr',
      '<a href="//support.microsoft.com/en-us/office/x-1">a</a>',
      ['microsoft-language note fr/page.md:1:10 → //support.microsoft.com/fr-fr/office/x-1'],
    ],
    [
      'an old host',
      'en',
      '[a](https://docs.microsoft.com/azure/x#y)',
      [`microsoft-old-domain note docs/page.md:1:5 → ${learn}/azure/x#y`],
    ],
    [
      'an old host with training',
      'en',
      '[a](https://docs.microsoft.com/en-us/learn/modules/x/)',
      [`microsoft-old-domain note docs/page.md:1:5 → ${learn}/en-us/training/modules/x/`],
    ],
    [
      'an old host of another language: both replacements are the same',
      'fr',
      '[a](https://docs.microsoft.com/en-us/azure)',
      [
        `microsoft-language note fr/page.md:1:5 → ${learn}/fr-fr/azure`,
        `microsoft-old-domain note fr/page.md:1:5 → ${learn}/fr-fr/azure`,
      ],
    ],
    [
      'support of Office',
      'en',
      '[a](https://support.office.com/en-us/article/x-1)',
      ['microsoft-old-domain note docs/page.md:1:5 → https://support.microsoft.com/en-us/office/x-1'],
    ],
    ['without language', 'fr', `[a](${learn}/entra/x)`, []],
    ['of another region', 'fr', `[a](${learn}/fr-ca/entra/x) [b](${learn}/fr-ch/entra/x)`, []],
    ['announced', 'fr', `[a](${learn}/en-us/entra/x) (en anglais)`, []],
    ['a first segment that is no language', 'fr', '[a](https://www.microsoft.com/to-do/x)', []],
    ['a language elsewhere in the path', 'fr', `[a](${learn}/entra/en-us/x)`, []],
    ['another company’s', 'fr', '[a](https://notmicrosoft.com/en-us/x) [b](https://a.example/en-us)', []],
    ['in a query', 'fr', '[a](https://a.example/?to=https://learn.microsoft.com/en-us/)', []],
    ['short links and portals', 'fr', '[a](https://aka.ms/en-us/x) [b](https://portal.azure.com/en-us)', []],
    ['pictures', 'fr', `![a](${learn}/en-us/media/x.png)`, []],
    ['where a page went is not known', 'en', '[a](https://msdn.microsoft.com/library/ms123401)', []],
  ])('%s', (_, locale, text, expected) => {
    expect(about(locale, text)).toEqual(expected);
  });

  it('are asked for by the words of the document, wherever it is shown', () => {
    expect(about('en', `[a](${learn}/en-us/entra/x)`)).toEqual([]);
  });

  it('are changed unasked where Microsoft shows something in any case', () => {
    const fixOf = (target: string) =>
      findingsOf(languageDocumentRules, {
        files: {'docs/page.md': `[a](${target})`},
      }).map(({fix}) => fix && `${fix.kind} ${fix.span.end.column} ${fix.to}`);
    expect(fixOf(`${learn}/fr-fr/x`)).toEqual([`microsoft-language 40 ${learn}/en-us/x`]);
    expect(fixOf('https://azure.microsoft.com/fr-fr/x')).toEqual([undefined]);
    expect(fixOf('http://docs.microsoft.com/x')).toEqual([
      'microsoft-domain 32 http://learn.microsoft.com/x',
    ]);
  });

  it.each([
    ['fr-CA', 'fr-ca'],
    ['pt-BR', 'pt-br'],
    ['pt', 'pt-br'],
    ['de', 'de-de'],
    ['zh-Hans', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['es-AR', 'es-es'],
    ['uk', 'uk-ua'],
    ['no', 'nb-no'],
    ['sr', 'sr-cyrl-rs'],
    ['fa', undefined],
    ['not a language', undefined],
  ])('%s reads %s', (lang, expected) => {
    const locales = [{...localeOf('x', '/', true), lang}];
    const [finding] = findingsOf(languageDocumentRules, {
      files: {'docs/page.md': `[a](${learn}/ja-jp/x)`},
      config: {...defaultSite, locales},
    });
    expect(finding?.suggestion).toBe(expected && `${learn}/${expected}/x`);
  });
});
