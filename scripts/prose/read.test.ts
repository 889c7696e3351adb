import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {standIn, type Passage} from './passage';
import {readMarkdown} from './read-markdown';
import {readPairs, readTranslations, readWords} from './read-typescript';

const texts = (passages: readonly Passage[]) => passages.map(({text}) => text.replaceAll(standIn, '_'));

describe('pages', () => {
  it.each([
    ['a heading, without its id', '## Two words {/* #two-words */}\n', ['Two words ']],
    [
      'text in a tag, and a stand-in for the tag',
      'Open <B k="x">this *page*</B> <Fact id="y"/>.',
      ['Open this page _.'],
    ],
    ['no caption of the portal', 'Choose <Ui>New registration</Ui>.', ['Choose _.']],
    ['a link without its address', '[The *page*](https://exmaple.test/adress)', ['The page']],
    ['no code', 'Run `nmp`:\n\n```sh\nnmp tset\n```\n', ['Run _:']],
    ['cells of a table', '| One | Two |\n| --- | --- |\n| three | `4` |\n', ['One', 'Two', 'three']],
    ['the title of an admonition', ':::tip[Do this]\n\nNow.\n\n:::\n', ['[Do this]', 'Now.']],
    ['lines as one', 'One\n  two.\n', ['One two.']],
    ['shown front matter only', '---\ntitle: A title\nslug: nott-read\n---\n\nText.\n', ['A title', 'Text.']],
    ['escapes and references', '1 \\* 2 &amp; a&nbsp;b', ['1 * 2 & a\u00a0b']],
  ])('%s', (_, source, expected) => {
    expect(texts(readMarkdown(source, 'mdx'))).toEqual(expected);
  });

  it('reads addresses in pointed brackets in plain Markdown', () => {
    expect(texts(readMarkdown('Open <http://localhost:3000/>.', 'md'))).toEqual([
      'Open http://localhost:3000/.',
    ]);
  });
});

describe('TypeScript and JSON', () => {
  it.each([
    ['strings and templates', "export const a = {k: 'One', f: (n) => `${n} two`};", ['One', '_ two']],
    ['no keys, modules, types', "import x from 'mod'; const t: 'ab' = {'key': 'Text'};", ['Text']],
    ['no operands of comparisons', "x === 'abc' ? 'yes' : y['cde'] ?? 'no'", ['yes', 'no']],
    ['escapes', "x = 'it\\'s a\\u00a0b'", ["it's a\u00a0b"]],
  ])('words: %s', (_, source, expected) => {
    expect(texts(readWords(source))).toEqual(expected);
  });

  it('takes pairs apart, and leaves what stands in no pair', () => {
    const {en, fr} = readPairs(
      "x = {why: {en: 'Because', fr: `Parce ${que}`}, id: 'no-prose', en: 'alone'};",
    );
    expect(texts(en)).toEqual(['Because']);
    expect(texts(fr)).toEqual(['Parce _']);
  });

  it('reads a name that is the same in both languages once', () => {
    const {en, fr} = readPairs("x = {en: 'Business Central', fr: 'Business Central'}");
    expect([texts(en), texts(fr)]).toEqual([['Business Central'], []]);
  });

  it('reads messages of translations, not their descriptions', () => {
    const source = '{"a.b": {"message": "Le texte", "description": "The text"}}';
    expect(texts(readTranslations(source))).toEqual(['Le texte']);
  });
});

describe('places', () => {
  it('of a string lead back to its characters, escaped or not', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', 'é', ' ', "'", '\u00a0', '\\', '"')}), (value) => {
        const source = `const before = 1;\nexport const x = ${JSON.stringify(`a${value}`)};`;
        const [passage] = readWords(source);
        expect(passage?.text).toBe(`a${value}`);
        passage?.offsets.forEach((offset, index) => expect(source[offset]).toBe(passage.text[index]));
      }),
    );
  });

  it('of a page lead back to its characters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('mot', 'l’ami', '**gras**', '`code`', '<Fact id="x"/>', '\n'), {
          minLength: 1,
        }),
        (parts) => {
          const source = `Début ${parts.join(' ')} fin`;
          for (const {text, offsets} of readMarkdown(source, 'mdx')) {
            expect(offsets).toHaveLength(text.length);
            text.split('').forEach((character, index) => {
              if (character !== standIn && character !== ' ')
                expect(source[offsets[index] ?? -1]).toBe(character);
            });
          }
        },
      ),
    );
  });
});
