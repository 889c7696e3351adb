/** What a run keeps for the next. */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {writeFolder} from '../../links/site/harness/folder';
import {clean, page, twin} from './harness/pages';
import {run, start} from './harness/run';
import {bilingual} from './harness/sites';
import {keepPairs} from './known-pairs';

const judged = {findings: [], sections: 3};
const fail = (error: Error): never => {
  throw error;
};

it('a pair is known by all of its texts, and by what judged it', () => {
  const dir = writeFolder({});
  const first = keepPairs(dir, ['1'], fail);
  first.known.keep(['a', 'b', 'one', 'un'], judged);
  first.save();
  expect(keepPairs(dir, ['1'], fail).known.find(['a', 'b', 'one', 'un'])).toEqual(judged);
  expect(keepPairs(dir, ['1'], fail).known.find(['a', 'b', 'one', 'deux'])).toBeUndefined();
  // Lengths count: no text runs into the next.
  expect(keepPairs(dir, ['1'], fail).known.find(['a', 'b', 'oneu', 'n'])).toBeUndefined();
  expect(keepPairs(dir, ['2'], fail).known.find(['a', 'b', 'one', 'un'])).toBeUndefined();
});

it('two at once keep what both found', () => {
  const dir = writeFolder({});
  const [one, other] = [keepPairs(dir, [], fail), keepPairs(dir, [], fail)];
  one.known.keep(['a'], judged);
  other.known.keep(['b'], judged);
  one.save();
  other.save();
  const {known} = keepPairs(dir, [], fail);
  expect([known.find(['a']), known.find(['b'])]).toEqual([judged, judged]);
});

it('does not grow without end', () => {
  const dir = writeFolder({});
  for (let round = 0; round < 4; round++) {
    const kept = keepPairs(dir, [], fail);
    for (let nth = 0; nth < 400; nth++) kept.known.keep([String(round), String(nth)], judged);
    kept.save();
  }
  const [name = ''] = readdirSync(dir);
  const all = Object.keys(JSON.parse(readFileSync(join(dir, name), 'utf8')) as object);
  expect(all.length).toBeLessThanOrEqual(400 + 900);
  const {known} = keepPairs(dir, [], fail);
  expect(known.find(['3', '0'])).toEqual(judged);
  expect(known.find(['0', '0'])).toBeUndefined();
});

it('what is damaged counts for nothing, and is written over', async () => {
  const site = bilingual(clean);
  await run(site.args);
  const cache = join(site.dir, '.cache');
  const [name = ''] = readdirSync(cache);
  for (const text of ['', '{', '[]', '{"x": 1}', '\0']) {
    writeFileSync(join(cache, name), text);
    expect(await run(site.args)).toMatchObject({status: 0, stderr: ''});
    expect(JSON.parse(readFileSync(join(cache, name), 'utf8'))).not.toEqual({});
  }
});

it('a change of either page, or of what was accepted, is seen', async () => {
  const site = bilingual(clean);
  expect((await run(site.args)).status).toBe(0);
  site.edit(twin, '15 minutes', '50 minutes');
  expect((await run(site.args)).status).toBe(1);
  site.edit(twin, '50 minutes', '15 minutes');
  expect((await run(site.args)).status).toBe(0);
  site.edit(page, 'Everything happens', 'Nearly everything happens');
  expect((await run(site.args)).status).toBe(0);
  site.edit(page, 'Nearly everything happens', 'Everything happens');
  await run([...site.args, '--accept']);
  site.edit(page, 'Everything happens', 'Nearly everything happens');
  expect((await run(site.args)).status).toBe(1);
});

it('where it cannot be kept, the check goes on and says so once', async () => {
  const site = bilingual({...clean, 'not-a-folder': ''});
  const {status, stderr} = await run([...site.args, '--cache-dir', join(site.dir, 'not-a-folder')]);
  expect(status).toBe(0);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

it('two processes at once find the same; many pages are judged on more than one core, in the same order', async () => {
  const pages = Object.fromEntries(
    Array.from({length: 260}, (_, nth) => [
      [`docs/p${nth}.md`, `# P\n\nWait ${nth + 2} minutes.\n`],
      [
        `i18n/fr/docusaurus-plugin-content-docs/current/p${nth}.md`,
        `# P\n\nAttendez ${nth % 5 === 0 ? nth + 3 : nth + 2} minutes.\n`,
      ],
    ]).flat(),
  );
  const {dir, args} = bilingual(pages);
  const whole = [...args, '--format', 'json'];
  const both = await Promise.all([start(whole), start(whole)]);
  const [one, other] = both.map(({stdout}) => (JSON.parse(stdout) as {findings: {file: string}[]}).findings);
  expect(both.map(({status, stderr}) => ({status, stderr}))).toEqual(Array(2).fill({status: 1, stderr: ''}));
  expect(one).toHaveLength(52);
  expect(other).toEqual(one);
  const {stdout} = await run(['--site-dir', dir, '--no-cache', '--format', 'json']);
  expect((JSON.parse(stdout) as {findings: unknown[]}).findings).toEqual(one);
  const warm = await start(whole);
  expect((JSON.parse(warm.stdout) as {findings: unknown[]}).findings).toEqual(one);
});
