import type {Severity, SyncCode} from '../../scripts/sync/finding';
import type {Scenario} from './model';

/** What the checker said of one pair. */
export type Answer = {
  readonly status: 'in-sync' | 'drifted';
  readonly findings: readonly {
    readonly code: SyncCode;
    readonly severity: Severity;
    readonly section?: string;
  }[];
};

export type Judged = {readonly scenario: Scenario; readonly answer: Answer};

export type Verdict = 'found' | 'found-as-another' | 'missed' | 'silent' | 'false-alarm';

export type Tally = {
  readonly scenarios: number;
  readonly found: number;
  /** Of those found, with a code that names the edit rightly. */
  readonly named: number;
  readonly missed: number;
  readonly silent: number;
  readonly falseAlarms: number;
};

/**
 * An edit is found if the pair is said to have drifted, and a finding that makes it so names the edited section;
 * harmless edits must leave it in sync.
 */
export function judge({scenario, answer}: Judged): Verdict {
  const counts =
    answer.status === 'drifted' ? answer.findings.filter(({severity}) => severity !== 'note') : [];
  if (scenario.isHarmless) return answer.status === 'drifted' ? 'false-alarm' : 'silent';
  const here = counts.filter(({section = ''}) => scenario.sections.includes(section));
  if (here.length === 0) return 'missed';
  return here.some(({code}) => scenario.codes.includes(code)) ? 'found' : 'found-as-another';
}

export function tally(judged: readonly Judged[]): Tally {
  const verdicts = judged.map(judge);
  const count = (...wanted: readonly Verdict[]) =>
    verdicts.filter((verdict) => wanted.includes(verdict)).length;
  return {
    scenarios: judged.length,
    found: count('found', 'found-as-another'),
    named: count('found'),
    missed: count('missed'),
    silent: count('silent'),
    falseAlarms: count('false-alarm'),
  };
}

/** Each from 0 to 1; 1 where there is nothing to be wrong about. */
export function ratios({found, named, missed, silent, falseAlarms}: Tally) {
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const recall = share(found, found + missed);
  const precision = share(found, found + falseAlarms);
  const strictRecall = share(named, found + missed);
  const strictPrecision = share(named, found + falseAlarms);
  const f1 = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
  return {
    recall,
    precision,
    f1: f1(precision, recall),
    strictF1: f1(strictPrecision, strictRecall),
    falseAlarmRate: falseAlarms === 0 ? 0 : falseAlarms / (silent + falseAlarms),
  };
}
