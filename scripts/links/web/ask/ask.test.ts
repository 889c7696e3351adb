import {gzipSync} from 'node:zlib';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {WebObservation} from '../model';
import {asking, impatient, type Asking} from './harness/asking';
import {misbehave, type Server} from './harness/server';
import {askAll, Interrupted} from './index';

const apology = '<title>Page not found</title><h1>Sorry</h1>';
const about =
  '<title>Errors</title><h1>What 404 means</h1><p>Page not found</p><h2>Page not found plugin</h2>';

let server: Server;
let all: Asking;

beforeAll(async () => {
  server = await misbehave({
    '/to-inner': (_, answer) =>
      answer.writeHead(302, {location: `http://inner.example:${server.port}/fine`}).end(),
    '/to-literal': (_, answer) =>
      answer.writeHead(302, {location: `http://[::ffff:127.0.0.1]:${server.port}/`}).end(),
    '/to-other': (_, answer) =>
      answer.writeHead(302, {location: `http://other.test:${server.port}/back`}).end(),
    '/about': (_, answer) => answer.setHeader('content-type', 'text/html').end(about),
    '/soft': (_, answer) => answer.setHeader('content-type', 'text/html').end(apology),
    '/soft-packed': (_, answer) =>
      answer.writeHead(200, {'content-type': 'text/html', 'content-encoding': 'gzip'}).end(gzipSync(apology)),
    '/soft-in-pieces': (_, answer) => {
      answer.writeHead(200, {'content-type': 'text/html'}).write('<title>Page intr', () => {
        setImmediate(() => answer.end('ouvable</title>'));
      });
    },
    '/soft-long': (_, answer) =>
      answer.setHeader('content-type', 'text/html').end(apology + '<p>and more</p>'.repeat(9000)),
    '/large': (_, answer) => {
      answer.writeHead(200, {'content-type': 'text/html'}).write('<p>more</p>'.repeat(9000));
      answer.end('<p>more</p>'.repeat(9000));
    },
    '/back': (_, answer) => answer.writeHead(302, {location: `http://site.test:${server.port}/fine`}).end(),
  });
});
beforeEach(() => {
  server.seen.length = 0;
  all = asking();
});
afterEach(() => all.asker.close());
afterAll(() => server.close());

const address = (path: string, host = 'site.test') => `http://${host}:${server.port}${path}`;

async function ask(path: string, fragments: readonly string[] = [], from: Asking = all) {
  const url = path.startsWith('http') ? path : address(path);
  const {observation, requests} = await from.asker.ask({url, fragments, isImage: false});
  expect(requests).toBe(server.seen.length);
  return {observation, told: tell(observation), methods: server.seen.map(({method}) => method).join(' ')};
}

function tell(observation: WebObservation): string {
  switch (observation.kind) {
    case 'answered':
      return [observation.status, ...observation.hops.map(({status}) => status)].join(' < ');
    case 'no-answer':
      return `no answer: ${observation.because}`;
    case 'redirect-circle':
    case 'redirects-too-many':
      return `${observation.kind} ${observation.hops.length}`;
    case 'redirect-broken':
      return `${observation.kind} ${observation.status}`;
    default:
      return observation.kind;
  }
}

describe('a download, and the requests it takes', () => {
  it.each([
    ['/fine', '200', 'HEAD'],
    ['/missing', '404', 'HEAD GET'],
    ['/gone', '410', 'HEAD GET'],
    ['/private', '401', 'HEAD'],
    ['/broken', '500', 'HEAD GET'],
    ['/head-405', '200', 'HEAD GET'],
    ['/head-501', '200', 'HEAD GET'],
    ['/head-404', '200', 'HEAD GET'],
    ['/head-403', '200', 'HEAD GET'],
    ['/head-500', '200', 'HEAD GET'],
    ['/head-reset', '200', 'HEAD GET'],
    ['/head-never', '200', 'HEAD GET'],
    ['/head-circle', '200', 'HEAD GET'],
    ['/reset', 'no answer: reset', 'HEAD GET GET GET'],
    ['/reset-once', '200', 'HEAD GET GET'],
    ['/never', 'no answer: headers', 'HEAD GET GET GET'],
    ['/not-http', 'no answer: protocol', 'HEAD GET'],
    ['/header-flood', 'no answer: protocol', 'HEAD GET'],
    ['/429-seconds', '200', 'HEAD GET'],
    ['/429-date', '200', 'HEAD GET'],
    ['/429-bare', '200', 'HEAD GET'],
    ['/429-long', '429', 'HEAD'],
    ['/503-always', '503', 'HEAD GET GET GET'],
    ['/503-once', '200', 'HEAD GET GET'],
    ['/self', 'redirect-circle 1', 'HEAD GET'],
    ['/circle', 'redirect-circle 2', 'HEAD HEAD GET GET'],
    ['/far', 'redirects-too-many 10', 'HEAD '.repeat(11).trim()],
    ['/nowhere', 'redirect-broken 302', 'HEAD GET'],
    ['/to-mail', 'redirect-broken 302', 'HEAD GET'],
    ['/to-garbage', 'redirect-broken 302', 'HEAD GET'],
    ['/moved', '200 < 301', 'HEAD HEAD'],
    ['/see-other', '200 < 303', 'HEAD HEAD'],
    ['/permanent', '200 < 308', 'HEAD HEAD'],
    ['/credentials', '200 < 302', 'HEAD GET'],
    ['/cookie-wall', '200 < 302', 'HEAD HEAD'],
    ['/cookie-lost', 'redirect-circle 1', 'HEAD GET'],
    ['/cookie-counter', 'redirects-too-many 10', 'HEAD '.repeat(11).trim()],
    // What it leads to looks like a page.
    ['/to-front-page', '200 < 302', 'HEAD GET'],
    ['/to-inner', 'private-address', 'HEAD'],
    ['/to-literal', 'private-address', 'HEAD'],
  ])('%s: %s', async (path, told, methods) => {
    const one = path.includes('never') ? asking(impatient) : all;
    expect(await ask(`${path}.zip`, [], one)).toMatchObject({told, methods});
    await one.asker.close();
  });

  it('an image that HEAD calls something else is asked once more', async () => {
    const isImage = true;
    const {asker} = all;
    await asker.ask({url: address('/picture'), fragments: [], isImage});
    const answer = await asker.ask({url: address('/no-picture'), fragments: [], isImage});
    expect(server.seen.map(({method}) => method)).toEqual(['HEAD', 'HEAD', 'GET']);
    expect(answer.observation).toMatchObject({status: 200, contentType: 'text/html'});
  });
});

describe('a page, and the requests it takes', () => {
  it.each([
    ['/fine', '200', 'GET'],
    ['/fine?download=a.zip', '200', 'GET'],
    ['/missing', '404', 'GET'],
    ['/missing/v1.2', '404', 'GET'],
    ['/missing.html', '404', 'GET'],
    ['/missing.aspx', '404', 'GET'],
    ['/head-405', '200', 'GET'],
    ['/reset', 'no answer: reset', 'GET GET GET'],
    ['/reset-in-body', '200', 'GET'],
    ['/endless', '200', 'GET'],
    ['/moved', '200 < 301', 'GET GET'],
    ['/circle', 'redirect-circle 2', 'GET GET'],
    ['/to-front-page', '200 < 302', 'GET GET'],
    // Asked for a second opinion, after HEAD.
    ['/missing.pdf', '404', 'HEAD GET'],
  ])('%s: %s', async (path, told, methods) => {
    expect(await ask(path)).toMatchObject({told, methods});
  });
});

describe('a page that is asked for no fragment', () => {
  it.each([
    ['/fine', undefined],
    ['/gzip', undefined],
    ['/endless', undefined],
    ['/about', undefined],
    ['/picture', undefined],
    ['/soft', {title: 'Page not found'}],
    ['/soft-packed', {title: 'Page not found'}],
    ['/soft-in-pieces', {title: 'Page introuvable'}],
    ['/soft-long', {title: 'Page not found', textLength: expect.any(Number) as number}],
    // Where it was sent to says enough to read it.
    ['/to-front-page', {title: 'Welcome'}],
  ])('%s: told of if it says that it is not there', async (path, page) => {
    const {observation} = await ask(path);
    if (page) expect(observation).toMatchObject({status: 200, page});
    else expect(observation).not.toHaveProperty('page');
  });

  it.each([
    ['/soft', 1],
    // 200 kB, in pieces, without its length.
    ['/large', 1],
    // What goes on for longer is broken off.
    ['/endless', 4],
  ])('%s keeps its connection: %i', async (path, connections) => {
    for (const number of [1, 2, 3, 4]) {
      await all.asker.ask({url: address(`${path}?${number}`), fragments: [], isImage: false});
      // What is let through still comes.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(new Set(server.seen.map(({from}) => from)).size).toBe(connections);
  });
});

describe('a page with fragments is read, in one request', () => {
  it.each([
    ['/fine', ['there'], true],
    ['/gzip', ['there'], true],
    ['/br', ['there'], true],
    ['/deflate', ['there'], true],
    ['/deflate-raw', ['there'], true],
    ['/not-gzip', ['there'], true],
    ['/half-gzip', ['there'], true],
    ['/bad-gzip', [], false],
    ['/unknown-encoding', [], false],
    ['/gzip-twice', [], false],
    ['/bomb', [], false],
    ['/endless', [], false],
  ])('%s', async (path, found, complete) => {
    const {observation, methods} = await ask(path, ['there', 'not-there']);
    expect(methods).toBe('GET');
    expect(observation).toMatchObject({kind: 'answered', status: 200, page: {found, complete}});
  });

  it.each([
    ['/slow-body', 'no answer: body'],
    ['/reset-in-body', 'no answer: reset'],
  ])('%s: what was found before counts; what was not is asked again', async (path, told) => {
    const one = asking(impatient);
    expect(await ask(path, ['there'], one)).toMatchObject({told: '200', methods: 'GET'});
    server.seen.length = 0;
    expect(await ask(path, ['there', 'not-there'], one)).toMatchObject({told, methods: 'GET GET GET'});
    await one.asker.close();
  });
});

describe('what a host teaches', () => {
  it('after one lie about HEAD, its addresses are asked with GET', async () => {
    await ask('/head-405.zip');
    await all.asker.ask({url: address('/fine.zip'), fragments: [], isImage: false});
    expect(server.seen.map(({method}) => method)).toEqual(['HEAD', 'GET', 'GET']);
  });

  it('after two honest refusals, GET is not asked to confirm', async () => {
    for (const number of [1, 2, 3, 4])
      await all.asker.ask({url: address(`/no/${number}.zip`), fragments: [], isImage: false});
    expect(server.seen).toHaveLength(6);
  });

  it('an unknown name is looked up once', async () => {
    for (const path of ['/a', '/b']) {
      const {observation} = await ask(`http://nobody.example${path}`);
      expect(observation).toEqual({kind: 'host-unknown', host: 'nobody.example'});
    }
    expect(all.looked).toEqual(['nobody.example']);
  });

  it('a resolver that fails is asked again, then believed for all of the host', async () => {
    for (const path of ['/a', '/b', '/c', '/d']) {
      expect((await ask(`http://eai-again.example${path}`)).told).toBe('no answer: dns');
    }
    expect(all.looked).toHaveLength(3);
  });
});

describe('waiting', () => {
  it.each([
    ['/429-seconds', 7_000],
    ['/429-date', 30_000],
  ])('%s: nothing goes to the host before', async (path, ms) => {
    await ask(address(path, 'busy.test'));
    expect(all.slept).toEqual([ms]);
    expect(all.events).toContainEqual(expect.objectContaining({kind: 'waiting', why: 'retry-after'}));
  });

  it('a host that asks for too long is not asked again', async () => {
    await ask('/429-long');
    const {observation} = await all.asker.ask({url: address('/fine'), fragments: [], isImage: false});
    expect(observation).toEqual({kind: 'no-answer', because: 'other', reason: 'retry-after'});
    expect(server.seen).toHaveLength(1);
  });

  it('backs off exponentially, with jitter', async () => {
    await ask('/503-always');
    expect(all.slept).toEqual([250, 500]);
  });

  it('a host that waits keeps no other waiting', async () => {
    let wake = () => {};
    const slow = asking({
      globalConcurrency: 1,
      sleep: () => new Promise((resolve) => (wake = resolve)),
    });
    server.seen.length = 0;
    const held = slow.asker.ask({url: address('/503-always', 'held.test'), fragments: [], isImage: false});
    const others = [1, 2, 3].map((n) =>
      slow.asker.ask({url: address('/fine', `free${n}.test`), fragments: [], isImage: false}),
    );
    expect((await Promise.all(others)).map(({observation}) => tell(observation))).toEqual([
      '200',
      '200',
      '200',
    ]);
    wake();
    const stopped = expect(held).rejects.toBeInstanceOf(Interrupted);
    await slow.asker.close();
    await stopped;
  });
});

describe('addresses that are not asked', () => {
  it.each([
    'http://127.0.0.1:{}/fine',
    'http://2130706433:{}/fine',
    'http://[::1]:{}/fine',
    'http://[::ffff:7f00:1]:{}/fine',
    'http://[64:ff9b::7f00:1]:{}/fine',
    'http://localhost:{}/fine',
    'http://inner.example:{}/fine',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest',
    'http://100.64.0.1/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://0.0.0.0/',
  ])('%s', async (url) => {
    expect((await ask(url.replace('{}', String(server.port)))).observation).toMatchObject({
      kind: 'private-address',
    });
    expect(server.seen).toEqual([]);
  });
});

describe('what is kept secret', () => {
  const secret = 'Bearer 0123456789abcdef';
  const keeping = () =>
    asking({headersFor: (origin) => (origin === address('') ? {authorization: secret} : undefined)});

  it('headers go to their origin alone, and do not come back with a detour', async () => {
    const kept = keeping();
    await ask('/to-other', [], kept);
    expect(server.seen.map(({headers}) => headers.authorization)).toEqual([secret, undefined, undefined]);
    await kept.asker.close();
  });

  it('is struck out of what a server sends back', async () => {
    const kept = keeping();
    const {observation} = await ask('/echo', [], kept);
    expect(JSON.stringify([observation, kept.events])).not.toContain('0123456789abcdef');
    expect(observation).toMatchObject({hops: [{status: 302, to: address('/fine?***')}]});
    await kept.asker.close();
  });

  it('credentials of an address are neither sent nor told', async () => {
    const {observation} = await ask(address('/credentials').replace('//', '//user:password@'));
    expect(JSON.stringify([observation, all.events, server.seen])).not.toContain('password');
    expect(server.seen.every(({headers}) => headers.authorization === undefined)).toBe(true);
  });
});

describe('asking again what was answered before', () => {
  it('sends validators to the address that they are of, and nowhere else', async () => {
    const question = {url: address('/to-tagged'), fragments: [], isImage: false};
    const answer = await all.asker.ask(question, {etag: '"v1"', of: address('/tagged')});
    expect(server.seen.map(({headers}) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
    expect(answer.observation).toMatchObject({kind: 'not-modified', finalUrl: address('/tagged')});
  });
});

describe('many addresses', () => {
  it('are asked once each, with all their fragments', async () => {
    const one = {fragments: [], isImage: false};
    const questions = Array.from({length: 200}, (_, n) => ({
      ...one,
      url: address(`/fine.zip?${n % 100}`, `h${n % 5}.test`),
    }));
    const asked: string[] = [];
    const count = await askAll(
      [...questions, {...one, url: address('/fine.zip?0', 'h0.test'), fragments: ['there']}],
      all.asker,
      {perHost: 4, onAnswer: ({url}) => void asked.push(url)},
    );
    expect([count, new Set(asked).size, server.seen.length]).toEqual([100, 100, 100]);
    expect(server.seen.filter(({method}) => method === 'GET')).toHaveLength(1);
  });

  it('stop when the asker is closed', async () => {
    const questions = Array.from({length: 50}, (_, n) => ({
      url: address(`/never?${n}`),
      fragments: [],
      isImage: false,
    }));
    const run = askAll(questions, all.asker, {perHost: 4, onAnswer: () => undefined});
    setImmediate(() => void all.asker.close());
    expect(await run).toBe(0);
  });
});
