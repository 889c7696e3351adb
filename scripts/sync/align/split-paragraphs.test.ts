import {describe, expect, it} from 'vitest';
import {checkPair} from '../check';

const codes = (english: string, french: string) =>
  checkPair('docs/a.md', english, 'i18n/fr/a.md', french)
    .findings.filter(({severity}) => severity !== 'note')
    .map(({code}) => code);

const sentences: readonly (readonly [string, string])[] = [
  ['Secrets last up to two years.', 'Un secret dure au maximum deux ans.'],
  ['We suggest six months, which is a fair trade-off.', 'Nous suggérons six mois, un bon compromis.'],
  ['Never send one by e-mail!', 'N’en envoyez jamais par courriel !'],
  ['Copy the value now', 'Copiez la valeur maintenant'],
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
