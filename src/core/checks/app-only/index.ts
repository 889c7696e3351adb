/**
 * Judges an application that signs in as itself: evidence in, findings out. Pure: no clock, no language, no network.
 */
import type {AppOnlyEvidence} from './evidence';
import type {AppOnlyExpectation} from './expectation';
import type {AppOnlyFinding} from './finding';
import type {AppOnlyRule} from './rule';
import {companyNotFound} from './rules/company-not-found';
import {firstCallRefused} from './rules/first-call-refused';
import {mailboxLimitMissing} from './rules/mailbox-limit-missing';
import {moreRolesThanAsked} from './rules/more-roles-than-asked';
import {requiredRoleMissing} from './rules/required-role-missing';
import {roleOpensEveryMailbox} from './rules/role-opens-every-mailbox';
import {routeEnds} from './rules/route-ends';
import {secretIdGiven} from './rules/secret-id-given';
import {tokenAlreadyExpired} from './rules/token-already-expired';
import {tokenForAnotherApi} from './rules/token-for-another-api';
import {tokenFromAnotherTenant} from './rules/token-from-another-tenant';
import {tokenRefused} from './rules/token-refused';

/** In the order of the set-up: what comes first is often why the rest fails. */
const rules = [
  secretIdGiven,
  tokenRefused,
  tokenAlreadyExpired,
  tokenFromAnotherTenant,
  tokenForAnotherApi,
  requiredRoleMissing,
  roleOpensEveryMailbox,
  firstCallRefused,
  companyNotFound,
  mailboxLimitMissing,
  moreRolesThanAsked,
  routeEnds,
] as const satisfies readonly AppOnlyRule[];

/** @returns nothing wrong: an empty list. Errors before warnings. */
export function checkAppOnly(evidence: AppOnlyEvidence, expectation: AppOnlyExpectation): AppOnlyFinding[] {
  const findings = rules.flatMap((rule): AppOnlyFinding | readonly [] => rule(evidence, expectation) ?? []);
  return findings.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}
