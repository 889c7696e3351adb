import fc from 'fast-check';
import {expect, it} from 'vitest';
import {excerptOf} from './excerpt';

const page = `# Title {#t}

A paragraph of
two lines.

1. First step
   goes on.
2. Second step.

| a | b |
| --- | --- |
| one | two |
| three | four |
`;

it.each([
  ['two lines', {before: 'A paragraph of ', at: 'two lines', after: '.'}],
  ['goes', {before: '1. First step ', at: 'goes', after: ' on.'}],
  ['Second', {before: '2. ', at: 'Second', after: ' step.'}],
  ['three', {before: '| ', at: 'three', after: ' | four |'}],
  ['# Title {#t}\n\n', {before: '', at: '# Title {#t}', after: ''}],
])('shows the paragraph, item or row that %j stands in', (words, expected) => {
  const start = page.indexOf(words);
  expect(excerptOf(page, {start, end: start + words.length})).toEqual(expected);
});

it('points at one space, where that is what a finding is about', () => {
  expect(excerptOf('Au plus 5 Mo.', {start: 9, end: 10})).toEqual({
    before: 'Au plus 5',
    at: ' ',
    after: 'Mo.',
  });
});

it('cuts what is long at words, on both sides', () => {
  const words = 'word '.repeat(60);
  const text = `${words}HERE ${words}`;
  const {before, at, after} = excerptOf(text, {start: 300, end: 304});
  expect(at).toBe('HERE');
  expect(before).toMatch(/^…(?:word )+$/);
  expect(after).toMatch(/^(?: word)+…$/);
  expect(before.length + after.length).toBeLessThan(130);
});

it('takes any place in any text, on one line', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom('a', ' ', '\n', '|', '-', '1.', '\t')}),
      fc.nat(60),
      fc.nat(60),
      (text, a, b) => {
        const [start = 0, end = 0] = [Math.min(a, text.length), Math.min(b, text.length)].sort(
          (x, y) => x - y,
        );
        const {before, at, after} = excerptOf(text, {start, end});
        expect(before + at + after).not.toMatch(/[\n\t]/);
      },
    ),
  );
});
