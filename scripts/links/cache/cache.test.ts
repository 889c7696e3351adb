import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {open} from 'node:fs/promises';
import path from 'node:path';
import {createInterface} from 'node:readline';
import fc from 'fast-check';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import type {WebAnswer, WebObservation, WebQuestion} from '../web/model';
import {folder} from './harness/folder';
import {openDocumentCache, openWebCache} from './index';
import {openStore} from './store';

const now = () => 5_000;
const question = (url: string, fragments: readonly string[] = []): WebQuestion => ({
  url,
  fragments,
  isImage: false,
});
const answer = (url: string, rest: Partial<WebAnswer> = {}): WebAnswer => ({
  url,
  observation: {kind: 'answered', status: 200, finalUrl: url, hops: []},
  askedAt: 5_000,
  requests: 1,
  fromCache: false,
  ...rest,
});
const a = 'https://a.example/';
const segments = (dir: string) =>
  readdirSync(path.join(dir, 'web-2')).map((name) => path.join(dir, 'web-2', name));
const writer = (dir: string, name: string, count: number): ChildProcess => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'harness/writer.mts'), dir, name, `${count}`],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
};

const hops = fc.array(fc.record({status: fc.nat({max: 999}), to: fc.string({unit: 'binary'})}), {
  maxLength: 3,
});
const observations: fc.Arbitrary<WebObservation> = fc.oneof(
  fc.record({
    kind: fc.constant('answered' as const),
    status: fc.nat({max: 999}),
    finalUrl: fc.string(),
    hops,
  }),
  fc.record({kind: fc.constant('host-unknown' as const), host: fc.string({unit: 'grapheme'})}),
  fc.record({kind: fc.constantFrom('redirect-circle' as const, 'redirects-too-many' as const), hops}),
  fc.record({
    kind: fc.constant('no-answer' as const),
    because: fc.constantFrom('dns' as const, 'reset' as const),
    reason: fc.string({unit: 'grapheme'}),
  }),
);

describe('the cache of answers', () => {
  it('gives back what was put, in this run and in the next', async () => {
    const all = folder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.webUrl(), fc.tuple(observations, fc.array(fc.string({unit: 'grapheme'}))), {
          maxKeys: 8,
        }),
        async (entries) => {
          const dir = path.join(all, `${run++}`);
          const cache = openWebCache(dir, {now});
          for (const [url, [observation, fragments]] of Object.entries(entries)) {
            await cache.put(question(url, fragments), answer(url, {observation}));
          }
          const next = openWebCache(dir, {now});
          for (const [url, [observation, fragments]] of Object.entries(entries)) {
            const expected = {answer: answer(url, {observation, fromCache: true}), fragments};
            // As JSON keeps it: lone halves of surrogate pairs and minus zero are none of ours.
            expect(JSON.stringify(cache.get(url))).toBe(JSON.stringify(next.get(url)));
            expect(next.get(url)?.fragments).toEqual(expected.fragments);
            expect(next.get(url)?.answer).toEqual(expected.answer);
          }
          await cache.close();
          await next.close();
        },
      ),
      {numRuns: 40},
    );
  });
  it('keeps the last of several answers', async () => {
    const dir = folder();
    const cache = openWebCache(dir, {now});
    await cache.put(question(a), answer(a, {askedAt: 1}));
    await cache.put(question(a, ['x']), answer(a, {askedAt: 2}));
    await cache.close();
    expect(openWebCache(dir, {now}).get(a)).toMatchObject({answer: {askedAt: 2}, fragments: ['x']});
  });

  it.each<[string, Partial<WebAnswer>]>([
    ['came from the cache', {fromCache: true}],
    ['was not asked', {observation: {kind: 'not-asked'}}],
    ['is private', {observation: {kind: 'private-address', host: 'x'}}],
  ])('does not keep what %s', async (_name, rest) => {
    const cache = openWebCache(folder(), {now});
    await cache.put(question(a), answer(a, rest));
    expect(cache.get(a)).toBeUndefined();
  });

  it('writes nothing where nothing is put', async () => {
    const dir = path.join(folder(), 'deep/er');
    const cache = openWebCache(dir, {now});
    expect(cache.get(a)).toBeUndefined();
    cache.prune();
    await cache.close();
    expect(existsSync(dir)).toBe(false);
  });

  it('has what was put on disk as soon as the promise resolves', async () => {
    const dir = folder();
    const cache = openWebCache(dir, {now});
    await cache.put(question(a), answer(a));
    expect(openWebCache(dir, {now}).get(a)).toBeDefined();
    await cache.close();
  });

  it('forgets after 90 days', async () => {
    const dir = folder();
    const b = 'https://b.example/';
    const cache = openWebCache(dir, {now});
    await cache.put(question(a), answer(a));
    await cache.put(question(b), answer(b, {askedAt: 89 * 86_400_000}));
    await cache.close();
    const later = openWebCache(dir, {now: () => 91 * 86_400_000});
    later.prune();
    expect([later.get(a), later.get(b)?.answer.url]).toEqual([undefined, b]);
  });

  it('merges the files of earlier runs', async () => {
    const dir = folder();
    for (let run = 0; run < 20; run++) {
      const cache = openWebCache(dir, {now});
      await cache.put(question(`${a}${run}`), answer(`${a}${run}`));
      await cache.close();
    }
    // As after some time: these have no writer any more.
    for (const file of segments(dir)) utimesSync(file, 1_000, 1_000);
    openWebCache(dir, {now}).prune();
    expect(segments(dir)).toHaveLength(1);
    const merged = openWebCache(dir, {now});
    for (let run = 0; run < 20; run++) expect(merged.get(`${a}${run}`)).toBeDefined();
  });

  it('leaves a file that has a writer alone', async () => {
    const dir = folder();
    const writing = openWebCache(dir, {now});
    await writing.put(question(a), answer(a));
    const [mine] = segments(dir);
    openWebCache(dir, {now: () => 1e12}).prune();
    expect(segments(dir)).toContain(mine);
    await writing.close();
  });
});

describe('damage', () => {
  const filled = async (): Promise<{dir: string; file: string}> => {
    const dir = folder();
    const cache = openWebCache(dir, {now});
    for (let at = 0; at < 50; at++) await cache.put(question(`${a}${at}`), answer(`${a}${at}`));
    await cache.close();
    const [file = ''] = segments(dir);
    return {dir, file};
  };
  const known = (dir: string): number => {
    const onTrouble = vi.fn();
    const cache = openWebCache(dir, {now, onTrouble});
    expect(onTrouble).not.toHaveBeenCalled();
    return Array.from({length: 50}, (_, at) => cache.get(`${a}${at}`)).filter(Boolean).length;
  };

  it.each<[string, (file: string) => void, number, number]>([
    ['none', () => {}, 50, 50],
    ['empty', (file) => writeFileSync(file, ''), 0, 0],
    ['cut in the middle', (file) => writeFileSync(file, readFileSync(file).subarray(0, 3000)), 10, 49],
    ['the last line cut', (file) => writeFileSync(file, readFileSync(file).subarray(0, -3)), 49, 49],
    ['zeros in the middle', (file) => writeFileSync(file, readFileSync(file).fill(0, 2000, 2100)), 47, 49],
    [
      'random bytes',
      (file) => writeFileSync(file, Buffer.from(Array.from({length: 9999}, (_, at) => (at * 7919) % 256))),
      0,
      0,
    ],
    ['lines of nothing', (file) => appendFileSync(file, '\n\n\t\n{}\n"x"\n"y"\t\n'), 50, 50],
    ['another format', (file) => appendFileSync(file, `"${a}0"\t{"url":"${a}0","status":200}\n`), 49, 49],
    [
      'an entry of another address',
      (file) =>
        appendFileSync(file, `${readFileSync(file, 'utf8').split('\n')[0]?.replace('/0"', '/1"') ?? ''}\n`),
      49,
      49,
    ],
  ])('%s', async (_name, harm, least, most) => {
    const {dir, file} = await filled();
    harm(file);
    expect(known(dir)).toBeGreaterThanOrEqual(least);
    expect(known(dir)).toBeLessThanOrEqual(most);
    // And it can be written to again.
    const cache = openWebCache(dir, {now});
    await cache.put(question(a), answer(a));
    await cache.close();
    expect(openWebCache(dir, {now}).get(a)).toBeDefined();
  });

  it('a file where the directory should be: works in memory, and says so once', async () => {
    const {file} = await filled();
    const onTrouble = vi.fn();
    const cache = openWebCache(file, {now, onTrouble});
    await cache.put(question(a), answer(a));
    await cache.put(question(a), answer(a));
    expect(cache.get(a)).toBeDefined();
    cache.prune();
    await cache.close();
    expect(onTrouble).toHaveBeenCalledTimes(1);
  });

  it.skipIf(process.getuid?.() === 0)('a directory that cannot be written', async () => {
    const dir = folder();
    chmodSync(dir, 0o500);
    const onTrouble = vi.fn();
    const cache = openWebCache(dir, {now, onTrouble});
    await cache.put(question(a), answer(a));
    expect(cache.get(a)).toBeDefined();
    await cache.close();
    expect(onTrouble).toHaveBeenCalledTimes(1);
  });

  it.skipIf(!existsSync('/dev/full'))('a disk that is full', async () => {
    const onTrouble = vi.fn();
    const store = openStore(folder(), {onTrouble}, () => open('/dev/full', 'a'));
    await store.put([['k', 1]]);
    await store.put([['l', 2]]);
    expect([store.get('k'), store.get('l')]).toEqual([1, 2]);
    await store.close();
    expect(onTrouble).toHaveBeenCalledTimes(1);
  });
});

describe('other processes', () => {
  it('two write at once, and both are read', async () => {
    const dir = folder();
    const writers = ['one', 'two'].map((name) => writer(dir, name, 200));
    for (const child of writers) child.stdout?.resume();
    await Promise.all(writers.map((child) => once(child, 'close')));
    const cache = openWebCache(dir, {now});
    for (const name of ['one', 'two']) {
      for (let at = 0; at < 200; at++) expect(cache.get(`https://${name}.example/${at}`)).toBeDefined();
    }
  }, 60_000);

  it('one is killed while it writes: what it said was written is there', async () => {
    const dir = folder();
    const child = writer(dir, 'one', 1e6);
    let written = -1;
    if (!child.stdout) throw new Error('no output');
    for await (const line of createInterface({input: child.stdout})) {
      written = Number(line);
      if (written === 300) child.kill('SIGKILL');
    }
    expect(written).toBeGreaterThanOrEqual(300);
    const onTrouble = vi.fn();
    const cache = openWebCache(dir, {now, onTrouble});
    for (let at = 0; at <= written; at++) expect(cache.get(`https://one.example/${at}`)).toBeDefined();
    await cache.put(question(a), answer(a));
    expect(openWebCache(dir, {now}).get(a)).toBeDefined();
    await cache.close();
    expect(onTrouble).not.toHaveBeenCalled();
  }, 60_000);
});

describe('the cache of documents', () => {
  it('gives back values of its own version, parsed anew', async () => {
    const dir = folder();
    const one = openDocumentCache(dir, {version: '1'});
    const links = [{target: 'é\n\t"'}];
    await one.put([
      ['a', {links}],
      ['b', [1]],
    ]);
    await one.close();
    const next = openDocumentCache(dir, {version: '1'});
    expect([next.get('a'), next.get('b'), next.get('c')]).toEqual([{links}, [1], undefined]);
    expect(next.get('a')).not.toBe(next.get('a'));
    expect(openDocumentCache(dir, {version: '2'}).get('a')).toBeUndefined();
  });

  it('forgets what is not to be kept, on disk too when that is most of it', async () => {
    const dir = folder();
    const one = openDocumentCache(dir, {version: '1'});
    await one.put(Array.from({length: 10}, (_, at) => [`${at}`, 'x'.repeat(1000)]));
    await one.close();
    const files = () =>
      readdirSync(path.join(dir, 'documents-1')).map((name) => path.join(dir, 'documents-1', name));
    for (const file of files()) utimesSync(file, 1_000, 1_000);
    openDocumentCache(dir, {version: '1'}).keepOnly(new Set(['3', '4']));
    expect(files()).toHaveLength(1);
    expect(readFileSync(files()[0] ?? '', 'utf8').split('\n')).toHaveLength(3);
    const next = openDocumentCache(dir, {version: '1'});
    expect([next.get('3'), next.get('5')]).toEqual(['x'.repeat(1000), undefined]);
  });
});
