import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import type {SourceDocument} from '../../model';
import {dataKindOf, readDataFile} from '../data';
import {readScriptFile, type ScriptKind, type ScriptOptions} from './index';
import {listScripts} from './list';

/** Each link as `target line:column-line:column`, with `~` where the base URL is put before it. */
function linksOf({links}: SourceDocument): string[] {
  return links.map(
    ({target, isBased, span: {start, end}}) =>
      `${isBased ? '~' : ''}${target} ${start.line}:${start.column}-${end.line}:${end.column}`,
  );
}

const read = (text: string, kind: ScriptKind, file = 'a.tsx', options: ScriptOptions = {}) =>
  linksOf(readScriptFile(file, text, [kind], options));

describe('a configuration', () => {
  it.each<[string, string, string[]]>([
    [
      'navigation',
      "const a = {items: [{to: '/a', label: 'A'}, {href: 'https://b.example'}]};",
      ['~/a 1:26-1:28', 'https://b.example 1:52-1:69'],
    ],
    [
      'logo',
      "const a = {logo: {alt: '', src: 'img/a.svg', srcDark: 'img/b.svg', href: '/'}};",
      ['~img/a.svg 1:34-1:43', '~img/b.svg 1:56-1:65', '/ 1:75-1:76'],
    ],
    ['a script of the head', "const a = {scripts: [{src: '/a.js', async: true}]};", ['/a.js 1:29-1:34']],
    [
      'pictures',
      "export default {favicon: 'img/f.ico', themeConfig: {image: 'img/s.png'}};",
      ['~img/f.ico 1:27-1:36', '~img/s.png 1:61-1:70'],
    ],
    [
      'announcement',
      'const a = {announcementBar: {content: \'Read <a href="/a">this</a>\'}};',
      ['/a 1:54-1:56'],
    ],
    [
      'sidebars',
      "export default {s: [{type: 'link', href: '/a'}, {type: 'doc', id: 'b'}, 'c']};",
      ['/a 1:43-1:45'],
    ],
    ['redirects', "const a = {redirects: [{from: '/a', to: '/b'}, {from: ['/c'], to: '/d'}]};", []],
    ['a redirect of a list', "const a = {redirects: [{from: list, to: '/d'}]};", []],
    ['what running it would tell', 'const a = {to: base + "/a", href: `/b/${c}`, src};', []],
    ['a template without holes', 'const a = {to: `/a`};', ['~/a 1:17-1:19']],
    ['names in quotes', "const a = {'to': '/a', [to]: '/b'};", ['~/a 1:19-1:21']],
    [
      'a full address is told no base',
      "const a = {to: 'https://a.example'};",
      ['https://a.example 1:17-1:34'],
    ],
    ['on lines', "const a = {\r\n  to:\r\n    '/a',\r\n};", ['~/a 3:6-3:8']],
    ['with mistakes', "const a = {to: '/a', href: ", ['~/a 1:17-1:19']],
  ])('%s', (_, text, expected) => {
    expect(read(text, 'configuration', 'docusaurus.config.ts')).toEqual(expected);
  });

  it('keeps the words of a link', () => {
    expect(
      readScriptFile('a.ts', "const a = {label: 'A', to: '/a'};", ['configuration']).links[0]?.text,
    ).toBe('A');
  });
});

describe('a page', () => {
  it.each<[string, string, string[], ScriptOptions?]>([
    ['tags', "const a = <Link to='/a'>b</Link>;", ['/a 1:21-1:23']],
    [
      'literals in braces',
      'const a = <><a href={"/a"} /><img src={`/b`} /></>;',
      ['/a 1:23-1:25', '/b 1:41-1:43'],
    ],
    ['expressions', 'const a = <a href={b} title="/c" />;', []],
    ['useBaseUrl', "const a = useBaseUrl('/a');", ['~/a 1:23-1:25']],
    [
      'imports are the bundler’s',
      "import a from './b.module.css';\nconst c = <a href='/d' />;",
      ['/d 2:20-2:22'],
    ],
    [
      'attributes of registered tags',
      '<Card page="/a" />',
      ['/a 1:13-1:15'],
      {tags: {Card: {links: ['page']}}},
    ],
  ])('%s', (_, text, expected, options) => {
    expect(read(text, 'page', 'a.tsx', options)).toEqual(expected);
  });
});

describe('literals', () => {
  it.each<[string, string, string[]]>([
    ['whole', "const a: string = 'https://a.example/b';", ['https://a.example/b 1:20-1:39']],
    [
      'templates',
      'const a = `https://a.example`, b = `https://b.example/${c}`;',
      ['https://a.example 1:12-1:29'],
    ],
    ['in sentences', "const a = 'see https://a.example';", []],
    [
      'a list',
      "const a = 'https://a.example; http://b.example/c (FR: the same)';",
      ['https://a.example 1:12-1:29', 'http://b.example/c 1:31-1:49'],
    ],
    [
      'a list with escapes',
      String.raw`const a = 'https://a.example; it\'s';`,
      ['https://a.example 1:12-1:36'],
    ],
    ['parentheses', "const a = 'https://a.example/b_(c)';", ['https://a.example/b_(c) 1:12-1:35']],
    ['comments', '// "https://a.example"', []],
    ['imports and types', "import a from 'https://a.example';\nlet b: 'https://b.example';", []],
    ['names', "const a = {'https://a.example': 1};", []],
    [
      'exceptions',
      "const a = {id: 'https://a.example', ids: [c('https://b.example')], url: 'https://c.example'};",
      ['https://c.example 1:74-1:91'],
    ],
    [
      'what is inside an exception has its own name',
      "const a = {id: {url: 'https://a.example'}};",
      ['https://a.example 1:23-1:40'],
    ],
    ['generics', "const a = <T>(b: T) => 'https://a.example';", ['https://a.example 1:25-1:42']],
  ])('%s', (_, text, expected) => {
    expect(read(text, 'literals', 'a.ts', {except: ['id', 'ids']})).toEqual(expected);
  });
});

it('counts a link once that is of two kinds', () => {
  const text = "const a = {href: 'https://a.example'};";
  expect(linksOf(readScriptFile('a.ts', text, ['configuration', 'literals']))).toEqual([
    'https://a.example 1:19-1:36',
  ]);
});

it.each<[ScriptKind]>([['configuration'], ['page'], ['literals']])(
  'finds ignores in a script read as %s',
  (kind) => {
    const text =
      "// check-links-ignore reason: a\nconst a = {href: 'https://a.example'}; /* check-links-ignore-file b */ <a href='/b'/>";
    expect(readScriptFile('a.tsx', text, [kind]).ignores).toEqual([
      {text: 'check-links-ignore reason: a', at: {line: 1, column: 1}},
      {text: 'check-links-ignore-file b', at: {line: 2, column: 40}},
    ]);
  },
);

it('never throws', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '<a ',
    'href=',
    'to:',
    "'/a'",
    '"https://a"',
    '`',
    '(',
    ')',
    '/*',
    '//',
    '\n',
    '=>',
    '<T>',
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), fc.string(), (pieces, end) => {
      readScriptFile('a.tsx', pieces.join(' ') + end, ['configuration', 'page', 'literals']);
      readDataFile('authors.yml', pieces.join(' ') + end, 'authors');
    }),
  );
});

it('lists the scripts of a site that may hold links', () => {
  const files = [
    'docusaurus.config.ts',
    'navbar.ts',
    'parts/index.js',
    'parts/other.js',
    'sidebars.js',
    'src/pages/a.tsx',
    'src/pages/a.test.tsx',
    'src/pages/_b.tsx',
    'src/pages/c.mdx',
    'i18n/fr/docusaurus-plugin-content-pages/a.tsx',
    'src/theme/Footer/index.tsx',
    'src/data/d.ts',
    'src/data/d.test.ts',
    'src/data/d.d.ts',
    'src/components/e.tsx',
  ];
  const site = {
    instances: [
      {kind: 'docs', versions: [{sidebarFile: 'sidebars.js'}, {}]},
      {
        kind: 'pages',
        dir: 'src/pages',
        translated: {fr: 'i18n/fr/docusaurus-plugin-content-pages'},
        include: ['**/*.{js,jsx,ts,tsx,md,mdx}'],
        exclude: ['**/_*.{js,jsx,ts,tsx,md,mdx}'],
      },
    ],
  };
  const config =
    "import {navbar} from './navbar';\nimport parts from '@site/parts';\nimport type {Config} from '@docusaurus/types';";
  const listed = listScripts(site as never, [{files: 'src/data/**', except: ['id']}], files, () => config);
  expect(listed.map(({file, kinds}) => `${file} ${kinds.join()}`)).toEqual([
    'docusaurus.config.ts configuration',
    'navbar.ts configuration',
    'parts/index.js configuration',
    'sidebars.js configuration',
    'src/pages/a.tsx page',
    'i18n/fr/docusaurus-plugin-content-pages/a.tsx page',
    'src/theme/Footer/index.tsx page',
    'src/data/d.ts literals',
  ]);
  expect(listed.at(-1)?.except).toEqual(['id']);
});

describe('data files', () => {
  it('of authors', () => {
    const text =
      'a:\n  name: A # b\n  url: https://a.example\n  image_url: \'/img/a.png\' # c\n  page:\n    permalink: /x\n  socials:\n    github: octocat\n    x: "https://x.example/a"\n# check-links-ignore reason: d\n';
    const document = readDataFile('blog/authors.yml', text, 'authors');
    expect(linksOf(document)).toEqual([
      'https://a.example 3:8-3:25',
      '/img/a.png 4:15-4:25',
      'https://x.example/a 9:9-9:28',
    ]);
    expect(document.ignores).toEqual([{text: 'check-links-ignore reason: d', at: {line: 10, column: 1}}]);
  });

  it('of categories', () => {
    const text = '{\n  "label": "A",\n  "link": {"type": "generated-index",\n    "image": "/img/a.png"}\n}';
    expect(linksOf(readDataFile('docs/_category_.json', text, 'category'))).toEqual(['/img/a.png 4:15-4:25']);
    expect(linksOf(readDataFile('docs/_category_.yml', 'link:\n  type: doc\n  id: a\n', 'category'))).toEqual(
      [],
    );
  });

  it.each([
    ['docs/a/_category_.yaml', 'category'],
    ['blog/authors.yml', 'authors'],
    ['blog/tags.yml', undefined],
    ['docs/category.yml', undefined],
  ])('by name: %s', (file, kind) => {
    expect(dataKindOf(file)).toBe(kind);
  });
});
