import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {oddDocuments} from '../../links/read/harness/corpus';
import {prepare} from '../../markdown/prepare';
import {parse} from '../../markdown/tree';
import type {SyncDocument} from '../model';
import {fromTree} from './from-tree';
import {unwritten} from './harness/unwritten';
import {readSyncDocument} from '.';

const dir = 'bench/sync/pages';
const pages = readdirSync(dir)
  .filter((file) => /\.mdx?$/.test(file))
  .map((file) => readFileSync(`${dir}/${file}`, 'utf8'));

const options = (format: 'md' | 'mdx') => ({format, language: 'en'});

/** As it is read by nobody who has seen anything of it before; undefined where it does not parse. */
function readWhole(text: string, format: 'md' | 'mdx'): SyncDocument | undefined {
  const prepared = prepare(text, format, {});
  const parsed = parse(prepared.text, format);
  return 'tree' in parsed
    ? fromTree(parsed.tree, text, {...options(format), file: 'a', prepared})
    : undefined;
}

/** Whether all of its sections know what they are written like. */
function isRemembered({sections}: SyncDocument): boolean {
  return sections.every(({written}) => written !== undefined);
}

/** What may begin, end or change something that reaches beyond a heading. */
const bits = [
  '# New', '## Same', '## Same {#x}', '> quote', '- item', '  # in', '- # in a list', '```', '~~~', '<div>', '</div>', '<p>', '<details>', ':::note', ':::', '[a]: https://x.example',
  '[a][a]', 'x[^1]', '[^1]: note', '> [a]: b', '{/* c */}', '<!-- c', '-->', '| a | b |', '    code', '\t', 'Title\n===', 'text\n---', '---', '***', 'export const a = 1;', '<Tabs>', '</Tabs>', '{', '}', '\\',
  '```mdx-code-block', '::name[x]', 'a:30[x](y)', '&nbsp;', '1. one', '', ' ',
]; // prettier-ignore
const inserts = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...bits)), {minLength: 1, maxLength: 3});

function edited(text: string, edits: readonly (readonly [number, string])[]): string {
  const lines = text.split('\n');
  for (const [at, bit] of edits) lines.splice(at % (lines.length + 1), 0, bit);
  return lines.join('\n');
}

it('a page reads as it does as a whole, whatever of it was seen before', () => {
  const known = {seen: 0};
  fc.assert(
    fc.property(
      fc.constantFrom(...pages, ...oddDocuments(60, 7)),
      fc.constantFrom('md' as const, 'mdx' as const),
      inserts,
      (page, format, edits) => {
        for (const text of [page, page, edited(page, edits)]) {
          const whole = readWhole(text, format);
          const read = readSyncDocument('a', text, options(format));
          if (!whole) continue;
          if (isRemembered(read)) known.seen++;
          expect(unwritten(read)).toEqual(whole);
        }
      },
    ),
    {numRuns: 400},
  );
  expect(known.seen).toBeGreaterThan(200);
});

const parts = [
  'Text.\n\n',
  '## One\n\nIt has 3 parts.\n\n',
  '## Two\n\n- a\n- b\n\n',
  '## Three\n\nSee [it][a].\n\n',
];

describe('sections that are written alike', () => {
  const twice = (first: string, second: string) =>
    [first, second].map((text) => readSyncDocument('a', text, options('md')).sections);

  it('are known by one and the same object, wherever they stand', () => {
    const [one, other] = twice(parts.join(''), [parts[0], '## New\n\nMore.\n\n', ...parts.slice(1)].join(''));
    expect(other?.map(({written}) => written)).toEqual([
      one?.[0]?.written,
      expect.anything(),
      ...(one?.slice(1).map(({written}) => written) ?? []),
    ]);
    expect(other?.[1]?.written).not.toBe(one?.[1]?.written);
    expect(other?.[2]?.range.start).toBe((one?.[1]?.range.start ?? 0) + '## New\n\nMore.\n\n'.length);
  });

  it('are not, where what they name is defined otherwise', () => {
    const [one, other] = twice(
      `${parts.join('')}[a]: https://a.example\n`,
      `${parts.join('')}[a]: https://b.example\n`,
    );
    expect(one?.[3]?.written).toBeDefined();
    expect(other?.[3]?.written).not.toBe(one?.[3]?.written);
  });

  it('are not, in another language or another format', () => {
    const read = (format: 'md' | 'mdx', language: string) =>
      readSyncDocument('a', parts.join(''), {format, language}).sections[1]?.written;
    const all = [read('md', 'en'), read('mdx', 'en'), read('md', 'fr')];
    expect(new Set(all).size).toBe(3);
  });
});
