import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Fix} from '../finding';
import {diffOf, planFixes} from './plan';

/** A fix of the first place where `from` stands. */
function fixOf(text: string, from: string, to: string, kind: Fix['kind'] = 'moved-file'): Fix {
  const before = text.replace(/^\u{feff}/u, '').split(from)[0] ?? '';
  const lines = before.split(/\r\n|\r|\n/);
  const start = {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1};
  const span = {start, end: {line: start.line, column: start.column + from.length}};
  return {kind, file: 'docs/a.md', span, from, to};
}

const plan = (text: string, ...fixes: Fix[]) => planFixes(fixes, () => text)[0];

it.each([
  ['one', 'See [b](./b.md).', './b.md', 'See [b](./sub/b.md).'],
  ['after CR LF', 'One\r\n\r\n[b](./b.md)\r\n', './b.md', 'One\r\n\r\n[b](./sub/b.md)\r\n'],
  ['after a byte order mark', '\u{feff}[b](./b.md)', './b.md', '\u{feff}[b](./sub/b.md)'],
  ['after an emoji', '🙂 [b](./b.md)', './b.md', '🙂 [b](./sub/b.md)'],
])('%s', (_, text, from, expected) => {
  expect(plan(text, fixOf(text, from, './sub/b.md'))?.after).toBe(expected);
});

it('several in one line, whatever their order', () => {
  const text = '[a](./a.md) and [b](./b.md)';
  const fixes = [fixOf(text, './a.md', './much/longer/a.md'), fixOf(text, './b.md', './b2.md')];
  const expected = '[a](./much/longer/a.md) and [b](./b2.md)';
  expect(plan(text, ...fixes)?.after).toBe(expected);
  expect(plan(text, ...fixes.toReversed())?.after).toBe(expected);
});

it('leaves alone what has changed since it was read, and says so', () => {
  const text = 'See [b](./b.md).';
  const {after, skipped, applied} = plan('See [c](./c.md).', fixOf(text, './b.md', './x.md')) ?? {};
  expect({after, skipped: skipped?.length, applied: applied?.length}).toEqual({
    after: 'See [c](./c.md).',
    skipped: 1,
    applied: 0,
  });
});

it('the second fix of one place is left for the next run; the same one twice is one', () => {
  const text = 'https://docs.microsoft.com/en-us/x';
  const domain = fixOf(text, text, 'https://learn.microsoft.com/en-us/x', 'microsoft-domain');
  const language = fixOf(text, text, 'https://docs.microsoft.com/fr-fr/x', 'microsoft-language');
  expect(plan(text, domain, language)?.skipped).toHaveLength(1);
  expect(plan(text, domain, domain)?.skipped).toHaveLength(0);
});

it('the difference is shown as git shows it', () => {
  const text = 'One\n\nSee [b](./b.md).\n\nTwo\n';
  const filePlan = plan(text, fixOf(text, './b.md', './sub/b.md'));
  expect(filePlan && diffOf(filePlan)).toBe(
    [
      '--- a/docs/a.md',
      '+++ b/docs/a.md',
      '@@ -2,3 +2,3 @@',
      ' ',
      '-See [b](./b.md).',
      '+See [b](./sub/b.md).',
      ' ',
      '',
    ].join('\n'),
  );
});

it('changes nothing but targets', () => {
  const word = fc.stringMatching(/^[a-z é🙂]{0,12}$/u);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom('\n', '\r\n', ' ')), {maxLength: 8}), (parts) => {
      const pieces = parts.map(([text, end], index) => ({text, end, target: `./t${String(index)}.md`}));
      const write = (target: (own: string) => string): string =>
        pieces.map(({text, end, target: own}) => `${text}[x](${target(own)})${end}`).join('');
      const text = write((own) => own);
      const fixes = pieces.map(({target}) => fixOf(text, target, `${target}#new`));
      expect(plan(text, ...fixes)?.after ?? text).toBe(write((own) => `${own}#new`));
    }),
  );
});
