/** Evidence → what is shown and what is recorded. Loaded with the first click, like the rules and their words. */
import {checkSignIn, compareScopes, stepStatuses, type ScopeRow} from '../../core/checks';
import type {Finding} from '../../core/checks/finding';
import type {GuideState, Proof} from '../page-state/store';
import type {SignInBrief} from './brief';
import {isPasted, withoutAccount, type CheckRecord} from './check-record';

export type Outcome = CheckRecord & {
  readonly findings: readonly Finding[];
  readonly rows: readonly ScopeRow[];
  /** By step id. */
  readonly proofs: Readonly<Record<string, Proof>>;
};

/** @param unnamed stands for the account in what is kept: its name never leaves the page's memory. */
export function outcomeOf(record: CheckRecord, brief: SignInBrief, unnamed: string): Outcome {
  const {evidence, at, mode} = record;
  const expectation = {
    ...brief.expectation,
    resourceUri: evidence.kind === 'sign-in' ? evidence.resourceUri : (brief.resource.uri ?? ''),
  };
  const findings = checkSignIn(evidence, expectation);
  const kept = checkSignIn(withoutAccount(evidence, unnamed), expectation);
  const statuses = Object.entries(stepStatuses(findings, evidence, expectation))
    // A pasted text tells what is wrong with one step, and nothing of the others.
    .filter(([, status]) => status === 'failed' || !isPasted(evidence));
  return {
    ...record,
    findings,
    rows: compareScopes(evidence, expectation),
    proofs: Object.fromEntries(
      statuses.map(([step, status]) => [
        step,
        {status, at, mode, findings: kept.filter((finding) => finding.step === step)},
      ]),
    ),
  };
}

/** What practice found never replaces what was found on the reader's own registration. */
export function proofsToRecord({mode, proofs}: Outcome, known: GuideState['proofs']): Outcome['proofs'] {
  if (mode === 'real') return proofs;
  return Object.fromEntries(Object.entries(proofs).filter(([step]) => known[step]?.mode !== 'real'));
}
