import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, posix} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {integrations} from '../../src/core/contracts/integrations';
import {seeds} from './static-page/bundle';
import {writeStaticPages, type WrittenFile} from './static-pages';

let directory: string;
let files: readonly WrittenFile[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'static-pages-'));
  files = await writeStaticPages({outDir: join(directory, 'not', 'yet', 'made')});
});

afterAll(() => rm(directory, {recursive: true}));

const read = (path: string) => readFile(join(directory, 'not', 'yet', 'made', path), 'utf8');

describe('the pages that no language owns', () => {
  it('stand at stable addresses', () => {
    expect(files.map(({path}) => path).sort()).toEqual([
      'practice/authorize.html',
      'practice/logout.html',
      'practice/practice-page.js',
      'practice/practice.css',
      'redirect-bridge.js',
      'redirect.html',
    ]);
  });

  it('weigh little: the bridge opens at every sign-in, the practice page at every exercise', () => {
    const gzip = (path: string) => files.find((file) => file.path === path)?.gzip ?? Infinity;
    expect(gzip('redirect.html') + gzip('redirect-bridge.js')).toBeLessThan(11_000);
    expect(gzip('practice/practice-page.js')).toBeLessThan(32_000);
    expect(gzip('practice/practice.css')).toBeLessThan(3_000);
  });

  it.each(['redirect.html', 'practice/authorize.html', 'practice/logout.html'])(
    '%s holds nothing inline, is not indexed, speaks both languages and finds its files',
    async (path) => {
      const html = await read(path);
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toMatch(/<noscript>[^]*lang="fr"[^]*<\/noscript>/);
      const addresses = [...html.matchAll(/(?:src|href)="([^"]+\?v=[0-9a-f]{10})"/g)].map(
        ([, url = '']) => url,
      );
      expect(addresses).toHaveLength(2);
      for (const address of addresses) {
        const asset = posix.join(dirname(path), address.replace(/\?.*/, ''));
        expect(files.map((file) => file.path)).toContain(asset);
      }
    },
  );

  it('know every integration that has a sign-in check, in both languages', () => {
    const expected = Object.values(integrations)
      .filter(({signIn}) => signIn)
      .map(({id}) => id);
    for (const language of ['en', 'fr'] as const) {
      expect(seeds(language).map(({integration}) => integration)).toEqual(expected);
    }
  });
});
