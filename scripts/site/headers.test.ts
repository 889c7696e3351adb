import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {computeHeaders, findInlineSources, formatHeadersFile, headersFor} from './headers';

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('findInlineSources', () => {
  it.each([
    ['a script', '<script>go()</script>', {scripts: [sha256('go()')]}],
    ['a module', '<script type=module>go()</script>', {scripts: [sha256('go()')]}],
    ['a file: none', '<script defer src=/a.js></script>', {}],
    ['data: none', '<script type="application/ld+json">{"a":1}</script>', {}],
    ['a style element', '<style>p{color:red}</style>', {styles: [sha256('p{color:red}')]}],
    ['a style attribute', '<p style="color:red">', {styleAttributes: [sha256('color:red')]}],
    ['a bare style attribute', '<p class=a style=color:red>', {styleAttributes: [sha256('color:red')]}],
    ['entities', '<p style="font:&quot;A&amp;B&quot;">', {styleAttributes: [sha256('font:"A&B"')]}],
    ['markup inside a script: none', '<script src=a>x = \'<p style="a">\'</script>', {}],
  ])('finds %s', (_what, html, expected) => {
    expect(findInlineSources([html])).toEqual({scripts: [], styles: [], styleAttributes: [], ...expected});
  });

  it('names what several pages share once, in a stable order', () => {
    const [a, b] = ['<script>a</script>', '<script>b</script>'];
    expect(findInlineSources([a, b, a])).toEqual(findInlineSources([b, a]));
    expect(findInlineSources([a, b, a]).scripts).toHaveLength(2);
  });
});

describe('computeHeaders', () => {
  const rules = computeHeaders(['<script>go()</script>'], '/');
  const policyOf = (path: string) => headersFor(rules, path)['Content-Security-Policy']?.split('; ') ?? [];

  it('admits the site, its inline script and the two Microsoft hosts, and nothing else', () => {
    expect(policyOf('/guides/any')).toEqual(
      expect.arrayContaining([
        `script-src 'self' 'wasm-unsafe-eval' ${sha256('go()')}`,
        "style-src 'self'",
        "style-src-attr 'none'",
        "connect-src 'self' https://login.microsoftonline.com https://graph.microsoft.com",
        "frame-ancestors 'none'",
        "object-src 'none'",
      ]),
    );
    // What text is evaluated as: nothing, by no way round it. WebAssembly is not text.
    expect(policyOf('/').join().replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
  });

  it.each([
    ['/assets/js/main.0a1b2c3d.js', 'public, max-age=31536000, immutable'],
    ['/fr/assets/css/styles.0a1b2c3d.css', 'public, max-age=31536000, immutable'],
    ['/redirect.html', 'no-store'],
    ['/guides/any', undefined],
  ])('caches %s: %s', (path, expected) => {
    expect(headersFor(rules, path)['Cache-Control']).toBe(expected);
  });

  it('never cuts a window from the one that opened it', () => {
    expect(Object.keys(headersFor(rules, '/redirect.html'))).not.toContain('Cross-Origin-Opener-Policy');
  });

  it('follows the base path', () => {
    const paths = computeHeaders([], '/entra/').map(({path}) => path);
    expect(paths).toEqual([
      '/entra/*',
      '/entra/assets/*',
      '/entra/fr/assets/*',
      '/entra/redirect.html',
      '/entra/redirect',
    ]);
  });
});

it('writes the format of Netlify and Cloudflare Pages', () => {
  const text = formatHeadersFile([
    {path: '/*', headers: {A: '1', B: '2'}},
    {path: '/x', headers: {C: '3'}},
  ]);
  expect(text).toBe('/*\n  A: 1\n  B: 2\n\n/x\n  C: 3\n');
});
