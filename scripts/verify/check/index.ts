/** Checks one integration by every way that its contract has. */
import {checkAppOnly} from '../../../src/core/checks/app-only';
import type {AppOnlyEvidence} from '../../../src/core/checks/app-only/evidence';
import {
  appOnlyExpectationOf,
  appOnlyValuesOf,
  type AppOnlyExpectation,
} from '../../../src/core/checks/app-only/expectation';
import {appOnlyStepStatuses} from '../../../src/core/checks/app-only/step-statuses';
import {expectationOf} from '../../../src/core/checks/expectation';
import {resources} from '../../../src/core/contracts/resources';
import {parseGuid} from '../../../src/core/entra/guid';
import {checkApplication} from './application';
import {mergeLegs, type LegResult, type Result} from './result';
import type {Setting} from './setting';
import {checkWithSignIn} from './sign-in';

/**
 * The application alone comes first: what it proves takes no hands.
 *
 * @param appOnly nobody signs in
 * @throws NetworkTrouble
 */
export async function checkIntegration(setting: Setting, appOnly: boolean): Promise<Result> {
  const {integration, values, credential} = setting;
  const expectation = expectationFor(setting);
  // Nothing is sent: Entra would only say that the secret is wrong.
  if (credential.kind === 'secret' && parseGuid(credential.value).ok)
    return resultOf(setting, secretIdGiven(setting, expectation));
  const legs: LegResult[] = [];
  if (integration.flow !== 'authorization-code') legs.push(await checkApplication(setting, expectation));
  const signIn =
    integration.signIn &&
    expectationOf(integration, resources[integration.signIn.resource], values.environmentUrl);
  if (signIn && !appOnly) legs.push(await checkWithSignIn(setting, signIn, expectation));
  return resultOf(setting, mergeLegs(legs));
}

function expectationFor({integration, values, route}: Setting): AppOnlyExpectation {
  const expectation = appOnlyExpectationOf(integration, resources, appOnlyValuesOf(values), route);
  if (!expectation) throw new Error(`${integration.id}: the address of its environment is no required input`);
  return expectation;
}

function resultOf({integration, values, where}: Setting, leg: LegResult): Result {
  const {tenant, clientId} = values;
  return {...leg, integration: integration.id, practice: where.practice, tenant, clientId};
}

function secretIdGiven({integration, now}: Setting, expectation: AppOnlyExpectation): LegResult {
  const evidence: AppOnlyEvidence = {
    at: Math.floor(now() / 1000),
    token: {kind: 'not-asked', because: 'secret-is-an-id'},
    calls: [],
  };
  const findings = checkAppOnly(evidence, expectation);
  const steps = integration.steps.map(({id}) => id);
  return {
    found: findings.map((finding) => ({way: 'application', finding})),
    seen: [],
    steps: appOnlyStepStatuses(steps, evidence, expectation, findings),
  };
}
