/** What one check says of each step, and how it enters the guide's store. */
import type {AnyFinding} from './any-finding';
import {originOf, withoutAccount, type CheckEvidence, type CheckRecord} from './check-record';
import type {StepStatus} from './finding';
import type {CheckOutcome, Proof, Proofs} from './outcome';

/** `others` are findings that no step answers for. */
export type Judged = {readonly proofs: Proofs; readonly others: readonly AnyFinding[]};

/** Findings under their steps. An error that leaves its step alone is about the check itself. */
export function byStep(
  statuses: Readonly<Record<string, StepStatus>>,
  findings: readonly AnyFinding[],
  when: Pick<Proof, 'at' | 'mode'>,
): Judged {
  const isUnder = ({step, severity}: AnyFinding) =>
    step !== undefined && (step in statuses || severity === 'warning');
  const under = findings.filter(isUnder);
  const steps = new Set([...Object.keys(statuses), ...under.map(({step}) => step ?? '')]);
  return {
    proofs: Object.fromEntries(
      [...steps].map((id) => {
        const {at, mode} = when;
        const own = under.filter(({step}) => step === id);
        return [id, {status: statuses[id] ?? 'not-checked', at, mode, findings: own}];
      }),
    ),
    others: findings.filter((finding) => !isUnder(finding)),
  };
}

/** @param unnamed stands for the account, whose name is not kept */
export function asOutcome(
  {evidence, at, mode}: CheckRecord,
  {proofs}: Pick<Judged, 'proofs'>,
  unnamed: string,
): CheckOutcome {
  const isSignIn = evidence.kind === 'sign-in' || evidence.kind === 'refusal';
  const kept = isSignIn ? withoutAccount(evidence, unnamed) : evidence;
  return {
    ...checkOf(evidence),
    at,
    mode,
    ...(originOf({evidence, mode}) === 'pasted' && {isPasted: true}),
    proofs,
    record: {evidence: kept, at, mode},
  };
}

function checkOf(evidence: CheckEvidence): Pick<CheckOutcome, 'check' | 'isPartial'> {
  switch (evidence.kind) {
    case 'sign-in':
      return {check: 'sign-in', isPartial: false};
    case 'refusal':
      return {check: 'sign-in', isPartial: evidence.seenBy === 'reader'};
    case 'registration':
      return {check: 'registration', isPartial: evidence.source === 'manifest'};
    case 'app-only':
      return {check: evidence.route === 'ews' ? 'ews' : 'app-only', isPartial: false};
  }
}
