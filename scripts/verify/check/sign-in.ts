/** Somebody signs in to the application with a device code, and the first calls are made in their name. */
import {checkSignIn, stepStatuses} from '../../../src/core/checks';
import {checkAppOnly} from '../../../src/core/checks/app-only';
import type {AppOnlyExpectation} from '../../../src/core/checks/app-only/expectation';
import type {Evidence} from '../../../src/core/checks/evidence';
import type {SignInExpectation} from '../../../src/core/checks/expectation';
import type {Finding} from '../../../src/core/checks/finding';
import {defaultScope} from '../../../src/core/entra/scope';
import {deviceSignIn, type SignInOutcome} from '../token/device-sign-in';
import {callsSeen} from './application';
import {callProduct, type Called} from './call';
import {refusalOf} from './refusal';
import type {Found, LegResult} from './result';
import type {Setting} from './setting';

/** @throws NetworkTrouble */
export async function checkWithSignIn(
  setting: Setting,
  expected: SignInExpectation,
  product: AppOnlyExpectation,
): Promise<LegResult> {
  const {integration, values, where, credential, ask, progress, keep} = setting;
  const segment = integration.signIn?.authority === 'organizations' ? 'organizations' : values.tenant;
  const client = {authority: `${where.login}/${segment}`, clientId: values.clientId};
  const secret = credential.kind === 'secret' ? credential.value : undefined;
  const scope = defaultScope(expected.resourceUri);
  progress.beforeSignIn();
  const answer = await deviceSignIn(client, secret, scope, ask, progress.signIn);
  const {evidence, diagnosis} = evidenceOf(answer, setting, expected);
  const mended = diagnosis?.causes[0].step ?? undefined;
  const findings = checkSignIn(evidence, expected).map((finding): Finding =>
    finding.step === undefined && mended ? {...finding, step: mended} : finding,
  );
  const found = findings.map((finding): Found => ({way: 'sign-in', finding, ...(diagnosis && {diagnosis})}));
  const steps = stepStatuses(findings, evidence, expected);
  if ('refused' in answer) return {found, seen: [], steps};
  keep(answer.token.accessToken);
  const called = await callProduct(setting, answer.token.accessToken);
  const ofProduct = foundAt(called, product);
  return {
    found: [...found, ...ofProduct],
    seen: [
      {kind: 'token', way: 'sign-in', permissions: answer.token.granted},
      ...callsSeen(called, 'sign-in'),
    ],
    steps: {
      ...steps,
      ...Object.fromEntries(
        ofProduct.flatMap(({finding: {step}}) => (step === undefined ? [] : [[step, 'failed']])),
      ),
    },
  };
}

function evidenceOf(answer: SignInOutcome, setting: Setting, {resourceUri}: SignInExpectation) {
  const {values} = setting;
  if ('refused' in answer) {
    const {diagnosis} = refusalOf(answer, setting);
    const evidence: Evidence = {kind: 'refusal', codes: diagnosis.codes, seenBy: 'page'};
    return {evidence, diagnosis};
  }
  const {granted, username, tenantId} = answer.token;
  const evidence: Evidence = {
    kind: 'sign-in',
    requested: ['.default'],
    resourceUri,
    granted,
    account: {username},
    tenantId,
    ...(values.tenant.includes('.') ? {} : {expectedTenantId: values.tenant}),
    refresh: 'works',
  };
  return {evidence, diagnosis: undefined};
}

/** A token that a person got says nothing of roles: only the product's answers are judged. */
function foundAt(called: readonly Called[], product: AppOnlyExpectation): Found[] {
  const calls = called.map(({evidence}) => evidence);
  const refused = called.find(({evidence: {outcome}}) => outcome.kind === 'refused');
  return checkAppOnly({at: 0, token: {kind: 'issued'}, calls}, product).map((finding) => ({
    way: 'sign-in',
    finding,
    ...(refused?.diagnosis && {diagnosis: refused.diagnosis}),
  }));
}
