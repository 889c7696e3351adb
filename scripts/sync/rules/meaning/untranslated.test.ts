import {expect, it} from 'vitest';
import {checkPair} from '../../check';

const told = (en: string, fr: string) =>
  checkPair('docs/a.md', `${en}\n`, 'fr/a.md', `${fr}\n`)
    .findings.filter(({code}) => code === 'left-untranslated')
    .map(({args}) => Object.values({...args} as Readonly<Record<string, unknown>>));

const english = 'The old key stops working immediately. It can be deleted if you have a new one.';

it('a paragraph, or one sentence of it, that is still in the source’s language is told', () => {
  expect(told(english, english)).toEqual([['The old key stops working immediately.']]);
  const half = 'L’ancienne clé cesse aussitôt de fonctionner. It can be deleted if you have a new one.';
  expect(told(english, half)).toEqual([['It can be deleted if you have a new one.']]);
  expect(told('Ne supprimez pas la clé tant que vous en avez besoin.', 'Do not delete it.')).toEqual([]);
});

it.each([
  ['Ann writes the docs.', 'Ann writes the docs.'],
  ['- Founded in 2019 by three people', 'Founded in 2019 by three people'],
  ['| A | B |\n| - | - |\n| x | Shown to all readers |', 'Shown to all readers'],
])('a short text that is the source’s, letter for letter, is told: %j', (text, found) => {
  expect(told(text, text)).toEqual([[found]]);
});

it.each([
  'Visual Studio Code',
  'Open **Sign in with Microsoft**',
  '`the` value',
  'Contoso, Fabrikam and Tailspin',
  'Microsoft Graph for Outlook',
  '# The first working group\n',
])('what may be a name in both is not: %j', (text) => {
  expect(told(text, text)).toEqual([]);
});

it.each([
  'L’ancienne clé cesse aussitôt de fonctionner. Vous pouvez la supprimer si vous en avez une autre.',
  'Le message « It can be deleted if you have a new one » s’affiche.',
  'Voir *The Art of the Key and What It Is For*, le livre.',
])('%j is French', (french) => {
  expect(told(english, french)).toEqual([]);
});

it('what both languages quote is not to be translated', () => {
  const message = '“It is not possible to delete the key that you have.”';
  expect(told(message, message)).toEqual([]);
});
