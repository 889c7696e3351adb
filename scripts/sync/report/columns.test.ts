import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {quote, sideBySide, wrap, type Painting, type Stretch} from './columns';
import {widthOf} from './width';

const plain: Painting = {paint: (text) => text, bar: '│', hasCarets: false};
const carets: Painting = {...plain, hasCarets: true};
const around = (text: string): Stretch => ({text, look: 'around'});
const at = (text: string): Stretch => ({text, look: 'at'});

describe('two texts', () => {
  it('stand beside each other, each in its own half', () => {
    expect(sideBySide([[around('one two three')], [around('un deux trois')]], 80, plain)).toEqual([
      `│ one two three${' '.repeat(24)}  │ un deux trois`,
    ]);
  });

  it('stay in line where one is shorter and its bar has a colour', () => {
    const dim = {...plain, bar: '\u001b[2m│\u001b[22m'};
    const long = around('one two three four five six seven eight nine ten');
    const seen = (sideBySide([[around('un')], [long]], 80, dim) ?? []).map((line) =>
      line.replaceAll(/\u001b\[\d+m/g, '').lastIndexOf('│'),
    );
    expect(seen).toEqual([41, 41]);
  });

  it('stand below each other where the terminal is narrow: whoever asks sees to it', () => {
    expect(sideBySide([[around('one')], [around('un')]], 60, plain)).toBeUndefined();
  });

  it('are lined up by what they take on the terminal: wide characters, combining marks, joined emoji', () => {
    const left = [around('管理者の同意 e\u0301te\u0301 👩‍👩‍👧 ')];
    const [line = ''] = sideBySide([left, [around('x')]], 80, plain) ?? [];
    expect(widthOf(line.slice(0, line.lastIndexOf('│')))).toBe(41);
  });

  it('have carets below what differs, in each of its lines, where there are no colours', () => {
    const text = [around('It takes up to '), at('15 long minutes'), around(' to work.')];
    expect(quote(text, 24, carets)).toEqual([
      '│ It takes up to 15 long',
      '│                ^^^^^^^',
      '│ minutes to work.',
      '│ ^^^^^^^',
    ]);
    // Below all of it they would say nothing.
    expect(quote([at('all of it')], 24, carets)).toEqual(['│ all of it']);
  });
});

it('no line is wider than asked, and no character is lost', () => {
  const stretch = fc.record({
    text: fc
      .array(fc.constantFrom('a', 'é', ' ', '管', 'e\u0301', '👍', 'longer', '\u00a0'))
      .map((all) => all.join('')),
    look: fc.constantFrom<Stretch['look']>('around', 'at'),
  });
  fc.assert(
    fc.property(fc.array(stretch, {maxLength: 6}), fc.integer({min: 2, max: 40}), (text, width) => {
      const lines = wrap(text, width).map((line) => line.map((part) => part.text).join(''));
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      const letters = (all: string): string => all.replaceAll(' ', '').normalize();
      expect(letters(lines.join(''))).toBe(letters(text.map((part) => part.text).join('')));
    }),
  );
});

it.each([
  ['', 0],
  ['été', 3],
  ['e\u0301t', 2],
  ['管理', 4],
  ['👍', 2],
  ['👩‍👩‍👧', 2],
  ['🇫🇷', 2],
  ['✔', 1],
  ['✔\ufe0f', 2],
  ['©', 1],
  ['\u200d', 0],
  ['«\u00a0mot\u00a0»', 7],
])('%j takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});
