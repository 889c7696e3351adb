/** Every scenario, in the order of the picker: the nine that a guide's reader meets most come first. */
import {adminApprovalRequired} from './admin-approval-required';
import {allIsWell} from './all-is-well';
import {applicationNotFound} from './application-not-found';
import {consentDeclined} from './consent-declined';
import {consentNotGranted} from './consent-not-granted';
import {moreGrantedThanAsked} from './more-granted-than-asked';
import {personalAccountUsed} from './personal-account-used';
import {redirectUriNotRegistered} from './redirect-uri-not-registered';
import {redirectUriOnWrongPlatform} from './redirect-uri-on-wrong-platform';
import {refreshNotPossible} from './refresh-not-possible';
import {registrationIsSingleTenant} from './registration-is-single-tenant';
import {requiredScopeMissing} from './required-scope-missing';
import type {Scenario} from './scenario';
import {scopeOfAnotherResource} from './scope-of-another-resource';
import {signInRefused} from './sign-in-refused';
import {userNotAssigned} from './user-not-assigned';
import {wrongTenant} from './wrong-tenant';

export type {Scenario};

const inOrder = [
  allIsWell,
  consentNotGranted,
  consentDeclined,
  requiredScopeMissing,
  wrongTenant,
  redirectUriNotRegistered,
  registrationIsSingleTenant,
  adminApprovalRequired,
  userNotAssigned,
  moreGrantedThanAsked,
  scopeOfAnotherResource,
  refreshNotPossible,
  personalAccountUsed,
  redirectUriOnWrongPlatform,
  applicationNotFound,
  signInRefused,
] as const;

export type ScenarioId = (typeof inOrder)[number]['id'];

export const scenarioIds: readonly ScenarioId[] = inOrder.map(({id}) => id);

export const scenarios = Object.fromEntries(inOrder.map((scenario) => [scenario.id, scenario])) as Readonly<
  Record<ScenarioId, Scenario>
>;

/**
 * Those that can happen where the sign-in goes to this authority, in order.
 *
 * @param permissions how many of the product are asked for
 */
export function scenariosFor(
  authority: 'organizations' | 'tenant',
  permissions: number,
): readonly (Scenario & {readonly id: ScenarioId})[] {
  return inOrder.filter(
    (scenario: Scenario) =>
      (scenario.authority ?? authority) === authority &&
      (scenario.permissions === undefined || permissions > 1),
  );
}

/** @returns undefined where the text names no scenario. */
export function findScenarioId(text: string): ScenarioId | undefined {
  return scenarioIds.find((id) => id === text);
}
