/**
 * Judges a sign-in: evidence in, findings out. Pure: no clock, no language, no network.
 */
import type {Evidence} from './evidence';
import type {SignInExpectation} from './expectation';
import type {Finding} from './finding';
import type {Rule} from './rule';
import {adminApprovalRequired} from './rules/admin-approval-required';
import {applicationNotFound} from './rules/application-not-found';
import {consentDeclined} from './rules/consent-declined';
import {consentNotGranted} from './rules/consent-not-granted';
import {moreGrantedThanAsked} from './rules/more-granted-than-asked';
import {personalAccountUsed} from './rules/personal-account-used';
import {redirectUriNotRegistered} from './rules/redirect-uri-not-registered';
import {redirectUriOnWrongPlatform} from './rules/redirect-uri-on-wrong-platform';
import {refreshNotPossible} from './rules/refresh-not-possible';
import {registrationIsSingleTenant} from './rules/registration-is-single-tenant';
import {requiredScopeMissing} from './rules/required-scope-missing';
import {scopeOfAnotherResource} from './rules/scope-of-another-resource';
import {signInRefused} from './rules/sign-in-refused';
import {userNotAssigned} from './rules/user-not-assigned';
import {wrongTenant} from './rules/wrong-tenant';

export {compareScopes, type ScopeRow, type ScopeState} from './compare-scopes';
export {stepStatuses} from './step-statuses';

/** A refusal has one primary cause: the first rule that claims it is the only one heard. */
export const refusalRules = [
  redirectUriNotRegistered,
  redirectUriOnWrongPlatform,
  applicationNotFound,
  registrationIsSingleTenant,
  personalAccountUsed,
  userNotAssigned,
  consentNotGranted,
  adminApprovalRequired,
  consentDeclined,
  signInRefused,
] as const satisfies readonly Rule[];

/** Whose account it was comes first: what another tenant granted says nothing about the reader's. */
export const accountRules = [personalAccountUsed, wrongTenant] as const satisfies readonly Rule[];

export const grantRules = [
  requiredScopeMissing,
  scopeOfAnotherResource,
  refreshNotPossible,
  moreGrantedThanAsked,
] as const satisfies readonly Rule[];

/** @returns nothing wrong: an empty list. At most one finding for a refusal; errors before warnings otherwise. */
export function checkSignIn(evidence: Evidence, expectation: SignInExpectation): Finding[] {
  const hear = (rules: readonly Rule[]) => rules.flatMap((rule) => rule(evidence, expectation) ?? []);
  if (evidence.kind === 'refusal') return hear(refusalRules).slice(0, 1);
  const account = hear(accountRules).slice(0, 1);
  return account.length > 0 ? account : hear(grantRules).sort(bySeverity);
}

function bySeverity(a: Finding, b: Finding): number {
  return Number(a.severity === 'warning') - Number(b.severity === 'warning');
}
