import {afterAll, beforeAll, expect, it} from 'vitest';
import {generateCorpus, type Corpus} from '../../bench/links/corpus';
import {describeScore, scoreFindings} from '../../bench/links/corpus/score';
import {startRemote, type Remote} from '../../bench/links/remote';
import {checkSite} from './check';
import {cachedAsker} from './check/cached-asker';
import {noSettings} from './settings';
import {writeFolder} from './site/harness/folder';
import {asking} from './web/ask/harness/asking';
import {judge} from './web/judge';

type Verdict = ReturnType<typeof judge>['verdict'];

let remote: Remote;
beforeAll(async () => {
  remote = await startRemote();
});
afterAll(() => remote.close());

/** Nothing is awaited but the servers of this machine: waits are the test's own, and other names are unknown. */
async function checked(corpus: Corpus) {
  const {asker} = asking({allowHosts: remote.allowHosts});
  const {ask} = cachedAsker({asker, now: () => 0});
  /** Addresses, without their origin, by what was made of them. */
  const verdicts: Record<Verdict, string[]> = {broken: [], fine: [], 'cannot-tell': []};
  const result = await checkSite({
    siteDir: writeFolder(Object.fromEntries(corpus.files)),
    env: {},
    settings: noSettings,
    tags: {},
    today: '2026-01-01',
    allowHosts: remote.allowHosts,
    web: {
      ask: async (question) => {
        const answer = await ask(question);
        const {pathname} = new URL(question.url);
        verdicts[judge(question, answer).verdict].push(pathname);
        return answer;
      },
      perHost: 6,
      isOffline: false,
    },
  });
  await asker.close();
  return {...result, verdicts};
}

it('on the web too, every planted fault is found at its place, and nothing else is an error', async () => {
  const corpus = generateCorpus({seed: 21, pages: 10, faults: true, remote: remote.origins});
  const {findings, verdicts, isInterrupted} = await checked(corpus);
  expect(isInterrupted).toBe(false);
  expect(corpus.faults.filter(({kind}) => kind.startsWith('remote-')).length).toBeGreaterThan(40);
  expect(describeScore(scoreFindings(corpus, findings))).toEqual([]);

  expect(verdicts['cannot-tell'].sort()).toEqual([
    '/app',
    '/countdown/60',
    '/reset/page',
    '/status/401/page',
    '/status/403/page',
    '/status/500/page',
    '/status/999/page',
  ]);
  const {broken, fine} = verdicts;
  // Two of the broken answer 200, and say “not found” in their title alone.
  expect([broken.length, fine.length]).toEqual([19, 20]);
  const errors = findings.filter(({code, severity}) => code.startsWith('web-') && severity === 'error');
  expect(new Set(errors.map(({target = ''}) => target.replace(/#.*/, ''))).size).toBe(broken.length);
  // Advice is a note, never more.
  const advice = findings.filter(({code}) => code.startsWith('web-redirects-for-'));
  expect(new Set(advice.map(({code, severity}) => `${severity} ${code}`))).toEqual(
    new Set(['note web-redirects-for-good']),
  );
}, 60_000);

it('a site that is right has no errors, and no address is asked more often than it takes', async () => {
  const corpus = generateCorpus({seed: 22, pages: 10, faults: false, remote: remote.origins});
  const before = remote.requests.length;
  const {findings, counts} = await checked(corpus);
  expect(describeScore(scoreFindings(corpus, findings))).toEqual([]);
  expect(counts.requests).toBe(remote.requests.length - before);
  const often = remote.requests.slice(before).filter(({path}) => path === '/page/often');
  expect(often.map(({method}) => method)).toEqual(['GET']);
});
