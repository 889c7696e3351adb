import type {LinkFinding} from '../finding';
import type {Outcome} from './entry';

/** @returns what a finding says that its address gave; undefined if it says nothing of that */
export function outcomeOf(finding: LinkFinding): Outcome | undefined {
  switch (finding.code) {
    case 'web-not-found':
    case 'web-refuses-robots':
    case 'web-server-fails':
    case 'web-redirect-broken':
      return finding.args.status;
    case 'web-redirects-for-good':
    case 'web-redirects-for-now':
      return 'redirect';
    case 'web-host-unknown':
    case 'web-certificate-bad':
    case 'web-no-answer':
      return 'no-answer';
    default:
      return undefined;
  }
}

/** @returns whether an expectation of `expected` is met by a finding that it is there for */
export function isExpected(finding: LinkFinding, expected: readonly Outcome[]): boolean {
  const outcome = outcomeOf(finding);
  if (outcome === undefined) return false;
  const isByStatus =
    (finding.code === 'web-redirects-for-good' || finding.code === 'web-redirects-for-now') &&
    expected.includes(finding.args.status);
  return isByStatus || expected.includes(outcome);
}
