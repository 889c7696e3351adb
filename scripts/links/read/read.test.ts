import {expect, it, describe} from 'vitest';
import type {SourceDocument} from '../model';
import {readConfirmed, readDocument, type ReadOptions} from './index';

/** Each link as `syntax target line:column-line:column`. */
function linksOf({links}: SourceDocument): string[] {
  return links.map(
    ({syntax, target, span: {start, end}}) =>
      `${syntax} ${target} ${start.line}:${start.column}-${end.line}:${end.column}`,
  );
}

const idsOf = ({ids}: SourceDocument) => ids.map(({id, kind, at}) => `${kind} ${id} ${at.line}:${at.column}`);

describe('where targets are', () => {
  it.each<[string, string, string[]]>([
    ['inline', 'a [b](c.md "t")', ['inline c.md 1:7-1:11']],
    ['in angle brackets', '[b](<c d>)', ['inline c d 1:6-1:9']],
    ['empty', '[b]()', ['inline  1:5-1:5']],
    ['escaped', '[b](c\\_d&amp;e)', ['inline c_d&e 1:5-1:15']],
    ['after an escape of a reference', '[b](c\\&amp;e)', ['inline c&amp;e 1:5-1:13']],
    ['words that look like a target', '[b ](c) `](d)` ](e)', ['inline c 1:6-1:7']],
    ['title that looks like a target', '[b](c "](d)")', ['inline c 1:5-1:6']],
    ['picture in a link', '[![a](b.png)](c)', ['image b.png 1:7-1:12', 'inline c 1:15-1:16']],
    ['parentheses', '[b](c(d)e)', ['inline c(d)e 1:5-1:10']],
    ['astral characters before', '😀é [b](c)', ['inline c 1:9-1:10']],
    ['CR LF before', 'a\r\n\r\n[b](c)\r\n', ['inline c 3:5-3:6']],
    ['tab before', '-\t[b](c)', ['inline c 1:7-1:8']],
    ['byte order mark', '\u{feff}[b](c)', ['inline c 1:5-1:6']],
    ['table', '| a |\n|-|\n| [b](c\\|d) |', ['inline c|d 3:7-3:11']],
    ['nested list', '- a\n  - > [b\n    > c](\n    > d)', ['inline d 4:7-4:8']],
    ['admonition', ':::note[A [b](c)]\n\n> [d](e)\n\n:::', ['inline c 1:15-1:16', 'inline e 3:7-3:8']],
    ['title of an admonition', ':::note A [b](c)\n\nd\n\n:::', ['inline c 1:15-1:16']],
    ['inside a component', '<Card>\n\n  [b](c)\n\n</Card>', ['inline c 3:7-3:8']],
    [
      'GFM',
      'see https://a.example/b, www.c.example',
      ['autolink https://a.example/b 1:5-1:24', 'autolink http://www.c.example 1:26-1:39'],
    ],
    [
      'reference',
      '[b][C  d] [c d][] [c D]\n\n[c d]: <e f> "t"',
      [
        'reference e f 1:5-1:9',
        'reference e f 1:12-1:15',
        'reference e f 1:20-1:23',
        'definition e f 3:9-3:12',
      ],
    ],
    [
      'definitions, twice and unused',
      '[a]: b\n[A]: c\n\n[a]',
      ['definition b 1:6-1:7', 'definition c 2:6-2:7', 'reference b 4:2-4:3'],
    ],
    ['definition on two lines of a block quote', '> [a]:\n> b', ['definition b 2:3-2:4']],
    ['empty definition', '[a]: <>', ['definition  1:7-1:7']],
  ])('%s', (_, source, expected) => {
    const document = readDocument('a.mdx', source);
    expect(document.problem).toBeUndefined();
    expect(linksOf(document)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'attributes',
      '<a href="b&amp;c" title="d">e</a> <Link to=\'f\'/>',
      ['attribute b&c 1:10-1:17', 'attribute f 1:45-1:46'],
    ],
    ['`to` of an element of SVG is none', '<animate to="1"/>', []],
    [
      'candidates',
      '<img srcSet="/a.png 1x, /b,c.png 2x,/d.png"/>',
      ['attribute /a.png 1:14-1:20', 'attribute /b,c.png 1:25-1:33', 'attribute /d.png 1:37-1:43'],
    ],
    ['poster', '<video poster="/p.png"/>', ['attribute /p.png 1:16-1:22']],
    [
      'literals',
      '<a href={"/b"}/> <a href={`/c`}/> <a href={d}/> <a href={`/e${f}`}/>',
      ['attribute /b 1:11-1:13', 'attribute /c 1:28-1:30'],
    ],
    ['useBaseUrl', "<img src={useBaseUrl('/b.png')}/>", ['attribute /b.png 1:23-1:29']],
    ['require', "<img src={require('./b.png').default}/>", ['import ./b.png 1:20-1:27']],
    ['loaders', "<img src={require('!!url-loader!./b.png').default}/>", ['import ./b.png 1:33-1:40']],
    ['packages are no files', "<A b={require('react')}/>", []],
    ['braces in an attribute before', '<A b={{c: "}", d: `}${"}"}`}} href="e"/>', ['attribute e 1:37-1:38']],
    ['tag in an attribute', '<A b={<a href="c">d</a>}/>', ['attribute c 1:16-1:17']],
    ['lines', '<A\n  b="c"\n  href="d"\n/>', ['attribute d 3:9-3:10']],
    ['script', '{x && <a href="b">c</a>}', ['attribute b 1:16-1:17']],
    ['module', 'export const x = () => <a href="b">c</a>;', ['attribute b 1:33-1:34']],
    [
      'imports',
      "import P from './_p.mdx';\nimport {a} from '@theme/B';\nimport c from '@site/d.png';",
      ['import ./_p.mdx 1:16-1:24', 'import @site/d.png 3:16-3:27'],
    ],
    [
      'imports with other code',
      "import P from './p.mdx';\nexport const x = require('../y.json');",
      ['import ./p.mdx 1:16-1:23', 'import ../y.json 2:27-2:36'],
    ],
    [
      'protocols that Docusaurus knows',
      '[a](pathname:///b.pdf) [c](@site/d.md)',
      ['inline pathname:///b.pdf 1:5-1:22', 'inline @site/d.md 1:28-1:38'],
    ],
    [
      'code, comments and strings',
      '`[a](b)` {/* [c](d) <a href="e"/> */} {"[f](g)"}\n\n```md\n[h](i)\n```\n\n    [j](k)',
      ['inline k 7:9-7:10'],
    ],
    ['comments of HTML', '<!-- [a](b)\n\n<a href="c"> -->\n\n[d](e) <!-- [f](g) -->', ['inline e 5:5-5:6']],
  ])('JSX: %s', (_, source, expected) => {
    const document = readDocument('a.mdx', source);
    expect(document.problem).toBeUndefined();
    expect(linksOf(document)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['tags', '<a href=b>c</a> <IMG SRC="d"> <br>', ['attribute b 1:9-1:10', 'attribute d 1:27-1:28']],
    [
      'autolinks',
      '<https://a.example> <b@c.example>',
      ['autolink https://a.example 1:2-1:19', 'autolink mailto:b@c.example 1:22-1:33'],
    ],
    ['blocks', '<div>\n<a\nhref="b">c</a>\n</div>', ['attribute b 3:7-3:8']],
    ['in block quotes', '> <a\n> href="b">c</a>', ['attribute b 2:9-2:10']],
    ['comments and scripts', '<!-- <a href="b"> -->\n\n<script>"<a href=c>"</script>', []],
    ['braces are words', '{a} [b](c) </d', ['inline c 1:9-1:10']],
  ])('HTML in Markdown: %s', (_, source, expected) => {
    const document = readDocument('a.md', source, {format: 'detect'});
    expect(document.problem).toBeUndefined();
    expect(linksOf(document)).toEqual(expected);
  });

  it('front matter', () => {
    const source =
      '---\ntitle: "T"\nimage: /a.png # b\nauthors:\n  - name: c\n    url: \'https://d.example\'\n---\n\n[e](f)';
    const document = readDocument('a.mdx', source);
    expect(document).toMatchObject({title: 'T', frontMatter: {image: '/a.png'}});
    expect(linksOf(document)).toEqual([
      'front-matter /a.png 3:8-3:14',
      'front-matter https://d.example 6:11-6:28',
      'inline f 9:5-9:6',
    ]);
  });
});

it('front matter that does not parse is told of every time: two languages often have the same', () => {
  const source = '---\ntitle: "T\n---\n';
  const told = ['a.mdx', 'i18n/fr/a.mdx'].map((file) => readDocument(file, source).problem?.at);
  expect(told).toEqual([
    {line: 3, column: 1},
    {line: 3, column: 1},
  ]);
});

it('tells a target that is given the base URL', () => {
  const {links} = readDocument('a.mdx', "<img src={useBaseUrl('/b.png')}/> <img src={'/b.png'}/>");
  expect(links.map(({isBased}) => isBased)).toEqual([true, undefined]);
});

it('says what the reader clicks', () => {
  const source =
    '[a *b* `c`](d) ![e](f)\n\n<a href="g">h <b>i</b></a>\n\n{j.map(() => <a href="k"> l\n<b>m</b></a>)}';
  expect(readDocument('a.mdx', source).links.map(({text}) => text)).toEqual(['a b c', 'e', 'h i', 'l m']);
  const html = '<a href="g">h <b>i</b></a>';
  expect(readDocument('a.md', html, {format: 'md'}).links.map(({text}) => text)).toEqual(['h i']);
});

describe('what a link says of itself', () => {
  it.each<[string, string, Partial<SourceDocument['links'][number]>]>([
    ['code among the words', '[use `a` here](b)', {text: 'use a here', prose: 'use here'}],
    ['nothing but code', '[`a`](b)', {text: 'a', prose: ''}],
    ['brackets after it', '[a](b) (en anglais)', {remark: 'en anglais'}],
    ['brackets of another kind', '[a](b)\u00a0[EN]', {remark: 'EN'}],
    ['after a reference', '[a][b] (en anglais)\n\n[b]: c', {remark: 'en anglais'}],
    ['language of a link', '<a href="b" hrefLang="fr">c</a> (d)', {hrefLang: 'fr', remark: 'd'}],
    ['language within JavaScript', '{x && <a hrefLang="fr" href="b">c</a>}', {hrefLang: 'fr', text: 'c'}],
  ])('%s', (_, source, expected) => {
    expect(readDocument('a.mdx', source).links[0]).toMatchObject(expected);
  });

  it.each(['[a](b) [c](d)', '[a](b)\n(c)', '[a](b), (c)', '[a](b) (c'])('no remark: %s', (source) => {
    expect(readDocument('a.mdx', source).links[0]).not.toHaveProperty('remark');
  });

  it('in HTML', () => {
    const html = '<a href="b" hreflang=fr>c <code>d</code></a> (en)';
    expect(readDocument('a.md', html, {format: 'md'}).links[0]).toMatchObject({
      hrefLang: 'fr',
      text: 'c d',
      prose: 'c',
      remark: 'en',
    });
  });
});

describe('ids', () => {
  it.each<[string, string, string[], ReadOptions?]>([
    [
      'repeated',
      '## A b\n\n## A b\n\n## A b-1',
      ['heading a-b 1:1', 'heading a-b-1 3:1', 'heading a-b-1-1 5:1'],
    ],
    [
      'chosen, in both syntaxes',
      '## A {#b}\n\n## C {/* #d */}',
      ['explicit-heading b 1:1', 'explicit-heading d 3:1'],
    ],
    ['underlined', 'A *b*\n===\n\nC\n---', ['heading a-b 1:1', 'heading c 4:1']],
    ['with accents and code', '## Été : `x()`', ['heading été--x 1:1']],
    ['case kept', '## Ab', ['heading Ab 1:1'], {maintainCase: true}],
    ['title of a post', 'a\n\n# B\n\n## B', ['heading b 5:1'], {removeContentTitle: true}],
    [
      'elements',
      '<a name="b"/> <i id="c"/> <Card id="d" name="e"/> <Heading as="h2" id="f"/>',
      ['html b 1:10', 'html c 1:22', 'html f 1:72'],
    ],
    ['directive', ':::note{#a}\n\nb\n\n:::', ['html a 1:1']],
    [
      'registered tag',
      '<Step name="b"/>',
      ['tag step-b 1:1'],
      {tags: {Step: {ids: ({name = ''}) => [`step-${name}`]}}},
    ],
  ])('%s', (_, source, expected, options = {}) => {
    expect(idsOf(readDocument('a.mdx', source, options))).toEqual(expected);
  });

  it('of HTML in Markdown', () => {
    expect(idsOf(readDocument('a.md', 'a <a name=b></a>\n\n<p id="c">', {format: 'md'}))).toEqual([
      'html b 1:11',
      'html c 3:8',
    ]);
  });
});

it('reads targets in attributes that a registered tag names', () => {
  const document = readDocument('a.mdx', '<Card docs="b.md" other="c"/>', {tags: {Card: {links: ['docs']}}});
  expect(linksOf(document)).toEqual(['attribute b.md 1:13-1:17']);
});

it('names the partials that are shown, from the site’s directory', () => {
  const source =
    "import A from './_a.mdx';\nimport B from '@site/b/_b.md';\nimport C from '../_c.mdx';\n\n<C/>\n\n<B/>\n\n<C/>";
  expect(readDocument('docs/x/a.mdx', source).partials).toEqual(['docs/_c.mdx', 'b/_b.md']);
});

it('hands over what an author wants ignored', () => {
  const source =
    '{/* check-links-ignore a: b until 2027-01-01 */}\n\n<!-- check-links-ignore c -->\n\n{/* check-links-ignored */}';
  expect(readDocument('a.mdx', source).ignores).toEqual([
    {text: 'check-links-ignore a: b until 2027-01-01', at: {line: 1, column: 1}},
    {text: 'check-links-ignore c', at: {line: 3, column: 1}},
  ]);
  expect(readDocument('a.md', 'a <!-- check-links-ignore c -->', {format: 'md'}).ignores).toHaveLength(1);
});

describe('what is wrong with a file', () => {
  it.each<[string, string, {line: number; column: number}]>([
    ['brace', '[a](b)\n\nc {d', {line: 3, column: 5}],
    ['tag', '[a](b)\n\n<c>', {line: 3, column: 1}],
    ['comment without a counterpart in MDX', '[a](b) <!-- c', {line: 1, column: 9}],
  ])('%s: the place, and the links all the same', async (_, source, at) => {
    const document = await readConfirmed('a.mdx', source);
    expect(document.problem?.at).toEqual(at);
    expect(document.links.map(({target}) => target)).toContain('b');
  });

  it('what comments hold does not count in a broken file either', () => {
    const source = '{/* check-links-ignore [a](b) */}\n\n<!-- [c](d) -->\n\n[e](f) {';
    const document = readDocument('a.mdx', source);
    expect(document.problem).toBeDefined();
    expect(linksOf(document)).toEqual(['inline f 5:5-5:6']);
    expect(document.ignores).toHaveLength(1);
  });

  it('front matter that is no YAML', () => {
    const {problem, links} = readDocument('a.mdx', '---\na: : b\n---\n\n[c](d)');
    expect(problem?.at.line).toBeLessThan(4);
    expect(links).toHaveLength(1);
  });

  it('statements that are neither import nor export', async () => {
    const source = "import a from './a.png';\nconst b = 1;\n\n[c](d)";
    expect((await readConfirmed('a.mdx', source)).problem?.message).toMatch(
      /only import\/exports are supported/,
    );
  });

  it('asks Docusaurus’s parser before it calls a file broken', async () => {
    const source = '> <img src="/a"\n> alt="b"/> [c](d)';
    expect(readDocument('a.mdx', source).problem).toBeDefined();
    const document = await readConfirmed('a.mdx', source);
    expect(document.problem).toBeUndefined();
    expect(linksOf(document)).toEqual(['attribute /a 1:13-1:15', 'inline d 2:17-2:18']);
  });
});

it.each<[string, string, ReadOptions['format'], boolean]>([
  ['a.md', '<br> [b](c)', undefined, false],
  ['a.md', '<br> [b](c)', 'detect', true],
  ['a.mdx', '<br> [b](c)', 'detect', false],
  ['a.mdx', '---\nmdx:\n  format: md\n---\n\n<br>', undefined, true],
  ['a.md', '---\nmdx:\n  format: mdx\n---\n\n<br>', 'md', false],
])('%s: %j, read as the site says (%s)', (file, source, format, isFine) => {
  const {problem} = readDocument(file, source, format ? {format} : {});
  expect(problem === undefined).toBe(isFine);
});
