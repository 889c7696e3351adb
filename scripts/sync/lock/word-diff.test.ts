import fc from 'fast-check';
import {expect, it} from 'vitest';
import {excerpts, wordDiff} from './index';

const long = (words: string) => Array.from({length: 20}, (_, index) => `${words}-${index}`).join(' ');

it.each<[string, string, string, string]>([
  ['Wait 30 minutes.', 'Wait 60 minutes.', 'Wait 30 minutes.', 'Wait 60 minutes.'],
  ['', 'New.', '', 'New.'],
  ['Old.', '', 'Old.', ''],
  [
    `${long('a')} wait 30 minutes ${long('b')}`,
    `${long('a')} wait 60 minutes ${long('b')}`,
    '… a-18 a-19 wait 30 minutes b-0 b-1 …',
    '… a-18 a-19 wait 60 minutes b-0 b-1 …',
  ],
  [
    `${long('a')} stop ${long('b')}`,
    `${long('a')} ${long('b')}`,
    '… a-17 a-18 a-19 stop b-0 b-1 b-2 …',
    '… a-17 a-18 a-19 b-0 b-1 b-2 …',
  ],
  [
    long('a').repeat(2),
    `${long('a').repeat(2)} wait 30 minutes`,
    '… a-17 a-18 a-19',
    '… a-17 a-18 a-19 wait 30 minutes',
  ],
])('excerpts of “%s” and “%s”', (before, after, expectedBefore, expectedAfter) => {
  expect(excerpts(before, after)).toEqual({before: expectedBefore, after: expectedAfter});
});

it('tells words that went and came', () => {
  expect(wordDiff('Open `a`, then “wait” 30 minutes.', 'Open `b`, then "wait" 60 minutes.')).toEqual([
    {kind: 'same', text: 'Open'},
    {kind: 'gone', text: ' `a`,'},
    {kind: 'come', text: ' `b`,'},
    {kind: 'same', text: ' then "wait"'},
    {kind: 'gone', text: ' 30'},
    {kind: 'come', text: ' 60'},
    {kind: 'same', text: ' minutes.'},
  ]);
});

it('holds both texts', () => {
  const word = fc.constantFrom('a', 'b.', '`c d`', '—', '1 000', '<x y>', '{z}', '“', 'é', '👍🏽');
  const text = fc.array(word, {maxLength: 12}).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordDiff(before, after);
      const joined = (left: string) =>
        changes.flatMap(({kind, text}) => (kind === left ? [] : [text])).join('');
      expect(joined('gone')).toBe(after);
      expect(joined('come').replaceAll(/[“ —]/g, '')).toBe(before.replaceAll(/[“ —]/g, ''));
    }),
  );
});

it('keeps excerpts short', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'grapheme', maxLength: 600}),
      fc.string({maxLength: 600}),
      (before, after) => {
        const found = excerpts(before, after);
        expect(Math.max(found.before.length, found.after.length)).toBeLessThanOrEqual(160);
      },
    ),
  );
});
