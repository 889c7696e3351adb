import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {openWebCache} from '../links/cache';
import {bilingual, clean, site, translated} from '../links/command/harness/sites';
import type {Surroundings} from '../links/command/surroundings';
import type {WebAnswer} from '../links/web/model';
import {gatherHealth} from './gather';

const stream = () => new PassThrough() as unknown as NodeJS.WriteStream;

const around: Surroundings = {
  env: {PASSERELLE_TODAY: '2026-11-21'},
  version: '1.2.3',
  program: 'health.ts',
  stdin: new PassThrough() as unknown as NodeJS.ReadStream,
  stdout: stream(),
  stderr: stream(),
  signal: new AbortController().signal,
};

const answered = (url: string, status: number, on: string): WebAnswer => ({
  url,
  observation: {kind: 'answered', status, finalUrl: url, hops: []},
  askedAt: Date.parse(`${on}T12:00:00Z`),
  requests: 1,
  fromCache: false,
});

/** Puts answers where an earlier run would have. */
async function remember(dir: string, answers: readonly WebAnswer[]): Promise<void> {
  const cache = openWebCache(join(dir, 'node_modules/.cache/check-links'), {now: () => Date.now()});
  for (const answer of answers) await cache.put({url: answer.url, fragments: [], isImage: false}, answer);
  await cache.close();
}

describe('what is gathered of a site', () => {
  it('counts its pages and links in both languages, each named in its own', async () => {
    const {dir} = bilingual({
      ...clean,
      'docs/install.md':
        '# Install\n\nThen [configure](./configure.md#options), or [not](./gone.md). It takes 5 minutes.\n',
      [`${translated}/install.md`]:
        '# Installer\n\nPuis [configurer](./configure.md#options), ou [non](./gone.md). Comptez 7 minutes.\n',
    });
    const {en, fr} = await gatherHealth(dir, around);
    if (en.links.state !== 'made' || en.sync.state !== 'made' || fr.sync.state !== 'made') {
      throw new Error(JSON.stringify([en.links, en.sync]));
    }
    expect(en.links.own.tally.errors).toBe(2);
    expect(en.links.own.first.map(({file}) => file).sort()).toEqual([
      'docs/install.md',
      `${translated}/install.md`,
    ]);
    const [configure, install] = en.sync.pages;
    expect(install).toMatchObject({title: 'Install', href: '/install', hasDrifted: true});
    expect(configure).toMatchObject({title: 'Configure', hasDrifted: false, words: {en: 4, fr: 4}});
    expect(fr.sync.pages.map(({title, href}) => [title, href])).toEqual([
      ['Configurer', '/configure'],
      ['Installer', '/install'],
    ]);
    expect(en.sync.byFamily.find(({family}) => family === 'facts')?.tally.errors).toBeGreaterThan(0);
    expect(en.gatheredOn).toEqual({iso: '2026-11-21', words: '21 November 2026'});
  });

  it('tells what earlier runs learnt of the web, and asks nobody', async () => {
    const addresses = ['https://fine.example/', 'https://gone.example/', 'https://unasked.example/'];
    const links = addresses.map((address) => `<${address}>`).join(' ');
    const {dir} = bilingual({
      'docs/a.md': `# A\n\n${links}\n`,
      [`${translated}/a.md`]: `# A\n\n${links}\n`,
    });
    await remember(dir, [
      answered('https://fine.example/', 200, '2026-11-01'),
      answered('https://gone.example/', 404, '2026-11-20'),
    ]);
    const {fr} = await gatherHealth(dir, around);
    if (fr.links.state !== 'made') throw new Error(fr.links.state);
    expect(fr.links.web).toMatchObject({
      addresses: 3,
      asked: 2,
      fine: 1,
      broken: 1,
      answers: {oldest: {iso: '2026-11-01', words: '1er novembre 2026'}, newest: {iso: '2026-11-20'}},
    });
  });

  it('is the rest, where one check cannot be run: with the reason', async () => {
    const {dir} = bilingual({...clean, 'config/check-sync.json': '{"complete": "everything"}'});
    const {en} = await gatherHealth(dir, around);
    expect(en.links.state).toBe('made');
    expect(en.sync).toMatchObject({state: 'failed', reason: expect.stringContaining('check-sync.json')});
    expect(en.guides.length).toBeGreaterThan(0);
  });

  it('is what the contracts say, where there is no site', async () => {
    const {en} = await gatherHealth(site({'readme.txt': ''}).dir, around);
    expect([en.links.state, en.sync.state]).toEqual(['failed', 'failed']);
    expect(en.facts.limits.length).toBeGreaterThan(0);
  });
});
