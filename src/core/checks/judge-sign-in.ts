import {checkSignIn} from '.';
import {isPasted, withoutAccount, type SignInRecord} from './check-record';
import type {SignInExpectation} from './expectation';
import {byStep, type Judged} from './judged';
import {stepStatuses} from './step-statuses';

/** @param unnamed stands for the account in the findings, which are kept */
export function judgeSignIn(
  {evidence, at, mode}: SignInRecord,
  expectation: SignInExpectation,
  unnamed: string,
): Judged {
  const findings = checkSignIn(withoutAccount(evidence, unnamed), expectation);
  const statuses = Object.entries(stepStatuses(findings, evidence, expectation))
    // A pasted text tells what is wrong with one step, and nothing of the others.
    .filter(([, status]) => status === 'failed' || !isPasted(evidence));
  return byStep(Object.fromEntries(statuses), findings, {at, mode});
}
