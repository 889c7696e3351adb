import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addressOfPage, fileAt, resolveBuilt} from './address';
import {alternate, canonical, page, smallBuild} from './harness/small-build';
import {readBuiltPage} from './page';
import {builtRules} from './rules';
import {readSitemap} from './sitemap';

/** Codes with what is wrong, and where. */
const check = (files: Record<string, string>, baseUrl?: string): string[] =>
  builtRules.flatMap((rule) =>
    rule(smallBuild(files, baseUrl)).map(({code, severity, target, args}) =>
      [severity, code, 'because' in args ? args.because : '', target ?? ''].filter(Boolean).join(' '),
    ),
  );

const body = (html: string): Record<string, string> => ({'index.html': page({body: html})});

describe('what a page leads to', () => {
  it.each([
    ['a page', '<a href="/gone">x</a>', ['error built-page-missing /gone']],
    ['an entity in the address', '<a href="/gone?a&amp;b">x</a>', ['error built-page-missing /gone?a&b']],
    ['a picture', '<img src="/no.png">', ['error built-file-missing /no.png']],
    [
      'candidates of a picture',
      '<img src="data:," srcset="/a.png 1x, /b.png 2x">',
      ['error built-file-missing /a.png', 'error built-file-missing /b.png'],
    ],
    [
      'a source of a picture',
      '<picture><source srcset="/c.webp"></picture>',
      ['error built-file-missing /c.webp'],
    ],
    ['a script', '<script src="/a.js"></script>', ['error built-file-missing /a.js']],
    ['a style sheet', '<link rel=stylesheet href=/a.css>', ['error built-file-missing /a.css']],
    ['an icon', '<link rel="icon" href="/i.ico">', ['error built-file-missing /i.ico']],
    ['an anchor of the page', '<a href="#gone">x</a>', ['error built-anchor-missing #gone']],
    ['a frame', '<iframe src="/gone"></iframe>', ['error built-page-missing /gone']],
    [
      'its own address in full',
      '<a href="https://docs.example/gone">x</a>',
      ['error built-page-missing https://docs.example/gone'],
    ],
    ['a refresh', '<meta http-equiv="refresh" content="0; url=/gone">', ['error built-page-missing /gone']],
  ])('%s that is missing', (_, html, expected) => {
    expect(check(body(html))).toEqual(expected);
  });

  it.each([
    '<a href="/">home</a><a href="">self</a><a href="#">top</a><a href="#top">top</a>',
    '<a href="mailto:a@b.example">m</a><a href="javascript:void 0">j</a><img src="data:image/gif;base64,R0">',
    '<a href="https://elsewhere.example/x">x</a><a href="//elsewhere.example/x">x</a>',
    '<h2 id="été">É</h2><a href="#%C3%A9t%C3%A9">x</a><a href="#été">x</a>',
    '<a name="old"></a><a href="#old">x</a><a href="#:~:text=words">x</a><a href="#/route">x</a>',
    '<svg><use href="#shape"/></svg><link rel="preconnect" href="/nothing">',
  ])('%s is right', (html) => {
    expect(check(body(html.replace('<use', '<g id="shape"/><use')))).toEqual([]);
  });

  it('finds what hosts find: a directory, a page without its extension, a name with accents', () => {
    const files = {'a/index.html': page(), 'b.html': page(), 'img/été.png': ''};
    const links =
      '<a href="/a">1</a><a href="/a/">2</a><a href="/b">3</a><a href="b">4</a><img src="/img/%C3%A9t%C3%A9.png">';
    expect(check({...files, ...body(links)})).toEqual([]);
  });

  it('relative addresses start from the page, or from its base', () => {
    const target = {'a/c.html': page()};
    expect(check({...target, 'a/b.html': page({body: '<a href="c">x</a>'})})).toEqual([]);
    expect(check({...target, 'x.html': page({body: '<a href="c">x</a>'})})).toEqual([
      'error built-page-missing c',
    ]);
    expect(
      check({...target, 'x.html': page({head: '<base href="/a/">', body: '<a href="c">x</a>'})}),
    ).toEqual([]);
  });

  it('below a base URL, nothing else is the site’s', () => {
    expect(check(body('<a href="/docs/">x</a>'), '/docs/')).toEqual([]);
    expect(check(body('<a href="/">x</a>'), '/docs/')).toEqual(['error built-page-missing /']);
  });
});

describe('what a page says of itself', () => {
  const pair = (own: string, other: string) => ({
    'index.html': page({head: canonical('/') + own}),
    'fr/index.html': page({head: canonical('/fr/') + other}),
  });
  const both = alternate('en', '/') + alternate('fr', '/fr/') + alternate('x-default', '/');

  it('nothing, where all is right', () => {
    expect(check(pair(both, both))).toEqual([]);
  });
  it.each([
    ['not returned', pair(both, ''), ['warning alternate-wrong not-returned https://docs.example/fr/']],
    [
      'leading nowhere',
      pair(alternate('de', '/de/'), ''),
      ['error alternate-wrong leads-nowhere https://docs.example/de/'],
    ],
    [
      'of no language',
      pair(alternate('english!', '/'), ''),
      ['warning alternate-wrong bad-code https://docs.example/'],
    ],
    [
      'twice, to two pages',
      pair(both + alternate('fr', '/'), both),
      ['warning alternate-wrong duplicate https://docs.example/'],
    ],
  ])('an alternate %s', (_, files, expected) => {
    expect(check(files)).toEqual(expected);
  });
  it.each([
    ['leads nowhere', canonical('/gone'), 'error canonical-wrong leads-nowhere https://docs.example/gone'],
    ['is relative', '<link rel=canonical href="/">', 'warning canonical-wrong not-absolute /'],
    ['is another page’s', canonical('/b'), 'warning canonical-wrong another-page https://docs.example/b'],
    [
      'is not alone',
      canonical('/') + canonical('/b'),
      'warning canonical-wrong several https://docs.example/',
    ],
    ['is missing', '', 'warning canonical-wrong missing'],
  ])('a canonical address that %s', (_, head, expected) => {
    expect(check({'index.html': page({head}), 'b.html': page({head: canonical('/b')})})).toEqual([expected]);
  });
  it('pages that nobody is to find need no canonical address', () => {
    const hidden = {
      '404.html': page(),
      'old.html': page({head: '<meta http-equiv=refresh content="0; url=/b">'}),
      'secret.html': page({head: '<meta name="robots" content="noindex, nofollow">'}),
      'google123.html': 'google-site-verification',
    };
    expect(check({...hidden, 'b.html': page({head: canonical('/b')})})).toEqual([]);
  });
  it.each([
    ['/img/no.png', 'warning social-image-wrong not-absolute /img/no.png'],
    [
      'https://docs.example/img/no.png',
      'error social-image-wrong leads-nowhere https://docs.example/img/no.png',
    ],
  ])('a social picture at %s', (target, expected) => {
    expect(check({'index.html': page({head: `<meta property="og:image" content="${target}">`})})).toEqual([
      expected,
    ]);
  });
});

describe('the sitemap', () => {
  const map = (...paths: string[]) =>
    `<?xml version="1.0"?><urlset>${paths.map((path) => `<url><loc>${path}</loc></url>`).join('')}</urlset>`;
  const files = (xml: string) => ({
    'index.html': page(),
    'b.html': page(),
    'hidden.html': page({head: '<meta name=robots content=noindex>'}),
    'sitemap.xml': xml,
  });
  it.each([
    ['whole', map('https://docs.example/', 'https://docs.example/b'), []],
    ['short of a page', map('https://docs.example/'), ['note sitemap-wrong not-listed']],
    [
      'with a page that is gone',
      map('https://docs.example/', 'https://docs.example/b', 'https://docs.example/c'),
      ['error sitemap-wrong leads-nowhere https://docs.example/c'],
    ],
    [
      'with another site',
      map('https://docs.example/', 'https://docs.example/b', 'https://other.example/'),
      ['warning sitemap-wrong another-site https://other.example/'],
    ],
    [
      'with a hidden page',
      map('https://docs.example/', 'https://docs.example/b', 'https://docs.example/hidden'),
      ['warning sitemap-wrong not-indexed https://docs.example/hidden'],
    ],
    ['that is none', '<html></html>', ['error sitemap-wrong unreadable']],
  ])('%s', (_, xml, expected) => {
    expect(check(files(xml))).toEqual(expected);
  });
  it('entities are undone', () => {
    expect(readSitemap('sitemap.xml', map('https://docs.example/?a&amp;b')).addresses).toEqual([
      'https://docs.example/?a&b',
    ]);
  });
});

it('any text is some page', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('<', '>', '"', '=', 'a', ' ', '/', 'href', '&', '!--', 'srcset', 'img'),
      }),
      (html) => {
        expect(() => readBuiltPage('index.html', html)).not.toThrow();
      },
    ),
  );
});

it('every page answers to its own address', () => {
  const name = fc.stringMatching(/^[a-zé %~-]{1,8}$/).filter((text) => text !== '.' && text !== '..');
  fc.assert(
    fc.property(
      fc.array(name, {maxLength: 3}),
      fc.constantFrom('/', '/docs/', '/docs/fr/'),
      (parts, baseUrl) => {
        const path = [...parts, 'index.html'].join('/');
        const site = smallBuild({[path]: page()}, baseUrl);
        const own = [...site.pages.values()][0];
        const address = addressOfPage(site, path);
        expect(fileAt(site, decodeURIComponent(new URL(address).pathname))).toBe(path);
        expect(own && resolveBuilt(site, own, address)).toMatchObject({kind: 'page', path});
      },
    ),
  );
});
