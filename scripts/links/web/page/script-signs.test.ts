import {describe, expect, it} from 'vitest';
import {readIt, staticPage} from './harness/reading';

const words = (count: number) => 'Some words of a guide. '.repeat(Math.ceil(count / 23)).slice(0, count);
const bundle = '<script src="/static/js/main.8f3a.js"></script>';

describe('pages whose ids may be written by script', () => {
  it.each<[string, string]>([
    [
      'Create React App',
      `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>${bundle}`,
    ],
    ['Vite', `<div id="app"></div><script type="module" src="/assets/index.js"></script>`],
    ['Angular', `<app-root></app-root>${bundle}`],
    ['Angular that says it loads', `<app-root>Loading…</app-root>${bundle}`],
    [
      'Next, drawn by the client',
      `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{}</script>${bundle}`,
    ],
    ['Nuxt, drawn by the client', `<div id="__nuxt"></div><script>window.__NUXT__={}</script>${bundle}`],
    ['root and a footer', `<div id="root"> </div>${bundle}<footer>${words(900)}</footer>`],
    [
      'root that holds noscript only',
      `<div id="root"><noscript>${words(90)}</noscript></div>${bundle}<footer>${words(900)}</footer>`,
    ],
    [
      'noscript, in French, and a banner',
      `<noscript>Veuillez activer JavaScript</noscript>${bundle}<p>${words(900)}</p>`,
    ],
    ['hardly any words', `<p>Please wait</p>${bundle}`],
    ['inline script alone', `<div></div><script>document.body.append(1)</script>`],
    [
      'docsify',
      `<div id="app"></div><p>${words(3000)}</p><script src="//cdn.example/npm/docsify@4"></script>`,
    ],
    ['Swagger UI', `<p>${words(3000)}</p><script src="./swagger-ui-bundle.js"></script>`],
    ['Redoc', `<p>${words(3000)}</p><redoc spec-url="x.yaml"></redoc>`],
    ['AnchorJS', `<p>${words(3000)}</p><script src="/js/anchor.min.js"></script>`],
    ['meta refresh', `<meta http-equiv="refresh" content="0; url=/new/"><p>${words(3000)}</p>`],
    [
      'a redirect by script',
      `<script>window.location.replace("/new/" + location.hash)</script><p>${words(300)}</p>`,
    ],
    ['a redirect by script, assigned', `<script>location.href = '/new/'</script><p>${words(300)}</p>`],
  ])('%s', (_name, html) => {
    for (const bytesAtOnce of [3, Infinity]) {
      expect(readIt(html, {fragments: ['a'], bytesAtOnce}).writtenByScript).toBe(true);
    }
  });
});

describe('pages that are whole as they come', () => {
  it.each<[string, string]>([
    ['static', staticPage('')],
    ['static, with scripts', staticPage('', bundle.repeat(20))],
    ['short, without scripts', '<h1>A</h1>'],
    ['short, with data but no script', '<h1>A</h1><script type="application/ld+json">{}</script>'],
    ['short, with templates', '<h1>A</h1><script type="text/x-template">{}</script>'],
    ['Docusaurus', staticPage('', bundle).replace('<body>', '<body><div id="__docusaurus">')],
    [
      'Next, drawn by the server',
      `<div id="__next"><p>${words(3000)}</p></div><script id="__NEXT_DATA__" type="application/json">{}</script>${bundle}`,
    ],
    [
      'Gatsby, with its noscript',
      `<noscript>This app works best with JavaScript enabled.</noscript><div id="___gatsby"><p>${words(3000)}</p></div>${bundle}`,
    ],
    ['an empty widget in a page', staticPage('<div id="app"></div>', bundle)],
    ['an empty root without script', `<div id="root"></div><p>${words(300)}</p>`],
    ['a root that begins with white space', `<div id="root">\n <p>${words(600)}</p></div>${bundle}`],
    ['meta refresh of a news page', staticPage('', '<meta http-equiv="refresh" content="600; url=/">')],
    [
      'meta refresh for those without script',
      staticPage('', `<noscript><meta http-equiv="refresh" content="0; url=/nojs"></noscript>`),
    ],
    ['a button that leaves', `${staticPage('')}<script>function go() { location.href = '/x' }</script>`],
    [
      'a script that reads the address',
      `<script>if (location.hash == "#x") f(location.href)</script><p>${words(300)}</p>`,
    ],
    ['a page about noscript', staticPage('<code>&lt;noscript&gt;enable JavaScript</code>')],
    ['scripts with other names', staticPage('', '<script src="/js/anchored-menu.js"></script>')],
  ])('%s', (_name, html) => {
    for (const bytesAtOnce of [3, Infinity]) {
      expect(readIt(html, {fragments: ['a'], bytesAtOnce}).writtenByScript).toBe(false);
    }
  });
});
