import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decodeDestination, decodeReferences} from '../../markdown/decode';
import {readFrontMatter} from '../../markdown/front-matter';
import {oddDocuments} from './harness/corpus';
import {readConfirmed, readDocument} from './index';
import {offsetOf, placesOf} from '../../markdown/place';
import {parseYamlBlock} from '../../markdown/yaml-block';

const pieces = fc.constantFrom(
  '[', ']', '(', ')', '<', '>', '{', '}', '!', '`', '#', '*', '_', '|', '\\', '&amp;', '&', '"', "'", ':', ':::note', '-', '\n', '\n\n',
  '\r\n', '\t', '  ', '> ', '- ', 'a', 'é', '😀', 'https://a.example', 'www.b.c', '<a href="', '<!--', '-->', '{/*', '*/}', '[a]: b',
  'import a from "./b.mdx"', '---', '\0', '\u{feff}', '{#c}', '```', 'srcset=', 'require("./x")', '=', '/>', '</a>', '~~',
); // prettier-ignore
const documents = fc.array(pieces, {maxLength: 40}).map((parts) => parts.join(''));
const formats = fc.constantFrom('md' as const, 'mdx' as const);

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(documents, formats, (text, format) => {
      readDocument('a.mdx', text, {format});
    }),
    {numRuns: 3000},
  );
});

it.each(['import a from "b" \\', '\r\nimport a from "b"]<\\', 'export const a = `\\'])(
  'does not end the process over %j',
  (text) => {
    expect(readDocument('a.mdx', text).links).toEqual([]);
  },
);

it('front matter says what the library says it does', () => {
  const name = fc.constantFrom('title', 'slug', 'image', 'id', 'toString', 'a_b');
  const piece = fc.constantFrom(
    'a', 'Page 12', 'é', '12', ' ', ',', '.', "'", '’', '(', ')', '/', '-', ': ', ':', '#', ' #', 'true', 'No', 'null', '~', '"', '[', '|', '\t', '2026-01-02',
  ); // prettier-ignore
  const line = fc
    .tuple(name, fc.array(piece, {maxLength: 4}))
    .map(([key, words]) => `${key}: ${words.join('')}`);
  fc.assert(
    fc.property(fc.array(line, {maxLength: 3}), fc.constantFrom('\n', '\r\n'), (lines, ending) => {
      const block = ['---', ...lines, '---'].join(ending);
      const read = readFrontMatter(block);
      if (read.problem) expect(() => parseYamlBlock(block)).toThrow();
      else expect(read.data).toEqual(parseYamlBlock(block));
    }),
    {numRuns: 3000},
  );
});

describe('a span covers exactly its target', () => {
  const isCovered = async (source: string, format: 'md' | 'mdx') => {
    const text = source.replace(/^\u{feff}/u, '');
    for (const {syntax, target, span, label} of (await readConfirmed('a.mdx', source, {format})).links) {
      const raw = text.slice(offsetOf(text, span.start), offsetOf(text, span.end));
      if (syntax === 'inline' || syntax === 'image' || syntax === 'definition')
        expect(decodeDestination(raw)).toBe(target);
      else if (syntax === 'autolink')
        expect(target).toMatch(new RegExp(`^(?:http://|mailto:)?${escape(decodeReferences(raw))}$`));
      else if (syntax === 'reference')
        expect(
          raw
            .toLowerCase()
            .replaceAll(/[\s>]+/g, ' ')
            .trim(),
        ).toBe(label);
      else if (syntax === 'attribute') expect(decodeReferences(raw)).toBe(target);
      else expect(raw).toBe(target);
    }
  };

  it('in documents of odd constructs', async () => {
    for (const source of oddDocuments(600, 7)) await isCovered(source, 'mdx');
    for (const source of oddDocuments(300, 8)) await isCovered(source, 'md');
  });
});

it('places and offsets are each other’s inverse', () => {
  fc.assert(
    fc.property(documents, fc.nat(), (text, number) => {
      const offset = number % (text.length + 1);
      // Between the two characters of an ending there is no place of its own.
      fc.pre(!(text[offset - 1] === '\r' && text[offset] === '\n'));
      expect(offsetOf(text, placesOf(text)(offset))).toBe(offset);
    }),
  );
});

describe('work grows with the text and no faster', () => {
  it.each<[string, (times: number) => string]>([
    ['links', (n) => '[a](b) '.repeat(n)],
    ['titles full of targets', (n) => `[a](b "${'](c '.repeat(n)}")`],
    ['targets full of targets', (n) => `![a](${'b](c'.repeat(n)}${')'.repeat(n)})`],
    ['code full of targets', (n) => `![\`${'](b) '.repeat(n)}\`](c)`],
    ['pictures in pictures', (n) => '!['.repeat(n) + '](a)'.repeat(n)],
    ['references', (n) => '[a] '.repeat(n) + '\n\n[a]: b'],
    ['definitions', (n) => '[a]: b\n'.repeat(n)],
    ['tags', (n) => '<a href="b"/> '.repeat(n)],
    ['attributes', (n) => `<a ${'b="c" '.repeat(n)}/>`],
    ['candidates', (n) => `<img srcset="${'/a 1x, '.repeat(n)}"/>`],
    ['scripts', (n) => "{require('./a')}\n\n".repeat(n)],
    ['comments that do not end', (n) => '<!-- '.repeat(n)],
    ['block quotes of tags', (n) => '> <a href="b"/>\n>\n'.repeat(n)],
  ])('%s', (_, make) => {
    const stepsFor = (times: number) => {
      const meter = {steps: 0};
      readDocument('a.mdx', make(times), {meter});
      return meter.steps + 1;
    };
    expect(stepsFor(800) / stepsFor(100)).toBeLessThan(8.5);
  });

  it('nesting that would overflow the parser’s stack is refused before it is tried', () => {
    for (const source of [
      `{${'('.repeat(1e5)}${')'.repeat(1e5)}}`,
      `{${'['.repeat(1e5)}`,
      '{`${'.repeat(5e4),
    ]) {
      expect(readDocument('a.mdx', source).problem?.message).toBe('brackets are nested too deeply');
    }
  });
});

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
