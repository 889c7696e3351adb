import {describe, expect, it} from 'vitest';
import type {LocaleId} from '../../model';
import {findingsOf, french} from './harness/check';
import {wordsInOtherLanguage} from './words-in-other-language';

const pages = {
  'docs/first.md': '# First guide',
  [`${french}/first.md`]: '# Premier guide',
  'docs/start.md': '# Getting Started',
  [`${french}/start.md`]: '# Prise en main',
  'docs/central.md': '# Business Central',
  [`${french}/central.md`]: '# Se connecter à Business Central',
  'docs/platform.md': '# Power Platform',
  [`${french}/platform.md`]: '# La plateforme',
  'docs/introduction.md': '# Introduction',
  [`${french}/introduction.md`]: '# Présentation',
  'docs/same.md': '# Installation',
  [`${french}/same.md`]: '# Installation',
  'docs/code.md': '# `az login`',
  [`${french}/code.md`]: '# Ouvrir une session',
  'docs/plain.md': '# How to sign in with your account',
};

/** `words: their language → the page's`, of one document. */
function foundIn(locale: LocaleId, text: string): string[] {
  const file = locale === 'en' ? 'docs/page.md' : `${french}/page.md`;
  const files = {'docs/page.md': '# Page', ...pages, [file]: text};
  return findingsOf([wordsInOtherLanguage], {files}).map(({args, severity, line, column}) =>
    'wordsIn' in args
      ? `${severity} ${line ?? 0}:${column ?? 0} ${args.words}: ${args.wordsIn} → ${args.pageIn}`
      : '',
  );
}

describe('words in one language for a page in another', () => {
  it.each<[string, LocaleId, string, string[]]>([
    ['a title', 'fr', 'x\n\n[First guide](first.md)', ['warning 3:15 First guide: en → fr']],
    [
      'a title, written otherwise',
      'fr',
      '[first *guide*!](first.md)',
      ['warning 1:18 first guide!: en → fr'],
    ],
    ['a title with capitals', 'fr', '[Getting Started](start.md)', ['warning 1:19 Getting Started: en → fr']],
    [
      'a title by a reference',
      'fr',
      '[First guide][x]\n\n[x]: first.md',
      ['warning 1:15 First guide: en → fr'],
    ],
    ['a title in English', 'en', '[Premier guide](first.md)', ['warning 1:17 Premier guide: fr → en']],
    [
      'a sentence',
      'fr',
      '[How to sign in with your account](first.md)',
      ['warning 1:36 How to sign in with your account: en → fr'],
    ],
    [
      'a sentence for a page of Microsoft’s',
      'fr',
      '[how to register an app with the portal](https://learn.microsoft.com/fr-fr/x)',
      ['warning 1:42 how to register an app with the portal: en → fr'],
    ],
    [
      'a French sentence',
      'en',
      '<a href="/first">les étapes de la configuration</a>',
      ['warning 1:10 les étapes de la configuration: fr → en'],
    ],
    ['the page’s own title', 'fr', '[Premier guide](first.md)', []],
    ['other words', 'fr', '[ce guide](first.md) [la suite](start.md)', []],
    ['a name within the own title', 'fr', '[Business Central](central.md)', []],
    ['a name, it seems', 'fr', '[Power Platform](platform.md)', []],
    ['a word of both languages', 'fr', '[Introduction](introduction.md)', []],
    ['a title of both languages', 'fr', '[Installation](same.md)', []],
    ['a command', 'fr', '[`az login`](code.md)', []],
    ['code that reads like a sentence', 'fr', '[`how to do it with your app`](first.md)', []],
    ['code among words', 'fr', '[la commande `set up the app with an id`](first.md)', []],
    ['a page that is in that language', 'fr', '[How to sign in with your account](plain.md)', []],
    [
      'a page of Microsoft’s in that language',
      'fr',
      '[how to register an app with the portal](https://learn.microsoft.com/en-us/x)',
      [],
    ],
    ['a page in no language that is known', 'fr', '[how to do it with the app](https://a.example)', []],
    ['announced', 'fr', '[How to sign in with your account](first.md) (titre en anglais)', []],
    ['few words', 'fr', '[with your app](first.md)', []],
    ['a name in a French sentence', 'fr', '[le rôle « Sign in as the user » de la page](first.md)', []],
    ['borrowed words', 'fr', '[le workflow de build et le reporting du backend](first.md)', []],
    ['a French name in English', 'en', '[the Tour de France case study](first.md)', []],
    ['pictures', 'fr', '![How to sign in with your account](first.md)', []],
  ])('%s', (_, locale, text, expected) => {
    expect(foundIn(locale, text)).toEqual(expected);
  });

  it('are not looked for where a document stands in for its translation', () => {
    expect(foundIn('en', '[First guide](first.md)')).toEqual([]);
  });
});
