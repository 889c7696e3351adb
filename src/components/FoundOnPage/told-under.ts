/** Which findings belong under a step, and where each is told at length. Pure. */
import type {AnyFinding} from '../../core/checks/any-finding';
import type {CheckName, CheckOutcome} from '../../core/checks/outcome';
import type {GuideState} from '../page-state/store';

export type Told = {
  readonly findings: readonly {readonly finding: AnyFinding; readonly outcome: CheckOutcome}[];
  /** A check that found the step wrong, and whose findings are not known any more. */
  readonly unexplained?: CheckName;
  /** When a check of this visit last found something here; undefined for what was found before it. */
  readonly latest?: number;
};

export function toldUnder({proofs, outcomes}: Pick<GuideState, 'proofs' | 'outcomes'>, step: string): Told {
  const proof = proofs[step];
  if (!proof) return {findings: []};
  const findings = proof.findings.flatMap((finding) => {
    const outcome = outcomes.find((each) => each.proofs[step]?.findings.includes(finding));
    return outcome ? [{finding, outcome}] : [];
  });
  // Of the sign-in check all is kept; what other checks found is gone with the visit.
  const kept = ({check, record}: CheckOutcome) => check === 'sign-in' || record !== undefined;
  const unexplained =
    proof.status === 'failed'
      ? outcomes.find(
          (each) => each.proofs[step]?.status === 'failed' && each.mode === proof.mode && !kept(each),
        )?.check
      : undefined;
  const times = findings.flatMap(({outcome: {record, at}}) => (record ? [at] : []));
  return {
    findings,
    ...(unexplained !== undefined && {unexplained}),
    ...(times.length > 0 && {latest: Math.max(...times)}),
  };
}

/**
 * A fragment of the guide's address.
 *
 * @param signIn where its sign-in check stands
 */
export function placeOf({check, shownIn}: Pick<CheckOutcome, 'check' | 'shownIn'>, signIn: string): string {
  if (shownIn !== undefined) return `${shownIn}-box`;
  switch (check) {
    case 'sign-in':
      return signIn;
    case 'registration':
      return 'registration-box';
    default:
      return 'scripts-box';
  }
}
