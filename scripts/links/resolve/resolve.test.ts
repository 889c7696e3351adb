import {describe, expect, it} from 'vitest';
import type {Site} from '../model';
import {targetsOf} from './harness/in-short';
import {defaultDocs, defaultSite, localeOf, smallSite} from './harness/small-site';

const fr = 'i18n/fr/docusaurus-plugin-content-docs/current';

/** `b` is English only, `c` in both languages. */
const files = {
  'docs/index.md': '# Home',
  'docs/guides/b.md': '# B\n\n## Part',
  'docs/guides/c.md': '# C',
  [`${fr}/guides/c.md`]: '# C fr',
  'docs/guides/draft.md': '---\ndraft: true\n---\n# D',
  'docs/guides/_part.mdx': 'part',
  'docs/guides/data.zip': '',
  'docs/guides/shot.png': '',
  [`${fr}/guides/data.zip`]: '',
  'docs/é à.md': '# É',
  'static/legacy.html': '',
  'static/demo/index.html': '',
  'static/img/logo.png': '',
  'static/files/a.pdf': '',
  'src/pages/about.tsx': '',
};

/** What one link of `docs/guides/a.mdx` leads to in English, and in the French that nobody wrote. */
function lead(source: string, config: Partial<Site> = {}, file = 'docs/guides/a.mdx'): [string, string] {
  const index = smallSite({files: {...files, [file]: source}, config});
  const [en = '', french = ''] = ['en', 'fr'].map((locale) => targetsOf(index, file, locale)[0]);
  return [en, french];
}

describe('links of Markdown', () => {
  // Each row was built by Docusaurus 3.10.2 in both languages: what it calls broken is missing here.
  it.each([
    ['./b.md', 'en /guides/b file', 'fr /fr/guides/b file'],
    ['b.md', 'en /guides/b file', 'fr /fr/guides/b file'],
    ['/guides/b.md', 'en /guides/b file', 'fr /fr/guides/b file'],
    ['guides/b.md', 'en /guides/b file', 'fr /fr/guides/b file'],
    ['@site/docs/guides/b.md', 'en /guides/b file', 'fr /fr/guides/b file'],
    ['./b.md?x=1#part', 'en /guides/b #part file', 'fr /fr/guides/b #part file'],
    // In French, the page is made of the translation, which does not stand beside this file.
    ['./c.md', 'en /guides/c file', 'missing-route /fr/guides/c.md'],
    ['/guides/c.md', 'en /guides/c file', 'fr /fr/guides/c file'],
    ['/legacy.html', 'missing-route /legacy.html', 'missing-route /fr/legacy.html'],
    ['/demo/', 'missing-route /demo/', 'missing-route /fr/demo/'],
    ['./data.zip', 'file docs/guides/data.zip', 'file docs/guides/data.zip'],
    ['/files/a.pdf', 'file static/files/a.pdf', 'file static/files/a.pdf'],
    ['/files/none.pdf', 'missing-file static/files/none.pdf', 'missing-file static/files/none.pdf'],
    // The build writes it, and the page's router knows nothing of it.
    ['/sitemap.xml', 'missing-route /sitemap.xml', 'missing-route /fr/sitemap.xml'],
    ['/old', 'missing-route /old', 'missing-route /fr/old'],
    ['/guides/b/', 'en /guides/b route', 'fr /fr/guides/b route'],
    ['/guides/b#part', 'en /guides/b #part route', 'fr /fr/guides/b #part route'],
    ['/fr/guides/b', 'fr /fr/guides/b route', 'fr /fr/guides/b route'],
    ['/fr', 'fr /fr/ route', 'fr /fr/ route'],
    ['/', 'en / route', 'fr /fr/ route'],
    ['/Guides/b', 'en /guides/b route letter-case', 'fr /fr/guides/b route letter-case'],
    ['b', 'en /guides/b route', 'fr /fr/guides/b route'],
    ['../guides/b', 'en /guides/b route', 'fr /fr/guides/b route'],
    ['?tab=1', 'en /guides/a route', 'fr /fr/guides/a route'],
    ['./gone.md#x', 'missing-file docs/guides/gone.md', 'missing-file docs/guides/gone.md'],
    ['/guides/gone.md', 'missing-file docs/guides/gone.md', 'missing-file docs/guides/gone.md'],
    ['./_part.mdx', 'not-a-page docs/guides/_part.mdx', 'not-a-page docs/guides/_part.mdx'],
    ['./draft.md', 'en /guides/draft file', 'fr /fr/guides/draft file'],
    ['./B.md', 'en /guides/b file letter-case', 'fr /fr/guides/b file letter-case'],
    ['@site/docs/guides/data.zip', 'file docs/guides/data.zip', 'file docs/guides/data.zip'],
    ['@site/docs/gone.zip', 'missing-file docs/gone.zip', 'missing-file docs/gone.zip'],
    ['./Data.ZIP', ...twice('file docs/guides/data.zip letter-case')],
    ['./v2.1', 'missing-route /guides/v2.1', 'missing-route /fr/guides/v2.1'],
    ['/%C3%A9%20%C3%A0.md', 'en /é à file', 'fr /fr/é à file'],
    ['/%C3%A9%20%C3%A0', 'en /é à route', 'fr /fr/é à route'],
    ['<../é à.md>', 'en /é à file', 'fr /fr/é à file'],
    ['/100%', ...twice('malformed bad-escape')],
    ['/about', 'en /about route', 'fr /fr/about route'],
    ['pathname:///legacy.html', 'en /legacy.html route', 'fr /fr/legacy.html route'],
    ['pathname:///none.html', 'missing-route /none.html', 'missing-route /fr/none.html'],
    ['pathname:///another-app', ...twice('unknown')],
    ['#part', ...twice('fragment part')],
    ['#caf%C3%A9', ...twice('fragment café')],
    ['#', 'en /guides/a route', 'fr /fr/guides/a route'],
    ['#top', 'en /guides/a route', 'fr /fr/guides/a route'],
    ['', ...twice('empty')],
    ['/guides/{name}', ...twice('unknown')],
    ['https://docs.example/fr/guides/b#part', ...twice('fr /fr/guides/b #part address')],
    ['https://docs.example/guides/b/', ...twice('en /guides/b address trailing-slash')],
    ['https://docs.example/none', ...twice('missing-route /none')],
  ])('(%s) leads to %s; in French, %s', (target, en, french) => {
    expect(lead(`[x](${target})`)).toEqual([en, french]);
  });

  it('in a translation, a file beside it that nobody translated is not found', () => {
    const file = `${fr}/guides/c.md`;
    const index = smallSite({files: {...files, [file]: '[x](./b.md) [x](b.md) [x](/guides/b.md)'}});
    const missing = `missing-file ${fr}/guides/b.md`;
    expect(targetsOf(index, file, 'fr')).toEqual([missing, missing, 'fr /fr/guides/b file']);
  });

  it.each([
    ['[x][d]\n\n[d]: ./b.md#none', 'en /guides/b #none file'],
    // Docusaurus looks for downloads of inline links only.
    ['[x][d]\n\n[d]: ./data.zip', 'missing-route /guides/data.zip'],
    ['![x][d]\n\n[d]: /img/logo.png', 'en /img/logo.png route'],
    ['![x][d]\n\n[d]: ./shot.png', 'missing-route /guides/shot.png'],
  ])('a definition resolves as its references: %s', (source, expected) => {
    const index = smallSite({files: {...files, 'docs/guides/a.mdx': source}});
    expect(targetsOf(index, 'docs/guides/a.mdx', 'en')).toEqual([expected, expected]);
  });

  it.each([
    ['./shot.png', 'file docs/guides/shot.png'],
    ['./Shot.png', 'file docs/guides/shot.png letter-case'],
    ['/img/logo.png', 'file static/img/logo.png'],
    ['@site/static/img/logo.png', 'file static/img/logo.png'],
    ['/img/none.png', 'missing-file static/img/none.png'],
    ['./none.png?x#y', 'missing-file docs/guides/none.png'],
    ['pathname:///img/logo.png', 'en /img/logo.png route'],
    ['https://web.example/a.png', 'web https://web.example/a.png'],
  ])('a picture at %s: %s', (target, expected) => {
    expect(lead(`![x](${target})`)[0]).toBe(expected);
  });
});

describe('links of JSX and HTML', () => {
  it.each([
    // Nobody puts the base URL before a plain tag's link.
    ['<a href="/guides/b">x</a>', ...twice('en /guides/b route')],
    ['<a href="/guides/b/">x</a>', ...twice('en /guides/b route trailing-slash')],
    ['<a href="./b">x</a>', 'en /guides/b route', 'fr /fr/guides/b route'],
    ['<a href="./b.md">x</a>', 'missing-route /guides/b.md', 'missing-route /fr/guides/b.md'],
    ['<a href="/files/a.pdf">x</a>', 'en /files/a.pdf route', 'fr /fr/files/a.pdf route'],
    ['<a href="/demo">x</a>', 'en /demo/index.html route', 'fr /fr/demo/index.html route'],
    ['<a href="pathname:///x">x</a>', ...twice('scheme pathname')],
    ['<img src="/img/logo.png"/>', 'en /img/logo.png route', 'fr /fr/img/logo.png route'],
    ['<img src="./shot.png"/>', 'missing-route /guides/shot.png', 'missing-route /fr/guides/shot.png'],
    ['<Link to="/guides/b">x</Link>', 'en /guides/b route', 'fr /fr/guides/b route'],
    ['<Card href="/guides/b#x" />', 'en /guides/b #x route', 'fr /fr/guides/b #x route'],
    ['<Card href="/none" />', 'missing-route /none', 'missing-route /fr/none'],
    ['<Shot src="./anything.png" />', ...twice('unknown')],
    ['<Shot src="/img/none.png" />', 'missing-route /img/none.png', 'missing-route /fr/img/none.png'],
    ["<a href={useBaseUrl('guides/b')}>x</a>", 'en /guides/b route', 'fr /fr/guides/b route'],
    ['<use href="#icon" />', ...twice('unknown')],
    ["<img src={require('./shot.png').default}/>", ...twice('file docs/guides/shot.png')],
    ["<img src={require('./none.png').default}/>", ...twice('missing-file docs/guides/none.png')],
    ["import Part from './_part.mdx';", ...twice('file docs/guides/_part.mdx')],
    ["import About from '@site/src/pages/about';", ...twice('file src/pages/about.tsx')],
    ["import Card from '@site/src/components/Card';", ...twice('unknown')],
    ['---\nimage: ./shot.png\n---', ...twice('file docs/guides/shot.png')],
    ['---\nimage: img/logo.png\n---', 'en /img/logo.png route', 'fr /fr/img/logo.png route'],
    ['---\nimage: /img/none.png\n---', ...twice('missing-file static/img/none.png')],
  ])('%s leads to %s; in French, %s', (source, en, french) => {
    expect(lead(source)).toEqual([en, french]);
  });

  it('HTML of CommonMark is followed by Link', () => {
    const config = {markdown: {...defaultSite.markdown, format: 'detect'}} as const;
    const found = lead('<a href="/guides/b">x</a>', config, 'docs/guides/a.md');
    expect(found).toEqual(['en /guides/b route', 'fr /fr/guides/b route']);
  });

  it('an import of a file that nobody listed is asked about, once', () => {
    const asked: string[] = [];
    const index = smallSite({
      files: {'docs/a.mdx': "import A from '@site/src/A.tsx';\nimport B from '@site/src/A.tsx';"},
      exists: (path) => asked.push(path) > 0,
    });
    expect(targetsOf(index, 'docs/a.mdx', 'en')).toEqual(['file src/A.tsx', 'file src/A.tsx']);
    expect(asked).toEqual(['src/A.tsx']);
  });
});

it('ids of a static file are asked for, and of no other', () => {
  const ids = new Map([['there', 3]]);
  const index = smallSite({files, htmlIds: (file) => (file.endsWith('.html') ? ids : undefined)});
  const idsAt = (route: string) => {
    const page = index.pageAt(route, 'fr');
    return page && index.idsOf(page);
  };
  expect(idsAt('/fr/legacy.html')).toBe(ids);
  expect(idsAt('/fr/files/a.pdf')).toBeUndefined();
  expect([...(idsAt('/fr/guides/b')?.keys() ?? [])]).toEqual(['b', 'part']);
});

it.each([
  ['http://localhost:3000/a#b', 'web http://localhost:3000/a#b'],
  ['//[::1]/', 'web https://[::1]/'],
  ['http://127.0.0.1/', 'own-machine 127.0.0.1'],
  // Without its scheme, browsers take it for one.
  ['localhost:3000/a', 'own-machine localhost:3000'],
])('where this machine may be asked, %s leads to %s', (target, expected) => {
  const isAllowedHost = (hostname: string) => ['localhost', '[::1]'].includes(hostname);
  const index = smallSite({files: {'docs/a.md': `[x](${target})`}, isAllowedHost});
  expect(targetsOf(index, 'docs/a.md', 'en')).toEqual([expected]);
});

describe('the slash at the end', () => {
  it.each([
    [true, '[x](/guides/b)', 'en /guides/b/ route'],
    [true, '[x](../b)', 'en /guides/b/ route'],
    [true, '<a href="/guides/b">x</a>', 'en /guides/b/ route trailing-slash'],
    // Only `Link` adds it, and only to what is no `pathname://`.
    [true, '[x](pathname:///files/a.pdf)', 'en /files/a.pdf route'],
    [true, '[x](pathname:///legacy.html#x)', 'en /legacy.html #x route'],
    [true, '[x](pathname:///guides/b)', 'en /guides/b/ route trailing-slash'],
    [true, '---\nimage: /img/logo.png\n---', 'en /img/logo.png route'],
    [true, '<Shot src="/img/logo.png" />', 'en /img/logo.png route'],
    [true, "<img src={useBaseUrl('/img/logo.png')}/>", 'en /img/logo.png route'],
    [true, "<a href={useBaseUrl('guides/b')}>x</a>", 'en /guides/b/ route trailing-slash'],
    [true, "<Link to={useBaseUrl('guides/b')}>x</Link>", 'en /guides/b/ route'],
    // Browsers get `/files/a.pdf/`, which no host has.
    [true, '<Link to="/files/a.pdf">x</Link>', 'missing-route /files/a.pdf/'],
    [true, '<Card href="/files/a.pdf" />', 'en /files/a.pdf route'],
    [false, '<a href="/files/a.pdf/">x</a>', 'missing-route /files/a.pdf/'],
    [undefined, '<a href="/Files/a.pdf">x</a>', 'en /files/a.pdf route letter-case'],
    [undefined, '<a href="/guides/b/">x</a>', 'en /guides/b route'],
    [undefined, '[x](/guides/b/)', 'en /guides/b route'],
  ])('trailingSlash %s: %s leads to %s', (trailingSlash, source, expected) => {
    const config = {trailingSlash} as Partial<Site>;
    const index = smallSite({files: {...files, 'docs/guides/a.mdx': source}, config});
    expect(targetsOf(index, 'docs/guides/a.mdx', 'en')).toEqual([expected]);
  });
});

describe('a site below a base URL', () => {
  const config = {baseUrl: '/base/', locales: [localeOf('en', '/base/', true), localeOf('fr', '/base/fr/')]};

  it.each([
    ['[x](/guides/b)', 'en /base/guides/b route', 'fr /base/fr/guides/b route'],
    ['[x](/base/guides/b)', 'en /base/guides/b route', 'missing-route /base/fr/base/guides/b'],
    ['<a href="/guides/b">x</a>', ...twice('missing-route /guides/b')],
    ['<a href="/elsewhere#x">x</a>', ...twice('web https://docs.example/elsewhere#x')],
    ['[x](https://docs.example/elsewhere)', ...twice('web https://docs.example/elsewhere')],
    ['<img src="/img/logo.png"/>', ...twice('missing-route /img/logo.png')],
    ['![x](/img/logo.png)', ...twice('file static/img/logo.png')],
  ])('%s leads to %s; in French, %s', (source, en, french) => {
    expect(lead(source, config)).toEqual([en, french]);
  });
});

it('links by file stay within their version', () => {
  const [current] = defaultDocs.versions;
  if (!current) throw new Error('No version');
  const old = {...current, name: '1.0', dir: 'versioned_docs/version-1.0', translated: {}, path: ''};
  const instances = [{...defaultDocs, versions: [{...current, path: 'next'}, old]}];
  const text = '[x](./b.md) [x](/b.md) [x](@site/docs/b.md)';
  const index = smallSite({
    files: {
      'docs/a.md': text,
      'docs/b.md': '',
      'versioned_docs/version-1.0/a.md': text,
      'versioned_docs/version-1.0/b.md': '',
    },
    config: {instances},
  });
  const next = 'en /next/b file';
  expect(targetsOf(index, 'docs/a.md', 'en')).toEqual([next, next, next]);
  expect(targetsOf(index, old.dir + '/a.md', 'en')).toEqual(['en /b file', 'en /b file', next]);
});

describe('where a plugin may add pages', () => {
  const config = {
    unknowns: [{what: 'a-plugin', file: 'docusaurus.config.js', line: 1, kind: 'plugin'}],
  } as const;

  it.each([
    ['/api/x', 'unknown'],
    ['/guides/none', 'missing-route /guides/none'],
    ['/guides/b', 'en /guides/b route'],
    ['./none.md', 'missing-file docs/guides/none.md'],
  ])('%s: %s', (target, expected) => {
    expect(lead(`[x](${target})`, config)[0]).toBe(expected);
  });
});

describe('partials', () => {
  const index = smallSite({
    files: {
      'docs/in/a.mdx': "import P from './_p.mdx';\n\n## Own\n\n<P/>",
      'docs/in/b.mdx': "import P from './_p.mdx';\n\n<P/>",
      'docs/in/_p.mdx': "import Q from './_q.mdx';\n\n## Of P\n\n[x](#own) [x](#of-q) [x](b)\n\n<Q/>",
      'docs/in/_q.mdx': "import P from './_p.mdx';\n\n## Of Q\n\n<P/>",
      'docs/_unused.mdx': '[x](#own) [x](next-page)',
    },
  });

  it('give their ids to the pages that show them, through others and in circles', () => {
    const page = index.pageAt('/in/b', 'en');
    expect([...((page && index.idsOf(page)) ?? [])]).toEqual([
      ['of-p', 3],
      ['of-q', 3],
    ]);
  });

  it('link from the pages that show them, the one that lacks an id first', () => {
    const own = targetsOf(index, 'docs/in/_p.mdx', 'fr').slice(1);
    expect(own).toEqual(['fr /fr/in/b #own route', 'fr /fr/in/a #of-q route', 'fr /fr/in/b route']);
    expect(index.view('docs/in/_p.mdx', 'fr')?.pages).toEqual([]);
  });

  it('that nobody shows lead nobody knows where', () => {
    expect(targetsOf(index, 'docs/_unused.mdx', 'en')).toEqual(['fragment own', 'unknown']);
  });
});

function twice<T>(one: T): [T, T] {
  return [one, one];
}
