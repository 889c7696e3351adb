import {expect, test} from 'vitest';
import {checkPair} from '../../check';

/** Severities of what is said of negations. */
const told = (english: string, french: string) =>
  checkPair('docs/a.md', `${english}\n`, 'fr/a.md', `${french}\n`)
    .findings.filter(({code}) => code === 'negation-differs')
    .map(({severity}) => severity);

test.each([
  [
    'Inkwell prints to any office printer with a print server.',
    'Avec Inkwell, vous imprimez sur n’importe quelle imprimante, sans serveur d’impression.',
  ],
  [
    'Print from any phone without a print server.',
    'Imprimez avec un serveur d’impression depuis tout téléphone.',
  ],
])('%s ≠ %s', (english, french) => {
  expect(told(english, french)).toEqual(['warning']);
});

test.each([
  [
    'Set the flag with the command line to make restores faster.',
    'Définissez l’indicateur avec la ligne de commande, sans autre réglage.',
    ['note'],
  ],
  [
    'Print from any phone without a print server.',
    'Imprimez sans serveur d’impression depuis tout téléphone.',
    [],
  ],
])('%s and %s may say the same', (english, french, expected) => {
  expect(told(english, french)).toEqual(expected);
});
