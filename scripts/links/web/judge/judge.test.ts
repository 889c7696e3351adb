import {describe, expect, it} from 'vitest';
import type {ReadPage, WebObservation, WebQuestion} from '../model';
import {judge} from './index';
import {notFoundPart} from './not-found-words';

const url = 'https://site.example/guide/first';
const article: ReadPage = {
  title: 'First guide | Site',
  headings: ['First guide', 'Before you begin', 'Steps', 'Next'],
  found: [],
  complete: true,
  writtenByScript: false,
  textLength: 9000,
  isHtml: true,
};
const apology: ReadPage = {
  ...article,
  title: 'Page not found | Site',
  headings: ['Page not found'],
  textLength: 400,
};

type Case = {
  readonly asked?: string;
  readonly fragments?: readonly string[];
  readonly isImage?: boolean;
  readonly status?: number;
  readonly hops?: readonly (readonly [number, string])[];
  readonly page?: Partial<ReadPage>;
  readonly contentType?: string;
};

/** Verdict, then `severity code arguments` of each finding. */
function said({asked = url, ...rest}: Case): string[] {
  const {fragments = [], isImage = false, status = 200, hops = [], page, contentType = 'text/html'} = rest;
  return saidOf(
    {url: asked, fragments, isImage},
    {
      kind: 'answered',
      status,
      finalUrl: hops.at(-1)?.[1] ?? asked,
      hops: hops.map(([code, to]) => ({status: code, to})),
      contentType,
      ...(page ? {page: {...article, ...page}} : {}),
    },
  );
}

function saidOf(question: WebQuestion, observation: WebObservation): string[] {
  const answer = {url: question.url, observation, askedAt: 0, requests: 1, fromCache: false};
  const {verdict, findings} = judge(question, answer);
  return [
    verdict,
    ...findings.map(({code, severity, args}) => [severity, code, ...Object.values(args)].join(' ')),
  ];
}

describe('statuses', () => {
  it.each<[number, string[]]>([
    [200, ['fine']],
    [204, ['fine']],
    [206, ['fine']],
    [300, ['fine']],
    [304, ['fine']],
    [400, ['cannot-tell', 'note web-refuses-robots 400']],
    [401, ['cannot-tell', 'note web-refuses-robots 401']],
    [403, ['cannot-tell', 'note web-refuses-robots 403']],
    [404, ['broken', 'error web-not-found 404']],
    [405, ['cannot-tell', 'note web-refuses-robots 405']],
    [408, ['cannot-tell', 'warning web-server-fails 408']],
    [410, ['broken', 'error web-not-found 410']],
    [425, ['cannot-tell', 'warning web-server-fails 425']],
    [429, ['cannot-tell', 'note web-refuses-robots 429']],
    [451, ['cannot-tell', 'note web-refuses-robots 451']],
    [500, ['cannot-tell', 'warning web-server-fails 500']],
    [503, ['cannot-tell', 'warning web-server-fails 503']],
    [522, ['cannot-tell', 'warning web-server-fails 522']],
    [999, ['cannot-tell', 'note web-refuses-robots 999']],
  ])('%d', (status, expected) => expect(said({status})).toEqual(expected));

  it('one word on a page that is not there, whatever else is wrong', () => {
    const hops = [[301, 'https://site.example/new']] as const;
    expect(said({status: 404, fragments: ['a'], isImage: true, hops, page: apology})).toEqual([
      'broken',
      'error web-not-found 404',
    ]);
  });
});

describe('no answer', () => {
  const question = {url, fragments: ['a'], isImage: true};
  const hops = [
    {status: 302, to: url},
    {status: 302, to: url},
  ];
  it.each<[WebObservation, string[]]>([
    [{kind: 'host-unknown', host: 'x.example'}, ['broken', 'error web-host-unknown x.example']],
    [
      {kind: 'bad-certificate', host: 'x.example', reason: 'expired'},
      ['broken', 'error web-certificate-bad x.example expired'],
    ],
    [{kind: 'redirect-circle', hops}, ['broken', 'error web-redirects-in-a-circle 2']],
    [{kind: 'redirects-too-many', hops}, ['cannot-tell', 'warning web-redirects-too-often 2']],
    [{kind: 'redirect-broken', status: 302, hops}, ['broken', 'error web-redirect-broken 302']],
    [
      {kind: 'no-answer', because: 'reset', reason: 'ECONNRESET'},
      ['cannot-tell', 'warning web-no-answer reset ECONNRESET'],
    ],
    [
      {kind: 'no-answer', because: 'dns', reason: 'EAI_AGAIN'},
      ['cannot-tell', 'warning web-no-answer dns EAI_AGAIN'],
    ],
    [{kind: 'private-address', host: 'x.example'}, ['cannot-tell', 'warning web-private-address x.example']],
    [{kind: 'not-asked'}, ['cannot-tell', 'note web-not-in-cache']],
  ])('%o', (observation, expected) => expect(saidOf(question, observation)).toEqual(expected));
});

describe('pages that say they are not there', () => {
  it.each<[string, Case, string[]]>([
    ['title', {page: apology}, ['broken', 'error web-soft-not-found title Page not found | Site']],
    [
      'title, with a large menu',
      {
        page: {
          ...apology,
          textLength: 4500,
          headings: ['Page not found', 'Products', 'Company', 'Legal', 'Social'],
        },
      },
      ['broken', 'error web-soft-not-found title Page not found | Site'],
    ],
    [
      'Microsoft Learn',
      {page: {...apology, title: '404 - Content Not Found | Microsoft Learn'}},
      ['broken', 'error web-soft-not-found title 404 - Content Not Found | Microsoft Learn'],
    ],
    [
      'heading',
      {page: {...apology, title: 'Site', headings: ['Oops! Page not found.']}},
      ['broken', 'error web-soft-not-found shape Oops! Page not found.'],
    ],
    [
      'heading over more words',
      {page: {...apology, title: 'Site', textLength: 3000}},
      ['cannot-tell', 'warning web-soft-not-found shape Page not found'],
    ],
    [
      'redirected to an apology',
      {hops: [[302, 'https://site.example/404.html']]},
      ['broken', 'error web-soft-not-found shape https://site.example/404.html'],
    ],
    [
      'redirected to the front page',
      {hops: [[302, 'https://site.example/']]},
      ['broken', 'error web-soft-not-found sent-to-front-page https://site.example/'],
    ],
    [
      'redirected to the front page, and told why',
      {hops: [[302, 'https://site.example/?error=gone']]},
      ['broken', 'error web-soft-not-found sent-to-front-page https://site.example/?error=gone'],
    ],
    [
      'redirected to a language’s front page',
      {hops: [[301, 'https://www.site.example/en-us/']]},
      ['broken', 'error web-soft-not-found sent-to-front-page https://www.site.example/en-us/'],
    ],
    [
      'redirected to the front page from not so deep',
      {asked: 'https://site.example/docs', hops: [[302, 'https://site.example/']]},
      ['cannot-tell', 'warning web-soft-not-found sent-to-front-page https://site.example/'],
    ],
  ])('%s', (_name, answer, expected) => expect(said(answer)).toEqual(expected));

  it.each<[string, Case]>([
    [
      'MDN on status 404',
      {
        asked: 'https://mdn.example/Web/HTTP/Status/404',
        page: {...apology, title: '404 Not Found - HTTP | MDN'},
      },
    ],
    ['a page about it, by its address', {asked: 'https://site.example/page-not-found', page: apology}],
    [
      'HTTP 404 explained',
      {page: {...apology, title: 'HTTP 404 explained', headings: ['HTTP 404 explained']}},
    ],
    ['a plug-in', {page: {title: 'Page not found plugin', headings: ['Page not found plugin']}}],
    ['a tutorial', {page: {title: 'How to customise the “page not found” page', headings: ['Handling 404']}}],
    ['a film', {page: {title: 'Peugeot 404 - Encyclopedia', headings: ['Peugeot 404']}}],
    ['a newspaper', {page: {title: '404 Media', headings: ['404 Media']}}],
    [
      'an article under that very title',
      {page: {title: 'Page not found | Docs', headings: ['Page not found', 'Why', 'Where', 'How']}},
    ],
    [
      'a module',
      {page: {title: 'Module not found: what it means', headings: ['Module not found: what it means']}},
    ],
    ['an error of another kind', {page: {title: 'Error 4040 | Docs', headings: ['Error 4040']}}],
    ['a heading far down', {page: {headings: ['Routing', 'Nested routes', 'Page not found']}}],
    ['the front page itself', {asked: 'https://site.example/', hops: [[302, 'https://site.example/fr/']]}],
    [
      'a file of the front page',
      {asked: 'https://site.example/index.html', hops: [[302, 'https://site.example/']]},
    ],
    [
      'a language’s front page',
      {asked: 'https://site.example/en-us', hops: [[302, 'https://site.example/fr-fr/']]},
    ],
    [
      'a page by its number',
      {asked: 'https://site.example/a/b', hops: [[302, 'https://site.example/?p=12']]},
    ],
  ])('%s is there', (_name, answer) => expect(said(answer)).toEqual(['fine']));

  it.each([
    '404',
    'Error 404 (Not Found)!!1',
    '404 Not Found',
    '404: This page could not be found.',
    'This page could not be found',
    'Sorry, the requested page was not found',
    "The page you were looking for doesn't exist (404)",
    'Page Not Found · GitHub Pages',
    "We can't find that page",
    'Page introuvable | Site',
    'Erreur 404 – Page non trouvée',
    'Oups ! Cette page n’existe pas',
    'Seite nicht gefunden - Firma',
    'Página no encontrada',
    'Página não encontrada',
    'Pagina non trovata',
    'Pagina niet gevonden',
    'Sidan hittades inte',
    'Strona nie została znaleziona',
    'Страница не найдена',
    'ページが見つかりません',
    '找不到页面',
    '페이지를 찾을 수 없습니다',
  ])('%s says so', (title) => expect(notFoundPart(title)).toBeDefined());

  it.each([
    'Page',
    'Found',
    'Not',
    'Lost and found',
    'Pages found in print',
    'Introuvable : le film',
    'Available pages',
    'Content',
    '',
  ])('%s does not', (title) => expect(notFoundPart(title)).toBeUndefined());
});

describe('doors', () => {
  it.each<[string, Case, string[]]>([
    [
      'a login',
      {
        hops: [[302, 'https://login.microsoftonline.com/common/oauth2/authorize']],
        fragments: ['a'],
        page: {},
      },
      ['cannot-tell', 'note web-refuses-robots 302'],
    ],
    [
      'a login on the same site',
      {hops: [[303, 'https://site.example/users/sign_in?next=1']]},
      ['cannot-tell', 'note web-refuses-robots 303'],
    ],
    [
      'a challenge',
      {page: {title: 'Just a moment...'}, fragments: ['a']},
      ['cannot-tell', 'note web-refuses-robots 200'],
    ],
    [
      'a login that was asked for',
      {asked: 'https://site.example/login', hops: [[302, 'https://site.example/login?x']]},
      ['fine'],
    ],
  ])('%s', (_name, answer, expected) => expect(said(answer)).toEqual(expected));
});

describe('fragments', () => {
  const asks = (fragment: string, page: Partial<ReadPage> = {}, rest: Case = {}) =>
    said({fragments: [fragment], page, ...rest});

  it.each<[string, string[], string[]]>([
    ['there', asks('a', {found: ['a']}), ['fine']],
    ['missing', asks('a'), ['broken', 'error web-anchor-missing a']],
    ['top', asks('top'), ['fine']],
    ['text', asks(':~:text=x'), ['fine']],
    [
      'written by script',
      asks('a', {writtenByScript: true}),
      ['cannot-tell', 'note web-anchor-unknown a written-by-script'],
    ],
    ['a long page', asks('a', {complete: false}), ['cannot-tell', 'note web-anchor-unknown a too-long']],
    ['a route', asks('/a'), ['cannot-tell', 'note web-anchor-unknown /a written-by-script']],
    ['a hashbang', asks('!a'), ['cannot-tell', 'note web-anchor-unknown !a written-by-script']],
    ['lines', asks('L10-L20'), ['cannot-tell', 'note web-anchor-unknown L10-L20 written-by-script']],
    ['page of a PDF', said({fragments: ['page=3'], contentType: 'application/pdf'}), ['fine']],
    [
      'a name in a PDF',
      said({fragments: ['intro'], contentType: 'application/pdf'}),
      ['cannot-tell', 'note web-anchor-unknown intro not-a-page'],
    ],
    ['time in a video', said({fragments: ['t=10'], contentType: 'video/mp4'}), ['fine']],
    [
      'part of a drawing',
      asks('icon', {isHtml: false, found: ['icon']}, {contentType: 'image/svg+xml'}),
      ['fine'],
    ],
    ['readme of a repository', asks('readme', {}, {asked: 'https://github.com/a/b'}), ['fine']],
    [
      'readme of a file',
      asks('readme', {}, {asked: 'https://github.com/a/b/blob/main/c.md'}),
      ['cannot-tell', 'note web-anchor-unknown readme written-by-script'],
    ],
    [
      'a comment on an issue',
      asks('issuecomment-12', {}, {asked: 'https://github.com/a/b/issues/1'}),
      ['cannot-tell', 'note web-anchor-unknown issuecomment-12 written-by-script'],
    ],
    [
      'a heading of a readme that went',
      asks('usage', {}, {asked: 'https://github.com/a/b'}),
      ['broken', 'error web-anchor-missing usage'],
    ],
    [
      'of a page that was not read',
      said({fragments: ['a']}),
      ['cannot-tell', 'note web-anchor-unknown a not-a-page'],
    ],
  ])('%s', (_name, actual, expected) => expect(actual).toEqual(expected));

  it('each by itself', () => {
    expect(said({fragments: ['a', 'b', 'c'], page: {found: ['b']}})).toEqual([
      'broken',
      'error web-anchor-missing a',
      'error web-anchor-missing c',
    ]);
  });
});

describe('pictures', () => {
  it.each<[string | undefined, string[]]>([
    ['image/png', ['fine']],
    ['image/svg+xml', ['fine']],
    ['application/octet-stream', ['fine']],
    ['application/xml', ['fine']],
    ['text/html; charset=utf-8', ['broken', 'error web-content-unexpected text/html image/*']],
    ['text/plain', ['broken', 'error web-content-unexpected text/plain image/*']],
    ['application/json', ['broken', 'error web-content-unexpected application/json image/*']],
  ])('%s', (contentType, expected) =>
    expect(said({isImage: true, ...(contentType === undefined ? {} : {contentType})})).toEqual(expected),
  );

  it('is no picture where nothing shows it as one', () =>
    expect(said({contentType: 'text/html'})).toEqual(['fine']));
});

describe('redirects', () => {
  const moved = (asked: string, ...hops: (readonly [number, string])[]) => {
    const finalUrl = hops.at(-1)?.[1] ?? asked;
    const observation: WebObservation = {
      kind: 'answered',
      status: 200,
      finalUrl,
      hops: hops.map(([status, to]) => ({status, to})),
    };
    const question = {url: asked, fragments: [], isImage: false};
    const answer = {url: asked, observation, askedAt: 0, requests: 1, fromCache: false};
    return judge(question, answer).findings.map(({code, movedTo}) =>
      [code, movedTo?.url, movedTo && (movedTo.isSafe ? 'safe' : 'unsafe')].filter(Boolean).join(' '),
    );
  };
  const a = 'https://site.example/a';

  it.each<[string, string[], string[]]>([
    [
      '301',
      moved(a, [301, 'https://site.example/b']),
      ['web-redirects-for-good https://site.example/b safe'],
    ],
    [
      '308',
      moved(a, [308, 'https://site.example/b']),
      ['web-redirects-for-good https://site.example/b safe'],
    ],
    [
      'two for good',
      moved(a, [301, 'https://site.example/b'], [308, 'https://site.example/c']),
      ['web-redirects-for-good https://site.example/c safe'],
    ],
    ['302', moved(a, [302, 'https://site.example/b']), []],
    ['307 elsewhere', moved(a, [307, 'https://other.example/b']), ['web-redirects-for-now']],
    [
      'for good, then for now',
      moved('http://site.example/a', [301, a], [302, 'https://site.example/session/a']),
      ['web-redirects-for-good https://site.example/a safe'],
    ],
    [
      'for good to another page, then for now',
      moved(a, [301, 'https://site.example/b'], [302, 'https://site.example/c']),
      ['web-redirects-for-good https://site.example/b unsafe'],
    ],
    [
      'HTTPS',
      moved('http://site.example/a', [301, a]),
      ['web-redirects-for-good https://site.example/a safe'],
    ],
    [
      'HTTPS of a front page',
      moved('http://site.example/', [301, 'https://www.site.example/']),
      ['web-redirects-for-good https://www.site.example/ safe'],
    ],
    ['a slash', moved(a, [301, `${a}/`]), ['web-redirects-for-good https://site.example/a/ safe']],
    [
      'a host of the same site',
      moved('https://docs.site.co.uk/a', [301, 'https://learn.site.co.uk/a']),
      ['web-redirects-for-good https://learn.site.co.uk/a safe'],
    ],
    [
      'another site',
      moved('https://one.co.uk/a', [301, 'https://two.co.uk/a']),
      ['web-redirects-for-good https://two.co.uk/a unsafe'],
    ],
    [
      'another site’s front page',
      moved(a, [301, 'https://other.example/']),
      ['web-redirects-for-good https://other.example/ unsafe'],
    ],
    ['a language, for now', moved(a, [302, 'https://site.example/en-us/a']), []],
    ['a language, for good', moved(a, [301, 'https://site.example/en-us/a']), []],
    ['a language’s host', moved(a, [301, 'https://fr.site.example/a']), []],
    [
      'a folder that looks like a language',
      moved(a, [301, 'https://site.example/js/a']),
      ['web-redirects-for-good https://site.example/js/a safe'],
    ],
    [
      'the front page of another host of the site',
      moved('https://old.site.example/a/b', [301, 'https://site.example/']),
      ['web-redirects-for-good https://site.example/ unsafe'],
    ],
    ['from door to door', moved('https://site.example/login', [301, 'https://site.example/signin']), []],
    ['a short link', moved('https://aka.ms/a', [301, 'https://learn.site.example/a']), []],
    [
      'a go link',
      moved('https://go.site.example/fwlink/?linkid=1', [302, 'https://learn.other.example/a']),
      [],
    ],
    ['a login, for good', moved(a, [301, 'https://site.example/login']), ['web-refuses-robots']],
  ])('%s', (_name, actual, expected) => expect(actual).toEqual(expected));
});
