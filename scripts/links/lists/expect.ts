import type {LinkFinding} from '../finding';
import type {ExpectEntry} from './entry';
import {isExpected, outcomeOf} from './outcome';
import {linkMatcher} from './pattern';

export type Expected = {
  /** Findings that the entry foresaw. */
  readonly met: ReadonlySet<LinkFinding>;
  /** Whether any link is one that the entry is about. */
  readonly isUsed: boolean;
  /** What was found instead, each once. Empty also where nobody could ask. */
  readonly surprises: readonly string[];
};

/**
 * Holds one expectation against what was found.
 *
 * @param targets of all links on the web, as written, each once
 */
export function holdExpectation(
  {link, outcomes}: ExpectEntry,
  findings: readonly LinkFinding[],
  targets: readonly string[],
): Expected {
  const isMeant = linkMatcher(link);
  const meant = new Map(targets.filter(isMeant).map((target) => [target, [] as LinkFinding[]]));
  for (const finding of findings) {
    if (finding.target === undefined || !isMeant(finding.target)) continue;
    const known = meant.get(finding.target);
    if (known) known.push(finding);
    else meant.set(finding.target, [finding]);
  }
  const met = new Set<LinkFinding>();
  const surprises = new Set<string>();
  for (const found of meant.values()) {
    const foreseen = found.filter((finding) => isExpected(finding, outcomes));
    for (const finding of foreseen) met.add(finding);
    if (foreseen.length > 0 || found.some(({code}) => isNotAsked(code))) continue;
    const outcome = found.map(outcomeOf).find((each) => each !== undefined) ?? 'ok';
    if (!outcomes.includes(outcome) && !(outcome === 'ok' && outcomes.includes(200)))
      surprises.add(`${outcome}`);
  }
  return {met, isUsed: meant.size > 0, surprises: [...surprises]};
}

function isNotAsked(code: LinkFinding['code']): boolean {
  return code === 'web-not-in-cache' || code === 'web-private-address';
}
