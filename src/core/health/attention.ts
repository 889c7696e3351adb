/** What of a report asks for somebody's hand, and how urgently. */
import {tallyOn} from './freshness';
import type {HealthReport, LinksHealth, SyncHealth} from './model';

/** `good`: in order. `look`: somebody should look at it. `bad`: something is wrong. `unknown`: nobody has looked. */
export type State = 'good' | 'look' | 'bad' | 'unknown';

export type AttentionCode =
  | 'links-failed'
  | 'sync-failed'
  | 'facts-overdue'
  | 'facts-due'
  | 'links-broken'
  | 'links-doubtful'
  | 'web-broken'
  | 'web-doubtful'
  | 'web-not-asked'
  | 'pages-unpaired'
  | 'pages-drifted'
  | 'sections-not-accepted'
  | 'labels-unverified';

/** `count` of how many; 1 of 1 where nothing is counted. */
export type Attention = {
  readonly code: AttentionCode;
  readonly state: Exclude<State, 'good'>;
  readonly count: number;
  readonly of: number;
};

export type Area = 'steps' | 'facts' | 'links' | 'sync';

export const areas: readonly Area[] = ['steps', 'facts', 'links', 'sync'];

const seriousFirst = ['bad', 'look', 'unknown'] as const;

/** @param today ISO date @returns the most serious first */
export function attentionOf(report: HealthReport, today: string): readonly Attention[] {
  return areas
    .flatMap((area) => attentionIn(area, report, today))
    .sort((a, b) => seriousFirst.indexOf(a.state) - seriousFirst.indexOf(b.state));
}

/** The most serious of what an area asks for. `labels` leave an area in order. */
export function stateOf(area: Area, report: HealthReport, today: string): State {
  if ((area === 'links' || area === 'sync') && report[area].state !== 'made') return 'unknown';
  const states = attentionIn(area, report, today).map(({state}) => state);
  return seriousFirst.find((state) => states.includes(state)) ?? 'good';
}

function attentionIn(area: Area, report: HealthReport, today: string): readonly Attention[] {
  switch (area) {
    case 'steps':
      // Each has a check; what no check can see, the contract gives a reason for.
      return [];
    case 'facts':
      return ofFacts(report, today);
    case 'links':
      if (report.links.state === 'made') return ofLinks(report.links);
      return report.links.state === 'failed' ? counted('links-failed', 'unknown', 1) : [];
    case 'sync':
      if (report.sync.state === 'made') return ofSync(report.sync);
      return report.sync.state === 'failed' ? counted('sync-failed', 'unknown', 1) : [];
  }
}

function ofFacts({facts}: HealthReport, today: string): readonly Attention[] {
  const {stale, ageing, fresh} = tallyOn(facts.limits, today);
  const all = stale + ageing + fresh;
  return [...counted('facts-overdue', 'bad', stale, all), ...counted('facts-due', 'look', ageing, all)];
}

function ofLinks({own, web, counts}: LinksHealth): readonly Attention[] {
  return [
    ...counted('links-broken', 'bad', own.tally.errors, counts.links),
    ...counted('links-doubtful', 'look', own.tally.warnings, counts.links),
    ...counted('web-broken', 'bad', web.broken, web.asked),
    ...counted('web-doubtful', 'look', web.unsure, web.asked),
    ...counted('web-not-asked', 'unknown', web.addresses - web.asked, web.addresses),
  ];
}

function ofSync({pages, unpaired, sections, accepted, unverified}: SyncHealth): readonly Attention[] {
  const drifted = pages.filter(({hasDrifted}) => hasDrifted).length;
  return [
    ...counted('pages-unpaired', 'bad', unpaired.length, pages.length + unpaired.length),
    ...counted('pages-drifted', 'bad', drifted, pages.length),
    ...counted('sections-not-accepted', 'look', sections - accepted, sections),
    ...counted('labels-unverified', 'unknown', unverified.length),
  ];
}

function counted(
  code: AttentionCode,
  state: Attention['state'],
  count: number,
  of = count,
): readonly Attention[] {
  return count > 0 ? [{code, state, count, of}] : [];
}
