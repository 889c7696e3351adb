import {checkRegistration, registrationStatuses} from '.';
import type {CheckRecord} from '../check-record';
import {byStep, type Judged} from '../judged';
import type {RegistrationEvidence} from './evidence';
import type {RegistrationExpectation} from './expectation';

/** What a reading of a registration says of each step. */
export function judgeRegistration(
  {evidence, at, mode}: CheckRecord<RegistrationEvidence>,
  expectation: RegistrationExpectation,
): Judged {
  const {rows, findings} = checkRegistration(evidence, expectation, at);
  return byStep(registrationStatuses(rows, expectation), findings, {at, mode});
}
