/** Evidence → what is shown and what is recorded. Loaded with the first click, like the rules and their words. */
import {checkSignIn, compareScopes, type ScopeRow} from '../../core/checks';
import type {Finding} from '../../core/checks/finding';
import type {SignInRecord} from '../../core/checks/check-record';
import type {Proofs} from '../../core/checks/outcome';
import {judgeSignIn} from '../../core/checks/judge-sign-in';
import type {SignInBrief} from './brief';

export {asOutcome} from '../../core/checks/judged';

export type Outcome = SignInRecord & {
  readonly findings: readonly Finding[];
  readonly rows: readonly ScopeRow[];
  readonly proofs: Proofs;
};

/** @param unnamed stands for the account in what is kept: its name never leaves the page's memory. */
export function outcomeOf(record: SignInRecord, brief: SignInBrief, unnamed: string): Outcome {
  const {evidence} = record;
  const expectation = {
    ...brief.expectation,
    resourceUri: evidence.kind === 'sign-in' ? evidence.resourceUri : (brief.resource.uri ?? ''),
  };
  return {
    ...record,
    findings: checkSignIn(evidence, expectation),
    rows: compareScopes(evidence, expectation),
    proofs: judgeSignIn(record, expectation, unnamed).proofs,
  };
}
