import {describe, expect, it} from 'vitest';
import {checkPair} from '../check';

const codes = (english: string, french: string) =>
  checkPair('docs/a.md', english, 'i18n/fr/a.md', french)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code}) => code);

const sentences: readonly (readonly [string, string])[] = [
  ['You need two IDs.', 'Il vous faut deux identifiants.'],
  [
    'The object ID is that of the enterprise application, and you find it where all the others are listed.',
    'L’ID d’objet est celui de l’application d’entreprise ; vous le trouvez là où figurent tous les autres.',
  ],
  ['We suggest that you write it down.', 'Nous vous conseillons de le noter.'],
  ['You will see:', 'Vous verrez :'],
];
const next = ['\n\nThen open the `portal`.\n', '\n\nOuvrez ensuite le `portal`.\n'] as const;

const page = (side: 0 | 1, gaps: readonly string[], from = sentences) =>
  from.map((pair, nth) => pair[side] + (gaps[nth] ?? '')).join('') + next[side];

const whole = [' ', ' ', ' '];
const splits = [
  ['\n\n', ' ', ' '],
  [' ', '\n\n', ' '],
  [' ', ' ', '\n\n'],
] as const;

describe('a paragraph that one language splits in two', () => {
  it.each(splits)('says the same: %j', (...gaps) => {
    expect(codes(page(0, gaps), page(1, whole))).toEqual([]);
    expect(codes(page(0, whole), page(1, gaps))).toEqual([]);
  });

  it.each(splits)('says the same in a step: %j', (...gaps) => {
    const step = (text: string) => `1. ${text.trim().replaceAll('\n\n', '\n\n   ')}\n2. OK.\n`;
    expect(codes(step(page(0, gaps)), step(page(1, whole)))).toEqual([]);
  });

  it.each(sentences.map(([english]) => english))('does not cover what is left out: %s', (left) => {
    const fewer = sentences.filter(([english]) => english !== left);
    const paragraphs = ['\n\n', '\n\n', '\n\n'];
    expect(codes(page(0, paragraphs), page(1, ['\n\n', '\n\n'], fewer))).not.toEqual([]);
    expect(codes(page(0, ['\n\n', '\n\n'], fewer), page(1, paragraphs))).not.toEqual([]);
  });
});
