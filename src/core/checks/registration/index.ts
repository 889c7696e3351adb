/** Judges a registration: evidence in; rows, findings and step statuses out. Pure: `now` is a parameter. */
import type {StepStatus} from '../finding';
import type {RegistrationEvidence} from './evidence';
import type {RegistrationExpectation} from './expectation';
import {accountTypes} from './facts/account-types';
import {consent} from './facts/consent';
import {credential} from './facts/credential';
import {apisInTenant, assignment, enterpriseApplication} from './facts/enterprise-application';
import {exchange} from './facts/exchange';
import {flows} from './facts/flows';
import {identity, objectId} from './facts/identity';
import {otherGrants} from './facts/other-grants';
import {otherPermissions} from './facts/other-permissions';
import {publisher} from './facts/publisher';
import {otherRedirectUris, redirectUris} from './facts/redirect-uris';
import {requestedPermissions} from './facts/requested-permissions';
import type {FactRow, FactRule, Judgement} from './judgement';

/** In the order of a set-up. */
const facts: readonly FactRule[] = [
  identity,
  accountTypes,
  redirectUris,
  otherRedirectUris,
  flows,
  credential,
  requestedPermissions,
  otherPermissions,
  apisInTenant,
  enterpriseApplication,
  exchange,
  consent,
  otherGrants,
  assignment,
  objectId,
  publisher,
];

/** @param now milliseconds since the epoch */
export function checkRegistration(
  evidence: RegistrationEvidence,
  expectation: RegistrationExpectation,
  now: number,
): Judgement {
  const judged = facts.map((fact) => fact(evidence, expectation, now));
  return {
    rows: judged.flatMap(({rows}) => rows),
    findings: judged
      .flatMap(({findings}) => findings)
      .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning')),
  };
}

/**
 * What the rows say of each step. A step that only a registration can prove passes where it has rows and all of them
 * are right; any other step is only ever found wrong here, since its own check sees more.
 */
export function registrationStatuses(
  rows: readonly FactRow[],
  {checkedSteps}: Pick<RegistrationExpectation, 'checkedSteps'>,
): Readonly<Record<string, StepStatus>> {
  const statuses: Record<string, StepStatus> = {};
  for (const {step, status} of rows) {
    if (step === undefined || (status !== 'failed' && !checkedSteps.includes(step))) continue;
    statuses[step] = worse(statuses[step], status);
  }
  return statuses;
}

const order: readonly StepStatus[] = ['passed', 'not-checked', 'cannot-tell', 'failed'];

function worse(a: StepStatus | undefined, b: StepStatus): StepStatus {
  return a === undefined || order.indexOf(b) > order.indexOf(a) ? b : a;
}
