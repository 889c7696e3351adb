import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {parseWithRemark} from '../../markdown/remark';
import {withAdmonitions, withoutFences} from './fences';
import {outlineOf} from './harness/outline';
import {fromTree} from './from-tree';
import {readSyncConfirmed, readSyncDocument, type SyncReadOptions} from './index';
import {positionAt} from './places';
import {unwritten} from './harness/unwritten';

const mdx: SyncReadOptions = {language: 'en'};
const md: SyncReadOptions = {language: 'en', format: 'md'};
const outline = (source: string, options = mdx) => outlineOf(readSyncDocument('a.mdx', source, options));

describe('words', () => {
  it.each<[string, string, string]>([
    ['a soft break', 'one\ntwo', 'p one two'],
    ['a soft break after spaces, in a list', '- one  \t\n  two', '-|  p one two'],
    ['a hard break', 'one  \ntwo\\\nthree', 'p one two three'],
    ['endings of Windows', 'one\r\ntwo `a\r\nb`', 'p one two a b code[a b]'],
    ['references and escapes', '&lt;a&gt; &eacute; \\*b\\* 1\\. &#65;', 'p <a> é *b* 1. A'],
    ['spaces in a row', 'one   two\t three', 'p one two three'],
    ['French spaces', 'dit : « oui »&nbsp;!', 'p dit : « oui »\u{a0}!'],
    ['what changes looks', '*a* **b *c*** ~~d~~', 'p a b c d emphasis[a] strong[b c] emphasis[c] strike[d]'],
    ['code', '`a  b` `` `c` ``', 'p a  b `c` code[a  b] code[`c`]'],
    ['a link', '[to **b**](./c.md#d "t")', 'p to b link:./c.md#d[to b] strong[b]'],
    ['references before their definition', '[a][X] [x][] [x]\n\n> [x]: /y', 'p a x x link:/y[a] link:/y[x] link:/y[x]|quote'],
    ['the first of two definitions', '[a]\n\n[a]: b\n[a]: c', 'p a link:b[a]'],
    ['addresses', 'https://a.example/b www.c.d e@f.g', 'p https://a.example/b www.c.d e@f.g auto:https://a.example/b[https://a.example/b] auto:http://www.c.d[www.c.d] auto:mailto:e@f.g[e@f.g]'],
    ['a picture alone', '![alt](a.png)', 'p • image:a.png:alt[•]'],
    ['a picture by reference in a link', '[![alt][i]](b)\n\n[i]: c.png', 'p • link:b[•] image:c.png:alt[•]'],
    ['a tag among words', 'a <Value id="x" n={ 1 } on {...y} /> b', 'p a • b tag:Value id=x n=1 on {...y}[•]'],
    ['a tag around words', 'a <kbd>Ctrl **b**</kbd> c', 'p a Ctrl b c tag:kbd[Ctrl b] strong[b]'],
    ['a fragment', 'a <>b</> c', 'p a b c'],
    ['comments', 'a {/* b */}c<!-- d --> e {/* f */}', 'p a c e'],
    ['an expression', 'a {b + 1} c', 'p a • c expression:b + 1[•]'],
    ['white space written out', 'a{" "}<B/>', 'p a • tag:B[•]'],
    ['a footnote', 'a[^b].\n\n[^b]: C\n    d', 'p a•. footnote:b[•]|footnote b|  p C d'],
    ['times and names with colons', 'at 10:30, api:read, a:b[c]{d=e} f', 'p at 10:30, api:read, a:b[c]{d=e} f'],
    ['code with what looks like a directive', '`x:0[y]{z}`', 'p x:0[y]{z} code[x:0[y]{z}]'],
  ])('%s', (_, source, expected) => {
    expect(outline(source).join('|')).toBe(expected);
  }); // prettier-ignore
});

describe('blocks', () => {
  it.each<[string, string, string]>([
    ['loose lists as tight ones', '- a\n\n- b', '-|  p a|-|  p b'],
    ['other markers in one list', '* a\n- b\n+ c', '-|  p a|-|  p b|-|  p c'],
    ['numbers that begin elsewhere', '3. a\n4) b', '3.|  p a|4.|  p b'],
    ['a second list of numbers', '1. a\n\n1) b', '1.|  p a|1.|  p b'],
    ['lists in lists', '1. a\n   - b\n\n     c\n2. d', '1.|  p a|  -|    p b|    p c|2.|  p d'],
    ['tasks', '- [ ] a\n- [x] b', '- [ ]|  p a|- [x]|  p b'],
    ['a table', '| a | b |\n|---|:-:|\n| `x\\|y` | |\n| z |\n| 1 | 2 | 3 |', '| a | b |/| x|y code[x|y] |  |/| z |  |/| 1 | 2 |'],
    ['code', '~~~js title="a b"\nx\n\n y\n~~~', 'code js title="a b": "x\\n\\n y"'],
    ['code that shows this syntax', '```\n:::note A\n# b {#c}\n<!-- d -->\n```', 'code : ":::note A\\n# b {#c}\\n<!-- d -->"'],
    ['the same in a quote', '> ```\n> :::note A\n> ```', 'quote|  code : ":::note A"'],
    ['a rule', 'a\n\n* * *', 'p a|rule'],
    ['admonitions', ':::warning Mind *it*\n\na\n\n:::\n\n:::tip[B]\n- c\n:::', ':warning: Mind it emphasis[it]|  p a|:tip: B|  -|    p c'],
    ['admonitions in admonitions', '::::note\n:::tip\na\n:::\nb\n::::', ':note:|  :tip:|    p a|  p b'],
    ['an admonition in a step', '1. a\n\n   :::note\n\n   b\n\n   :::\n2. c', '1.|  p a|  :note:|    p b|2.|  p c'],
    ['alerts', '> [!WARNING]\n> a **b**\n>\n> c', ':warning:|  p a b strong[b]|  p c'],
    ['a quote', '> a\n> b', 'quote|  p a b'],
    ['a tag alone', '<Step id="a"/>', '<Step id=a>'],
    ['a tag on one line and on three', '<B>c</B>\n\n<B>\nc\n</B>\n\n<B>\n\nc\n\n</B>', '<B>|  p c|<B>|  p c|<B>|  p c'],
    ['tabs', '<Tabs>\n<TabItem value="a" label="A">\n\n1. b\n\n</TabItem>\n</Tabs>', '<Tabs>|  <TabItem value=a label=A>|    1.|      p b'],
    ['details', '<details>\n<summary>a</summary>\n\nb\n</details>', '<details>|  <summary>|    p a|  p b'],
    ['a heading in a tag', '<B>\n## a {/* #b */}\n</B>', '<B>|  h2 b: a'],
    ['script', 'import A from "a";\n\n{1 + 1}\n\n{/* c */}', 'expression import A from "a";|expression 1 + 1'],
    ['comments alone', 'a\n\n<!-- b\n\nc -->\n\nd', 'p a|p d'],
    ['an unwrapped fence', '```mdx-code-block\n<A/>\n```', '<A>'],
  ])('%s', (_, source, expected) => {
    expect(outline(source).join(source.startsWith('| a') ? '/' : '|')).toBe(expected);
  }); // prettier-ignore
});

describe('plain Markdown', () => {
  it.each<[string, string, string]>([
    ['elements around blocks', '<details>\n<summary>a &amp; b</summary>\n\n- c\n\n</details>\n\nd', '<details>|  <summary>|    p a & b|  -|    p c|p d'],
    ['elements among words', 'a <b>c *d*</b><br>e <!-- f -->', 'p a c d e tag:b[c d] emphasis[d]'],
    ['a picture', '<img src="a.png" alt=b>', '<img src=a.png alt=b>'],
    ['an address', '<https://a.example>', 'p https://a.example auto:https://a.example[https://a.example]'],
    ['what is never closed, or never opened', '<div>\n\na </i> b', '<div>|  p a b'],
  ])('%s', (_, source, expected) => {
    expect(outline(source, md).join('|')).toBe(expected);
  }); // prettier-ignore
});

describe('sections', () => {
  it('go from heading to heading, whatever the level and the syntax', () => {
    const source = '---\ntitle: T\n---\n\nbefore\n\nOne\n===\n\na\n\n### Deux `b` & c\n\n## One\n';
    const {sections, frontMatter} = readSyncDocument('a.mdx', source, mdx);
    expect(frontMatter).toEqual({title: 'T'});
    expect(sections.map(({key, level, range}) => [key, level, source.slice(range.start, range.end)])).toEqual(
      [
        ['', 0, '\n\nbefore\n\n'],
        ['one', 1, 'One\n===\n\na\n\n'],
        ['deux-b--c', 3, '### Deux `b` & c\n\n'],
        ['one-1', 2, '## One\n'],
      ],
    );
  });

  it('are named by the ids that their headings have', () => {
    expect(outline('## A {#x}\n\n## B {/* #y */}\n\n## **C** {#x}\n\n## D {/* z */}\n\n## <E/>')).toEqual([
      '#2 x=x: A',
      '#2 y=y: B',
      '#2 x~2=x: C strong[C]',
      '#2 d--z-: D',
      '#2 ~2: • tag:E[•]',
    ]);
  });

  it('are the one before any heading, at least', () => {
    expect(readSyncDocument('a.mdx', '', mdx)).toMatchObject({sections: [{key: '', level: 0, blocks: []}]});
  });
});

describe('a file that does not parse', () => {
  const broken = '## A {/* #x */}\n\nb {/* c */}\n\n:::note\nd\n:::\n\n<Tag>\n\n## E {/* #y */}\n';

  it('is read as Markdown, and the fault has its place', async () => {
    const document = await readSyncConfirmed('a.mdx', `\u{feff}${broken}`, mdx);
    expect(document.problem?.at).toEqual({line: 9, column: 1});
    expect(document.problem?.message).toContain('<Tag>');
    expect(outlineOf(document)).toEqual(['#2 x=x: A', 'p b', ':note:', '  p d', '<Tag>', '  h2 y: E']);
  });

  it.each([
    ["import A from './a.mdx\n\n## B", 1],
    ["Text.\n\nimport {a, from './a'\n", 3],
    ['export const a = {\n\n## B', 3],
  ])('may be in its JavaScript: %j', async (source, line) => {
    const {problem} = await readSyncConfirmed('a.mdx', source, mdx);
    expect(problem?.at.line).toBe(line);
    expect(problem?.message).toContain('import/exports');
  });

  it.each([
    "import A from './a.mdx';\nimport {B, C as D} from \"b\"\nimport * as E from 'e'\nimport 'f';",
    "import A, {\n  B,\n} from 'a';",
    'export const a = {b: 1};',
  ])('is not in JavaScript that is right: %j', async (source) => {
    expect((await readSyncConfirmed('a.mdx', `${source}\n\n## B`, mdx)).problem).toBeUndefined();
  });

  it('may be one that only the fast parser refuses', () => {
    const refusing = readSyncDocument('a.mdx', broken, mdx).problem;
    expect(refusing).toBeDefined();
    const source = ':::note[A `b`]\n\n1. c\n\n   :::tip\n   d\n   :::\n\n:::\n\ne <F>g</F>';
    const {text, fences} = withoutFences(source);
    const parsed = parseWithRemark(text);
    if ('message' in parsed) throw new Error(parsed.message);
    const tree = withAdmonitions(parsed.tree, fences, source);
    expect(outlineOf(fromTree(tree, source, {file: 'a.mdx', language: 'en'}))).toEqual([
      ':note: A `b`',
      '  1.',
      '    p c',
      '    :tip:',
      '      p d',
      'p e g tag:F[g]',
    ]);
  });

  it('may have broken front matter', () => {
    const {problem, sections} = readSyncDocument('a.mdx', '---\na: [\n---\n\nb', mdx);
    expect(problem?.at.line).toBeGreaterThan(1);
    expect(sections[0]?.blocks).toHaveLength(1);
  });
});

it('a tree of somebody else’s is read as our own', () => {
  const source = '# A\n\n- b *c*\n\n[d]\n\n[d]: e\n';
  const tree = unified().use(remarkParse).parse(source);
  const document = fromTree(tree, source, {file: 'a.md', language: 'fr'});
  expect(document).toEqual(unwritten(readSyncDocument('a.md', source, {language: 'fr'})));
});

it('nodes that a plugin added stand after what is before them', () => {
  const tree = {
    type: 'root',
    children: [{type: 'paragraph', children: [{type: 'text', value: 'new'}]}],
  };
  expect(outlineOf(fromTree(tree, 'old', {file: 'a.md', language: 'en'}))).toEqual(['p new']);
});

it('what Docusaurus makes of an admonition is one', () => {
  const tree = {
    type: 'root',
    children: [
      {
        type: 'admonitionHTML',
        data: {hName: 'admonition', hProperties: {type: 'note'}},
        children: [
          {type: 'paragraph', data: {hName: 'mdxAdmonitionTitle'}, children: [{type: 'text', value: 'T'}]},
          {type: 'paragraph', children: [{type: 'text', value: 'a'}]},
        ],
      },
    ],
  };
  expect(outlineOf(fromTree(tree, '', {file: 'a.md', language: 'en'}))).toEqual([':note: T', '  p a']);
});

it.each([
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 1, 1, 2],
  ['\u{feff}a\nb', 2, 2, 1],
])('%j has offset %i in line %i, column %i', (source, offset, line, column) => {
  expect(positionAt(readSyncDocument('a.mdx', source, mdx).lineStarts, offset)).toEqual({line, column});
});
