import {describe, expect, it} from 'vitest';
import {generateCorpus, type Corpus, type CorpusOptions} from '../../bench/links/corpus';
import {describeScore, scoreFindings} from '../../bench/links/corpus/score';
import {unanswered} from '../../bench/links/judge/answered';
import {buildSite, linkModules} from '../../bench/links/judge/build';
import {complaintsOf} from '../../bench/links/judge/complaints';
import {examineSite} from '../../bench/links/judge/examine';
import {writeFolder} from './site/harness/folder';

const base = {seed: 11, pages: 10, faults: true} satisfies CorpusOptions;

async function examined(corpus: Corpus) {
  const dir = writeFolder(Object.fromEntries(corpus.files));
  return {dir, findings: (await examineSite(dir)).findings};
}

describe('every planted fault is found at its place, and nothing else is an error', () => {
  it.each<[string, CorpusOptions]>([
    ['at the root', base],
    ['below a base URL, without slashes', {...base, seed: 12, baseUrl: '/docs/', trailingSlash: false}],
    ['with slashes and a third language', {...base, seed: 13, trailingSlash: true, thirdLocale: 'de'}],
    ['of a site that is right', {...base, faults: false}],
  ])('%s', async (_, options) => {
    const corpus = generateCorpus(options);
    const {findings} = await examined(corpus);
    expect(describeScore(scoreFindings(corpus, findings))).toEqual([]);
  });
});

it('every link that Docusaurus’s build reports, we report', {timeout: 600_000}, async () => {
  const corpus = generateCorpus({...base, seed: 1, buildable: true});
  const {dir, findings} = await examined(corpus);
  linkModules(dir);
  const complaints = complaintsOf(await buildSite(dir));
  expect(complaints.length).toBeGreaterThan(200);
  expect(unanswered(complaints, [], corpus).length).toBeGreaterThan(150);
  expect(unanswered(complaints, findings, corpus)).toEqual([]);
});
