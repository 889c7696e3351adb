import {describe, expect, it} from 'vitest';
import type {Site} from '../../model';
import {smallSite} from '../../resolve/harness/small-site';
import {found, foundInSite} from './harness/found';
import {siteDocumentRules} from './index';

const fr = 'i18n/fr/docusaurus-plugin-content-docs/current';

const files = {
  'docs/index.md': '# Home',
  'docs/guides/first.md': '# First\n\n## Set up\n\n## Été à Paris\n\n## Step 2\n\n## Kept {/* #Kept */}',
  'docs/guides/second.mdx': '# Second\n\n## Register the application',
  'docs/guides/_part.mdx': 'Part',
  'docs/reference/codes.md': '# Codes',
  'docs/draft.md': '---\ndraft: true\n---\n\n# Draft\n\n[b](./draft.md)',
  [`${fr}/guides/first.md`]: '# Premier\n\n## Mise en place',
  'src/pages/about.md': '# About',
  'docs/guides/shot.png': '',
  'static/img/logo.svg': '',
  'static/files/price-list.pdf': '',
};

/** What the rules say of `docs/guides/x.md` with this text, its name left out. */
function said(text: string, config: Partial<Site> = {}): string[] {
  return found({files: {...files, 'docs/guides/x.mdx': text}, config}).map((line) =>
    line.replace(' docs/guides/x.mdx:', ' '),
  );
}

const config = {
  redirects: [
    {from: '/old', to: '/guides/first'},
    {from: '/older', to: '/old'},
    {from: '/gone', to: 'https://example.com/new'},
  ],
};

describe('a file that is not MDX', () => {
  it.each<[number | undefined, string[]]>([
    [undefined, ['error source-not-readable 1:1']],
    [3, ['error source-not-readable 1:1']],
    [2, ['warning source-not-readable 1:1']],
  ])('under Docusaurus %s', (docusaurus, expected) => {
    expect(said('{', docusaurus === undefined ? {} : {docusaurus})).toEqual(expected);
  });
});

describe('what is wrong with a link', () => {
  it.each<[string, string, string[]]>([
    ['empty', 'a [b]()', ['error link-empty 1:7']],
    ['empty attribute', '<a href="">b</a>', ['error link-empty 1:10']],
    ['empty picture', '![b]()', ['error link-empty 1:6']],
    ['empty on a component', '<Card to="">b</Card>', ['warning link-empty 1:11']],
    ['empty definition', '[b][c]\n\n[c]: <>', ['error link-empty 3:7']],
    ['file', '\n\n[b](./third.md)', ['error file-missing 3:5']],
    ['file, mistyped', '[b](./frist.md)', ['error file-missing 1:5 → ./first.md']],
    ['file, moved', '[b](../codes.md#x)', ['error file-missing 1:5 → ../reference/codes.md']],
    ['file, other extension', '[b](second.md)', ['error file-missing 1:5 → second.mdx']],
    [
      'file, from the site',
      '[b](@site/docs/codes.md)',
      ['error file-missing 1:5 → @site/docs/reference/codes.md'],
    ],
    ['picture', '![b](./shoot.png)', ['error file-missing 1:6 → ./shot.png']],
    ['picture, converted', '![b](/img/logo.png)', ['error file-missing 1:6 → /img/logo.svg']],
    ['partial', "import P from './_prat.mdx';\n\n<P/>", ['error file-missing 1:16 → ./_part.mdx']],
    ['link to a partial', '[b](./_part.mdx)', ['error file-not-a-page 1:5']],
    ['route', '[b](/guides/frist)', ['error route-missing 1:5 → /guides/first']],
    ['route with an id', '[b](/guide/first#set-up)', ['error route-missing 1:5 → /guides/first#set-up']],
    ['relative route', '[b](../references/codes)', ['error route-missing 1:5 → ../reference/codes']],
    ['route, nothing near', '[b](/elsewhere/entirely)', ['error route-missing 1:5']],
    [
      'full address of the site',
      '[b](https://docs.example/guides/frist)',
      ['error route-missing 1:5 → https://docs.example/guides/first'],
    ],
    ['letter case of a file', '[b](./First.md#set-up)', ['error letter-case 1:5 → ./first.md#set-up']],
    ['letter case of a route', '[b](/guides/First)', ['error letter-case 1:5 → /guides/first']],
    ['letter case of a picture', '![b](./Shot.png)', ['error letter-case 1:6 → ./shot.png']],
    ['slash', '<a href="/guides/first/">b</a>', ['warning trailing-slash 1:10 → /guides/first']],
    ['id of this page', '# A\n\n## Part one\n\n[b](#part-onne)', ['error anchor-missing 5:5 → #part-one']],
    ['id of another page', '[b](./first.md#setup)', ['error anchor-missing 1:5 → ./first.md#set-up']],
    ['id in other letter case', '[b](/guides/first#kept)', ['error anchor-missing 1:5 → /guides/first#Kept']],
    [
      'encoded id without its accents',
      '[b](first.md#%65te-a-paris)',
      ['error anchor-missing 1:5 → first.md#%C3%A9t%C3%A9-%C3%A0-paris'],
    ],
    ['id with another number', '[b](first.md#step-3)', ['error anchor-missing 1:5']],
    [
      'id of a heading in other words',
      '[b](second.mdx#register-an-application)',
      ['error anchor-missing 1:5 → second.mdx#register-the-application'],
    ],
    [
      'id after a redirect',
      '[b](/old#set-upp)',
      ['error anchor-missing 1:5 → /old#set-up', 'note page-redirects 1:5 → /guides/first#set-up'],
    ],
    ['draft', '[b](../draft.md)', ['error page-is-draft 1:5']],
    ['redirect', '[b](/old#set-up)', ['note page-redirects 1:5 → /guides/first#set-up']],
    ['redirect twice', '[b](/older)', ['note page-redirects 1:5 → /guides/first']],
    ['redirect elsewhere', '[b](/gone)', ['note page-redirects 1:5 → https://example.com/new']],
    ['own machine', '[b](http://localhost:3000/x)', ['warning leads-to-own-machine 1:5']],
    ['own machine, picture', '![localhost](http://127.0.0.1/x.png)', ['warning leads-to-own-machine 1:14']],
    [
      'own machine, named by the words',
      '[http://localhost:3000](http://localhost:3000/)',
      ['note leads-to-own-machine 1:25'],
    ],
    ['own machine, bare', 'Open http://localhost:3000/x then.', ['note leads-to-own-machine 1:6']],
    [
      'own machine, named where its definition is used',
      '[Open localhost][a]\n\n[a]: http://localhost:3000',
      ['note leads-to-own-machine 3:6'],
    ],
    [
      'own machine, picture that says so',
      '![localhost](http://localhost/x.png)',
      ['warning leads-to-own-machine 1:14'],
    ],
    ['mail', '[b](mailto:a.example.com)', ['error address-malformed 1:5']],
    ['telephone', '[b](tel:call-us)', ['error address-malformed 1:5']],
    ['web', '[b](http:///x)', ['error address-malformed 1:5']],
    ['scheme', '[b](htps://example.com)', ['error address-malformed 1:5']],
    ['Docusaurus’s scheme in HTML', '<a href="pathname:///x.pdf">b</a>', ['error address-malformed 1:10']],
    ['broken MDX', 'a\n\nb {c', ['error source-not-readable 3:3']],
    [
      'definition twice, elsewhere',
      '[b]\n\n[b]: first.md\n[b]: second.mdx',
      ['error definition-duplicate 4:6'],
    ],
    [
      'definition twice, the same',
      '[b]\n\n[b]: first.md\n[b]: first.md',
      ['warning definition-duplicate 4:6'],
    ],
    ['definition unused', 'a\n\n[b]: first.md', ['warning definition-unused 3:6']],
    ['definition unused, of a route that is not there', 'a\n\n[b]: /gone', ['warning definition-unused 3:6']],
    [
      'definition unused, of a file that is not there',
      'a\n\n[b]: ./third.md',
      ['error file-missing 3:6', 'warning definition-unused 3:6'],
    ],
    [
      'definition that a file unreadable further on may use',
      '[b]: /nowhere\n\n{',
      ['error source-not-readable 3:1', 'error route-missing 1:6'],
    ],
    [
      'definition, broken, with two references',
      '[b] [c][b]\n\n[b]: frist.md',
      ['error file-missing 3:6 → first.md'],
    ],
    ['id twice', '## A {/* #b */}\n\n<p id="b">c</p>', ['warning id-duplicate 3:8']],
    ['id like a heading’s', '## A {/* #b */}\n\n## B', ['warning id-duplicate 3:1']],
  ])('%s', (_, text, expected) => {
    expect(said(text, config)).toEqual(expected);
  });
});

describe('what is right, though it may not look so', () => {
  it.each<[string, string]>([
    ['top of the page', '[a](#) [b](#top) [c](./first.md#)'],
    [
      'accents in an id, encoded or not',
      '[a](first.md#été-à-paris) [b](first.md#%C3%A9t%C3%A9-%C3%A0-paris)',
    ],
    ['words to look for', '[a](first.md#:~:text=Set) [b](first.md#set-up:~:text=Set)'],
    ['ids that Docusaurus writes', '[a](#__docusaurus) [b](#__docusaurus_skipToContent_fallback)'],
    ['headings of one name', '## A\n\n## A\n\n[b](#a-1)'],
    ['a name right above its heading', '<a name="set-up"/>\n\n## Set up'],
    ['title and heading of one name', '# A\n\n## A\n\n## B {/* #a */}'],
    ['download', '[a](/files/price-list.pdf#page=3)'],
    ['comments', '[//]: # (one)\n[//]: # (two)\n[comment]: <> (three)\n\na'],
    ['front matter that says none', "---\nimage: ''\n---\n\na"],
    ['definition that a picture uses', '![b][c]\n\n[c]: /img/logo.svg'],
    ['several addresses and headers', '[a](mailto:a@b.example,c@d.example?cc=e@f.example&subject=A%20b)'],
    [
      'schemes of applications',
      '[a](vscode:x) [b](ms-settings:y) [c](sms:+33123) [d](data:text/plain,a) [e](sftp://a.example)',
    ],
    ['slash that Docusaurus puts right itself', '[a](/guides/first/)'],
  ])('%s', (_, text) => {
    expect(said(text, config)).toEqual([]);
  });

  it('links between drafts', () => {
    expect(found({files: {'docs/draft.md': files['docs/draft.md']}})).toEqual([]);
  });

  it('slashes where the site leaves them open', () => {
    const open = {trailingSlash: undefined} as unknown as Partial<Site>;
    expect(said('<a href="/guides/first/">b</a>', open)).toEqual([]);
  });

  it('an id that the twin alone has belongs to another rule', () => {
    expect(said('[a](first.md#mise-en-place)')).toEqual([]);
    expect(found({files: {...files, [`${fr}/x.md`]: '[a](./guides/first.md#set-up)'}})).toEqual([]);
  });

  it('ids of partials, and links of partials to the page', () => {
    const partial = '## Shared\n\n[a](#own) [b](#other)';
    const text = "import P from './_part.mdx';\n\n## Own\n\n<P/>\n\n[c](#shared)";
    expect(found({files: {...files, 'docs/guides/_part.mdx': partial, 'docs/guides/x.mdx': text}})).toEqual([
      'error anchor-missing docs/guides/_part.mdx:3:15',
    ]);
  });
});

describe('in French', () => {
  it('nothing is offered for a shared file that would be wrong in English', () => {
    const index = smallSite({
      files: {...files, 'docs/guides/x.mdx': '[a](./frist.md)', [`${fr}/guides/first.md`]: '# P'},
    });
    const view = index.view('docs/guides/x.mdx', 'fr');
    const [finding] = view ? siteDocumentRules.flatMap((rule) => rule(view, index)) : [];
    expect(finding?.suggestion).toBe('guides/first.md');
  });

  it.each<[string, string, string[]]>([
    ['a file beside, mistyped', '[a](./fisrt.md)', ['error file-missing 1:5 → ./first.md']],
    ['a file nobody translated', '[a](./secund.mdx)', ['error file-missing 1:5 → guides/second.mdx']],
    ['a route', '[a](/guides/frist)', ['error route-missing 1:5 → /guides/first']],
  ])('%s', (_, text, expected) => {
    const file = `${fr}/guides/x.mdx`;
    const said = found({files: {...files, 'docs/guides/x.mdx': 'a', [file]: text}});
    expect(said.map((line) => line.replace(` ${file}:`, ' '))).toEqual(expected);
  });
});

describe('of the site', () => {
  it('two pages at one address, once for all languages', () => {
    const two = {...files, 'docs/guides/other.md': '---\nslug: /guides/first\n---\n'};
    expect(foundInSite({files: two})).toEqual(['warning route-duplicate docs/guides/other.md:1:1']);
  });

  it('a draft takes nobody’s address', () => {
    const two = {...files, 'docs/guides/other.md': '---\nslug: /guides/first\ndraft: true\n---\n'};
    expect(foundInSite({files: two})).toEqual([]);
  });

  it('what could not be read of the configuration', () => {
    const unknowns = [{what: 'presets', file: 'docusaurus.config.js', line: 7, kind: 'value'} as const];
    expect(foundInSite({files, config: {unknowns}})).toEqual([
      'note configuration-not-read docusaurus.config.js:7',
    ]);
  });
});

it.each([
  ['nowhere', ['error anchor-missing 1:5']],
  ['there', []],
  // What scripts make of these, nobody can tell.
  ['/settings', []],
  ['page=3', []],
])('of a static page, the id %s', (id, expected) => {
  const text = `[b](pathname:///plain.html#${id})`;
  const site = {
    files: {'static/plain.html': '', 'docs/x.md': text},
    htmlIds: () => new Map([['there', 1]]),
  };
  expect(found(site).map((line) => line.replace(' docs/x.md:', ' '))).toEqual(expected);
});
