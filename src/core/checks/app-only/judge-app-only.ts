import {checkAppOnly} from '.';
import type {CheckRecord} from '../check-record';
import {byStep, type Judged} from '../judged';
import type {AppOnlyReport} from './evidence';
import {withReaderValues, type AppOnlyFacts} from './expectation';
import {appOnlyStepStatuses} from './step-statuses';

/**
 * What an application's own sign-in says of each step; nothing where the address it was made to is not among the values.
 *
 * @param steps ids of the contract's steps, in order
 */
export function judgeAppOnly(
  {evidence: {seen, values}, at, mode}: CheckRecord<AppOnlyReport>,
  facts: AppOnlyFacts,
  steps: readonly string[],
): Judged {
  const expectation = withReaderValues(facts, values);
  if (!expectation) return {proofs: {}, others: []};
  const findings = checkAppOnly(seen, expectation);
  return byStep(appOnlyStepStatuses(steps, seen, expectation, findings), findings, {at, mode});
}
