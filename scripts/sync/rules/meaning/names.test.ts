import {describe, expect, it} from 'vitest';
import {checkPair} from '../../check';

const told = (en: string, fr: string) =>
  checkPair('docs/a.md', `${en}\n`, 'fr/a.md', `${fr}\n`)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code, args}) => [code, ...Object.values(args)]);

const known = [
  'We sell plan Growth and plan Scale.',
  'Nous vendons l’offre Growth et l’offre Scale.',
] as const;

describe('names that both languages write alike', () => {
  it.each([
    [
      'Groups come with the plan Growth.',
      'Les groupes viennent avec l’offre Scale.',
      ['fact-differs', 'label', 'Growth', 'Scale'],
    ],
    ['It runs on Windows and macOS.', 'Fonctionne sous Windows.', ['fact-missing', 'label', 'macOS']],
    ['It runs on Windows.', 'Fonctionne sous Windows et macOS.', ['fact-extra', 'label', 'macOS']],
  ])('%j is not %j', (en, fr, expected) => {
    expect(told(`${known[0]}\n\n${en}`, `${known[1]}\n\n${fr}`)).toEqual([expected]);
  });

  it.each([
    ['We are closed on Monday and Friday.', 'Nous sommes fermés le lundi et le vendredi.'],
    ['Ask the CISO in Frankfurt.', 'Demandez au RSSI à Francfort.'],
    ['The Admin Console lists all IDs.', 'La console d’administration énumère tous les ID.'],
    ['Prices are without VAT.', 'Les prix sont sans TVA.'],
  ])('%j may be %j', (en, fr) => {
    expect(told(`${known[0]}\n\n${en}`, `${known[1]}\n\n${fr}`)).toEqual([]);
  });
});
