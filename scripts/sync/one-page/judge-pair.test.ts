import {expect, it} from 'vitest';
import {driftingSite, page, translation} from './harness/drifted';
import {judgeAge, judgePair, savedTexts} from './judge-pair';
import {openSite} from './open-site';

async function opened() {
  const site = await driftingSite();
  const open = openSite(site.dir, {});
  const [pair] = open.pairs;
  if (!pair) throw new Error('the site has a pair');
  return {site, open, pair};
}

it('a fault of a rule is one finding on both pages, and nothing is thrown', async () => {
  const {open, pair} = await opened();
  const rules = [
    () => {
      throw new Error('broken on purpose');
    },
  ];
  const {findings} = await judgePair({...open, rules}, pair);
  expect(findings).toEqual([
    {
      code: 'pair-not-compared',
      severity: 'error',
      args: {reason: 'broken on purpose'},
      at: {file: translation},
      beside: {file: page},
    },
  ]);
});

it('what is not saved yet is judged in the place of what is', async () => {
  const {open, pair} = await opened();
  const saved = savedTexts(open);
  const {findings} = await judgePair(open, pair, (file) =>
    file === page ? saved(file)?.replace('30 minutes', '45 minutes') : saved(file),
  );
  expect(findings.map(({code}) => code)).toEqual(['fact-differs', 'source-changed-alone']);
  expect((await judgePair(open, pair)).findings).toEqual([]);
});

it('nothing has aged where nothing was accepted', async () => {
  const {site, open, pair} = await opened();
  expect((await judgeAge(open, pair))?.findings).toEqual([]);
  site.write('i18n/fr/.sync/docs/a.mdx.jsonl', '');
  site.edit(page, '30 minutes', '45 minutes');
  const {findings = []} = (await judgeAge(open, pair)) ?? {};
  expect(findings.filter(({code}) => code.endsWith('-alone'))).toEqual([]);
});
