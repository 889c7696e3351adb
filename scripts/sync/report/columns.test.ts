import fc from 'fast-check';
import {expect, it} from 'vitest';
import {sideBySide} from './columns';

it('sets two texts beside each other, each in its own half', () => {
  const lines = sideBySide(
    [
      ['English', 'one two three'],
      ['français', 'un deux trois'],
    ],
    83,
  );
  expect(lines).toEqual([
    `English${' '.repeat(33)}   français${' '.repeat(32)}`,
    `one two three${' '.repeat(27)}   un deux trois${' '.repeat(27)}`,
  ]);
});

it('sets them below each other where the terminal is narrow', () => {
  expect(
    sideBySide(
      [
        ['English', 'one'],
        ['français', 'un'],
      ],
      40,
    ),
  ).toEqual(['English', 'one', 'français', 'un']);
});

it('no line is wider than asked, and no word is lost', () => {
  const text = fc
    .array(fc.stringMatching(/^[a-zé]{1,50}$/), {minLength: 1, maxLength: 12})
    .map((w) => w.join(' '));
  fc.assert(
    fc.property(text, text, fc.integer({min: 80, max: 140}), (left, right, width) => {
      const lines = sideBySide([[left], [right]], width);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      const letters = (all: string) => [...all.replaceAll(' ', '')].sort().join('');
      expect(letters(lines.join(''))).toBe(letters(left + right));
    }),
  );
});

it('a colour that a line begins ends with it, and goes on in the next', () => {
  const red = `\u{1b}[31m${'word '.repeat(30).trim()}\u{1b}[39m`;
  const lines = sideBySide([[red], ['x']], 90);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line.startsWith('\u{1b}[31m') || !line.includes('word')).toBe(true);
  for (const line of lines.slice(0, -1)) expect(line).toContain('\u{1b}[0m');
});
