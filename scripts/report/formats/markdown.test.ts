import fc from 'fast-check';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {expect, it} from 'vitest';
import {anyText, findingOf, reportWith} from '../harness/reports';
import {visibleLine} from '../visible';
import {escapeMarkdown, formatMarkdown} from './markdown';

const read = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

/** Text as it is read, but for spaces, which Markdown joins. */
const plain = (text: string) =>
  text
    .replace(/<!-- -->/g, '')
    .replace(/\s+/g, ' ')
    .trim();

it('keeps any text text: one cell, the same words, nothing that acts', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tree = read(`| a | b |\n| - | - |\n| x${escapeMarkdown(text)}x | last |\n`);
      const kinds = new Set<string>();
      let cells: string[] = [];
      visit(tree, (node) => {
        if (node.type === 'html') expect(node.value).toBe('<!-- -->');
        else kinds.add(node.type);
        if (node.type === 'tableRow') cells = node.children.map((cell) => toString(cell));
      });
      expect([...kinds].sort()).toEqual(['root', 'table', 'tableCell', 'tableRow', 'text']);
      expect(cells.map(plain)).toEqual([plain(`x${visibleLine(text)}x`), 'last']);
    }),
    {numRuns: 500},
  );
});

it.each(['@octocat', 'owner/repo#12', 'https://x.example', 'www.x.example', ':tada:', '$x$'])(
  'leaves GitHub no %s to act upon',
  (text) => {
    expect(escapeMarkdown(text)).toMatch(/<!-- -->|\\[:$]/);
  },
);

it('counts, shows the twenty worst, and folds the rest', () => {
  const notes = Array.from({length: 25}, (_, line) => findingOf({severity: 'note', line: line + 1}));
  const text = formatMarkdown(reportWith([...notes, findingOf({line: 99})]));
  const [shown = '', folded = ''] = text.split('<details>');
  expect(shown).toContain('| error | 1 |\n| warning | 0 |\n| note | 25 |');
  expect(shown.match(/^\| (?:error|note) \| docs/gm)).toHaveLength(20);
  expect(shown.indexOf('docs/a.mdx\\:99')).toBeLessThan(shown.indexOf('docs/a.mdx\\:1\\:'));
  expect(folded.match(/^\| note \| docs/gm)).toHaveLength(6);
});

it('fits a comment, however much was found, and says what is missing', () => {
  const all = Array.from({length: 5000}, (_, line) => findingOf({line: line + 1}));
  const text = formatMarkdown(reportWith(all));
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/4,\d{3} more findings not shown/);
});

it('says so where nothing was found', () => {
  expect(formatMarkdown(reportWith([]))).toBe(
    '### check-links\n\n**Nothing to report.** 12 files, 34 links in 1.2\u00a0s.\n',
  );
});
