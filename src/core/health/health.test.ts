import {describe, expect, it} from 'vitest';
import {integrations} from '../contracts/integrations';
import {attentionOf, stateOf, type AttentionCode} from './attention';
import {factsHealth, type OwnedFact} from './facts';
import {findingsOf} from './findings';
import {dueByMonth, limitsOf, tallyOn} from './freshness';
import {guideHealth} from './guides';
import {linksHealth, type LinkEvidence} from './links';
import type {Found, HealthReport, LinksHealth, Part, SyncHealth} from './model';
import {stepsByCheck} from './steps';
import {syncHealth, type ComparedPage, type FoundInSync} from './sync';

const found = (code: string, severity: Found['severity'], more: Partial<Found> = {}): Found => ({
  code,
  severity,
  title: `title of ${code}`,
  message: 'message',
  ...more,
});

describe('limits of facts', () => {
  const limits = limitsOf(['2027-03-01', '2027-01-10', '2027-03-01']);

  it('are counted, the earliest first', () => {
    expect(limits).toEqual([
      ['2027-01-10', 1],
      ['2027-03-01', 2],
    ]);
  });

  it.each([
    ['2026-12-01', {fresh: 3, ageing: 0, stale: 0}],
    ['2026-12-12', {fresh: 2, ageing: 1, stale: 0}],
    ['2027-01-10', {fresh: 2, ageing: 1, stale: 0}],
    ['2027-01-11', {fresh: 2, ageing: 0, stale: 1}],
    ['2027-01-31', {fresh: 0, ageing: 2, stale: 1}],
    ['2027-03-02', {fresh: 0, ageing: 0, stale: 3}],
  ])('on %s', (today, expected) => {
    expect(tallyOn(limits, today)).toEqual(expected);
  });

  it.each([
    ['2026-12-31', [0, 1, 0, 2]],
    ['2027-01-31', [1, 0, 2, 0]],
    // What is overdue counts for the month that runs.
    ['2027-02-01', [1, 2, 0, 0]],
    ['2027-05-01', [3, 0, 0, 0]],
    // Later than the last month shown.
    ['2026-11-30', [0, 0, 1, 0]],
  ])('by month from %s', (today, expected) => {
    const months = dueByMonth(limits, today, 4);
    expect(months.map(({count}) => count)).toEqual(expected);
    expect(months[0]?.month).toBe(today.slice(0, 7));
  });

  it('go over the end of a year', () => {
    expect(dueByMonth([], '2026-11-15', 4).map(({month}) => month)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
  });
});

describe('findings', () => {
  it('are counted by severity and by kind, the most serious first', () => {
    const {tally, kinds} = findingsOf([
      found('b', 'note'),
      found('b', 'note'),
      found('c', 'warning'),
      found('a', 'error'),
      found('d', 'warning'),
      found('d', 'warning'),
    ]);
    expect(tally).toEqual({errors: 1, warnings: 3, notes: 2});
    expect(kinds.map(({code, count}) => [code, count])).toEqual([
      ['a', 1],
      ['d', 2],
      ['c', 1],
      ['b', 2],
    ]);
  });

  it('are shown in full where they are serious, and not all of them', () => {
    const many = Array.from({length: 20}, () => found('w', 'warning'));
    const {first, tally} = findingsOf([found('n', 'note'), ...many, found('e', 'error')]);
    expect(first).toHaveLength(8);
    expect(first[0]?.code).toBe('e');
    expect(first.some(({severity}) => severity === 'note')).toBe(false);
    expect(tally.warnings).toBe(20);
    expect(findingsOf([found('n', 'note')]).first).toEqual([]);
  });
});

describe('links', () => {
  const evidence: LinkEvidence = {
    counts: {files: 3, links: 10, addresses: 5},
    findings: [
      found('route-missing', 'error', {file: 'docs/a.mdx', target: './b'}),
      found('web-not-found', 'error', {file: 'docs/a.mdx', target: 'https://gone.example/'}),
      // The same address from another page, and with a fragment.
      found('web-not-found', 'error', {file: 'docs/b.mdx', target: 'https://gone.example/#part'}),
      found('web-server-fails', 'warning', {file: 'docs/b.mdx', target: 'https://ill.example/'}),
      // Gone, and in doubt besides: it is gone.
      found('web-anchor-unknown', 'warning', {file: 'docs/b.mdx', target: 'https://gone.example/#x'}),
      found('web-redirects-for-good', 'note', {file: 'docs/b.mdx', target: 'https://moved.example/'}),
      found('web-not-in-cache', 'note', {file: 'docs/b.mdx', target: 'https://unknown.example/'}),
    ],
    answers: [
      {url: 'https://gone.example/', on: '2026-11-02'},
      {url: 'https://ill.example/', on: '2026-11-20'},
      {url: 'https://moved.example/', on: '2026-11-03'},
      {url: 'https://fine.example/', on: '2026-11-03'},
    ],
  };

  it('of the site and of the web are told apart; an address counts once', () => {
    const {own, web} = linksHealth(evidence, 'en');
    expect(own.tally).toEqual({errors: 1, warnings: 0, notes: 0});
    expect(web).toMatchObject({addresses: 5, asked: 4, broken: 1, unsure: 1, fine: 2});
    expect(web.kinds.map(({code}) => code)).not.toContain('web-not-in-cache');
  });

  it('say when the web answered, in the language of the page', () => {
    expect(linksHealth(evidence, 'fr').web.answers).toEqual({
      oldest: {iso: '2026-11-02', words: '2 novembre 2026'},
      newest: {iso: '2026-11-20', words: '20 novembre 2026'},
    });
    expect(linksHealth({...evidence, answers: []}, 'en').web).not.toHaveProperty('answers');
  });

  it('are counted by file, but for what nobody asked', () => {
    expect(linksHealth(evidence, 'en').byFile).toEqual({
      'docs/a.mdx': {errors: 2, warnings: 0, notes: 0},
      'docs/b.mdx': {errors: 1, warnings: 2, notes: 1},
    });
  });
});

describe('languages', () => {
  const page = (name: string, more: Partial<ComparedPage> = {}): ComparedPage => ({
    files: [`docs/${name}.mdx`, `i18n/fr/${name}.mdx`],
    title: name,
    href: `/${name}`,
    sections: 4,
    accepted: 4,
    words: {en: 100, fr: 120},
    ...more,
  });
  const inSync = (
    family: FoundInSync['family'],
    severity: Found['severity'],
    file: string,
    section?: string,
  ): FoundInSync => ({
    ...found(family, severity, {file}),
    family,
    ...(section !== undefined && {section}),
  });
  const health = (findings: readonly FoundInSync[], pages = [page('a'), page('b')]) =>
    syncHealth({pages, findings, labels: []});

  it.each([
    ['facts', 'error', true],
    ['structure', 'warning', true],
    ['meaning', 'warning', true],
    ['freshness', 'warning', true],
    ['facts', 'note', false],
    ['terms', 'warning', false],
    ['contracts', 'error', false],
  ] as const)('%s, %s: drift is %s', (family, severity, hasDrifted) => {
    const {pages} = health([inSync(family, severity, 'i18n/fr/a.mdx')]);
    expect(pages.map((one) => one.hasDrifted)).toEqual([hasDrifted, false]);
  });

  it('count a section that changed as no longer accepted, however often it changed', () => {
    const {pages, accepted, sections} = health([
      inSync('freshness', 'warning', 'docs/a.mdx', 'first'),
      inSync('freshness', 'warning', 'i18n/fr/a.mdx', 'first'),
      inSync('freshness', 'note', 'docs/a.mdx', 'second'),
    ]);
    expect(pages.map((one) => one.accepted)).toEqual([2, 4]);
    expect([accepted, sections]).toEqual([6, 8]);
  });

  it('never count more sections as accepted than there are, nor fewer than none', () => {
    const pages = [page('a', {accepted: 9}), page('b', {accepted: 0})];
    expect(health([], pages).pages.map((one) => one.accepted)).toEqual([4, 0]);
    const changed = Array.from({length: 9}, (_, at) =>
      inSync('freshness', 'warning', 'docs/a.mdx', String(at)),
    );
    expect(health(changed, pages).pages[0]?.accepted).toBe(0);
  });

  it('name each file that one language lacks once', () => {
    const missing = inSync('pairs', 'error', 'docs/c.mdx');
    expect(health([missing, missing, inSync('pairs', 'note', 'docs/d.mdx')]).unpaired).toEqual([
      'docs/c.mdx',
    ]);
  });

  it('tell every kind of difference, those without any too', () => {
    const {byFamily} = health([inSync('facts', 'error', 'docs/a.mdx')]);
    expect(byFamily.map(({family, tally}) => [family, tally.errors])).toEqual([
      ['pairs', 0],
      ['structure', 0],
      ['facts', 1],
      ['meaning', 0],
      ['contracts', 0],
      ['freshness', 0],
      ['terms', 0],
    ]);
  });
});

describe('facts', () => {
  const fact = (id: string, more: Partial<OwnedFact> = {}): OwnedFact => ({
    id,
    owner: 'labels',
    about: 'label',
    verifiedOn: '2026-11-01',
    status: 'verified',
    ...more,
  });

  it('that one file has and that fall due together are one entry, the earliest first', () => {
    const {due} = factsHealth(
      [fact('a'), fact('b', {about: 'date', owner: 'codat'}), fact('c'), fact('d'), fact('e')],
      (owner) => (owner === 'codat' ? 'Codat' : undefined),
      'en',
    );
    expect(due.map(({owner, title, ids, count, limit}) => [owner, title, ids, count, limit.iso])).toEqual([
      ['codat', 'Codat', ['b'], 1, '2027-01-30'],
      ['labels', undefined, ['a', 'c', 'd'], 4, '2027-04-30'],
    ]);
  });

  it('are counted by what they are about and by what they rest on', () => {
    const {bySubject, byStatus} = factsHealth(
      [
        fact('a', {verifiedOn: '2026-10-01'}),
        fact('b', {status: 'community'}),
        fact('c', {about: 'address'}),
      ],
      () => undefined,
      'fr',
    );
    expect(bySubject.map(({about, days, oldest, first}) => [about, days, oldest.iso, first.iso])).toEqual([
      // Half the time for what users report.
      ['label', 180, '2026-10-01', '2027-01-30'],
      ['address', 365, '2026-11-01', '2027-11-01'],
    ]);
    expect(byStatus.map(({count}) => count)).toEqual([2, 0, 0, 1, 0]);
  });
});

describe('guides', () => {
  it.each(Object.values(integrations))('$id: every step, in order, as its contract has it', (contract) => {
    const guide = guideHealth(contract, 'fr');
    expect(guide.steps.map(({id, check, title}) => [id, check, title])).toEqual(
      contract.steps.map(({id, check, title}) => [id, check, title.fr]),
    );
    const counts = Object.values(stepsByCheck(guide.steps));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(contract.steps.length);
    const required = contract.steps.filter((step) => step.required);
    expect(guide.minutes).toBe(required.reduce((sum, {minutes}) => sum + minutes, 0));
    expect(guide.read?.due.iso).toBe(guide.limits[0]?.[0]);
  });
});

describe('what asks for attention', () => {
  const none = {errors: 0, warnings: 0, notes: 0};
  const empty = {tally: none, kinds: [], first: []};
  const links: LinksHealth = {
    counts: {files: 1, links: 10},
    own: empty,
    byFile: {},
    web: {...empty, addresses: 5, asked: 5, fine: 5, unsure: 0, broken: 0},
  };
  const sync: SyncHealth = {
    ...empty,
    sections: 4,
    accepted: 4,
    byFamily: [],
    pages: [],
    unpaired: [],
    unverified: [],
  };
  const report = (more: Partial<HealthReport> = {}): HealthReport => ({
    gatheredOn: {iso: '2026-11-21', words: ''},
    guides: [],
    facts: {limits: [['2027-06-01', 7]], bySubject: [], byStatus: [], due: []},
    links: made(links),
    sync: made(sync),
    ...more,
  });
  const made = <T extends object>(part: T): Part<T> => ({state: 'made', ...part});
  const step = {id: 'a', title: '', href: '', check: 'attested', minutes: 1, required: true} as const;
  const guide = {id: 'g', title: '', href: '', minutes: 1, limits: [], sources: [], steps: [step]};
  const page = {
    files: {en: '', fr: ''},
    title: '',
    href: '',
    sections: 1,
    accepted: 1,
    words: {en: 1, fr: 1},
    hasDrifted: true,
    tally: none,
  };
  const today = '2026-11-21';

  it('is nothing where all is well', () => {
    expect(attentionOf(report(), today)).toEqual([]);
    expect(stateOf('links', report(), today)).toBe('good');
  });

  const cases: readonly {
    readonly code: AttentionCode;
    readonly state: string;
    readonly more: Partial<HealthReport>;
    readonly on?: string;
  }[] = [
    {code: 'links-failed', state: 'unknown', more: {links: {state: 'failed', reason: 'x'}}},
    {code: 'sync-failed', state: 'unknown', more: {sync: {state: 'failed', reason: 'x'}}},
    {code: 'facts-overdue', state: 'bad', more: {}, on: '2027-06-02'},
    {code: 'facts-due', state: 'look', more: {}, on: '2027-06-01'},
    {
      code: 'links-broken',
      state: 'bad',
      more: {links: made({...links, own: {...empty, tally: {...none, errors: 1}}})},
    },
    {
      code: 'links-doubtful',
      state: 'look',
      more: {links: made({...links, own: {...empty, tally: {...none, warnings: 1}}})},
    },
    {code: 'web-broken', state: 'bad', more: {links: made({...links, web: {...links.web, broken: 1}})}},
    {code: 'web-doubtful', state: 'look', more: {links: made({...links, web: {...links.web, unsure: 1}})}},
    {code: 'web-not-asked', state: 'unknown', more: {links: made({...links, web: {...links.web, asked: 4}})}},
    {code: 'pages-unpaired', state: 'bad', more: {sync: made({...sync, unpaired: ['docs/a.mdx']})}},
    {code: 'pages-drifted', state: 'bad', more: {sync: made({...sync, pages: [page]})}},
    {code: 'sections-not-accepted', state: 'look', more: {sync: made({...sync, accepted: 3})}},
    {
      code: 'labels-unverified',
      state: 'unknown',
      more: {sync: made({...sync, unverified: [{en: 'a', fr: 'b', pages: 1}]})},
    },
  ];
  it.each(cases)('$code: $state', ({code, state, more, on = today}) => {
    expect(attentionOf(report(more), on).map((item) => [item.code, item.state])).toEqual([[code, state]]);
  });

  it('comes the most serious first, and an area is as its most serious point', () => {
    const bad = report({
      guides: [guide],
      sync: made({...sync, accepted: 1, unpaired: ['docs/a.mdx']}),
    });
    expect(attentionOf(bad, today).map(({state}) => state)).toEqual(['bad', 'look']);
    expect(stateOf('sync', bad, today)).toBe('bad');
    expect(stateOf('steps', bad, today)).toBe('good');
  });

  it('says nothing of a report that is still being gathered', () => {
    const pending = report({links: {state: 'pending'}, sync: {state: 'pending'}});
    expect(attentionOf(pending, today)).toEqual([]);
    expect(stateOf('links', pending, today)).toBe('unknown');
  });
});
