/** What checks found, counted. */
import type {Findings, Found, Kind, Tally} from './model';

const order = ['error', 'warning', 'note'] as const;

/** How many findings are shown in full: whoever has more needs the report itself. */
const mostShown = 8;

export function tallyOf(findings: readonly Pick<Found, 'severity'>[]): Tally {
  const count = (wanted: Found['severity']) => findings.filter(({severity}) => severity === wanted).length;
  return {errors: count('error'), warnings: count('warning'), notes: count('note')};
}

/** Notes are counted and not shown: advice is read in the report. */
export function findingsOf(findings: readonly Found[]): Findings {
  const shown = findings.filter(({severity}) => severity !== 'note');
  return {
    tally: tallyOf(findings),
    kinds: kindsOf(findings),
    first: [...shown].sort((a, b) => rank(a) - rank(b)).slice(0, mostShown),
  };
}

function kindsOf(findings: readonly Found[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const {code, title, severity} of findings) {
    const key = `${severity} ${code}`;
    kinds.set(key, {code, title, severity, count: (kinds.get(key)?.count ?? 0) + 1});
  }
  return [...kinds.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function rank({severity}: Pick<Found, 'severity'>): number {
  return order.indexOf(severity);
}
