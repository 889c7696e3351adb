/** The application signs in as itself, and makes the first calls. */
import {checkAppOnly} from '../../../src/core/checks/app-only';
import type {AppOnlyEvidence} from '../../../src/core/checks/app-only/evidence';
import type {AppOnlyExpectation} from '../../../src/core/checks/app-only/expectation';
import {appOnlyStepStatuses} from '../../../src/core/checks/app-only/step-statuses';
import type {Diagnosis} from '../../../src/core/diagnosis/diagnosis';
import {defaultScope} from '../../../src/core/entra/scope';
import {readTokenClaims} from '../../../src/core/entra/token-claims';
import {appToken} from '../token/app-token';
import {callProduct, type Called} from './call';
import {refusalOf} from './refusal';
import type {Found, LegResult, Seen} from './result';
import type {Setting} from './setting';

type Gathered = {
  readonly evidence: AppOnlyEvidence;
  readonly called: readonly Called[];
  /** `oid` of the token. */
  readonly objectId?: string;
  /** Of Entra's refusal. */
  readonly diagnosis?: Diagnosis;
};

/** @throws NetworkTrouble */
export async function checkApplication(
  setting: Setting,
  expectation: AppOnlyExpectation,
): Promise<LegResult> {
  const {evidence, called, objectId, diagnosis} = await gather(setting, expectation);
  const findings = checkAppOnly(evidence, expectation);
  const refused = called.find(
    ({evidence: {outcome, mailbox}}) => outcome.kind === 'refused' && mailbox !== 'outside',
  );
  const found = findings.map((finding): Found => {
    const about = {'token-refused': diagnosis, 'first-call-refused': refused?.diagnosis};
    const own =
      finding.code === 'token-refused' || finding.code === 'first-call-refused'
        ? about[finding.code]
        : undefined;
    return {way: 'application', finding, ...(own && {diagnosis: own})};
  });
  const steps = setting.integration.steps.map(({id}) => id);
  return {
    found,
    seen: [...tokenSeen(evidence, objectId), ...callsSeen(called, 'application')],
    steps: appOnlyStepStatuses(steps, evidence, expectation, findings),
  };
}

async function gather(setting: Setting, {audiences}: AppOnlyExpectation): Promise<Gathered> {
  const {credential, values, where, ask, now, progress, keep} = setting;
  const at = () => Math.floor(now() / 1000);
  progress.token();
  const client = {authority: `${where.login}/${values.tenant}`, clientId: values.clientId};
  const answer = await appToken(client, credential, defaultScope(audiences[0]), ask);
  if ('refused' in answer) {
    const {refusal, diagnosis} = refusalOf(answer, setting);
    return {evidence: {at: at(), token: {kind: 'refused', refusal}, calls: []}, called: [], diagnosis};
  }
  const {token} = answer;
  keep(token);
  const claims = readTokenClaims(token);
  const issuedAt = at();
  const called = await callProduct(setting, token);
  return {
    evidence: {
      at: issuedAt,
      token: {kind: 'issued', ...(claims.ok && {claims: claims.value})},
      calls: called.map(({evidence}) => evidence),
    },
    called,
    ...(claims.ok && claims.value.objectId !== undefined && {objectId: claims.value.objectId}),
  };
}

export function tokenSeen({token}: AppOnlyEvidence, enterpriseObjectId?: string): Seen[] {
  if (token.kind !== 'issued') return [];
  const {roles = [], audience} = token.claims ?? {};
  return [
    {
      kind: 'token',
      way: 'application',
      permissions: roles,
      ...(audience !== undefined && {audience}),
      ...(enterpriseObjectId !== undefined && {enterpriseObjectId}),
    },
  ];
}

export function callsSeen(called: readonly Called[], way: 'application' | 'sign-in'): Seen[] {
  return called.flatMap(({evidence: {call, mailbox, outcome}, url}): Seen[] => {
    if (mailbox === 'outside') return outcome.kind === 'refused' ? [{kind: 'closed-mailbox-refused'}] : [];
    if (outcome.kind === 'refused') return [];
    const {companies} = outcome;
    return [{kind: 'call', way, call, url, ...(companies && {companies})}];
  });
}
