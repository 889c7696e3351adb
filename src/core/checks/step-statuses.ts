/**
 * What a sign-in says about each step of the guide. A step passes only on evidence: where the sign-in could not
 * see its fact, the answer is `cannot-tell`.
 */
import {compareScopes} from './compare-scopes';
import type {Evidence, SignInEvidence} from './evidence';
import type {SignInExpectation} from './expectation';
import type {Finding, FindingCode, StepStatus} from './finding';

/** @returns one entry for each step that a sign-in can prove, and for each step that an error points at. */
export function stepStatuses(
  findings: readonly Finding[],
  evidence: Evidence,
  expectation: SignInExpectation,
): Record<string, StepStatus> {
  const statuses: Record<string, StepStatus> = {};
  for (const step of expectation.checkedSteps)
    statuses[step] = statusOf(step, findings, evidence, expectation);
  for (const {severity, step, code} of findings) {
    if (severity !== 'error' || step === undefined) continue;
    if (aboutTheCheck.has(code) && !expectation.checkedSteps.includes(step)) continue;
    statuses[step] = 'failed';
  }
  return statuses;
}

function statusOf(
  step: string,
  findings: readonly Finding[],
  evidence: Evidence,
  expectation: SignInExpectation,
): StepStatus {
  if (evidence.kind === 'refusal') return 'cannot-tell';
  if (findings.some(({code}) => aboutTheAccount.has(code))) return 'cannot-tell';

  const about = codesOf(step, expectation);
  const own = compareScopes(evidence, expectation).filter((row) => row.required && row.step === step);
  if (own.some(({state}) => state === 'missing' || state === 'other-resource')) return 'failed';
  // A step that no finding is about establishes that the whole sign-in is right.
  if (about.length === 0 && findings.some(({severity}) => severity === 'error')) return 'failed';
  if (own.some(({state}) => state === 'cannot-tell')) return 'cannot-tell';
  return isUnseen(about, evidence, expectation) ? 'cannot-tell' : 'passed';
}

/** True where the step rests on a fact that this sign-in did not show. */
function isUnseen(
  about: readonly FindingCode[],
  evidence: SignInEvidence,
  expectation: SignInExpectation,
): boolean {
  const concerns = (codes: ReadonlySet<FindingCode>) =>
    about.length === 0 || about.some((code) => codes.has(code));
  if (about.length > 0 && about.every((code) => code === 'wrong-tenant'))
    return evidence.expectedTenantId === undefined;
  if (expectation.offline && evidence.refresh !== 'works' && concerns(aboutRefresh)) return true;
  const unknown = compareScopes(evidence, expectation).some(({state}) => state === 'cannot-tell');
  return unknown && concerns(aboutGrants);
}

function codesOf(step: string, {stepFor, permissions}: SignInExpectation): FindingCode[] {
  const mapped = (Object.keys(stepFor) as FindingCode[]).filter((code) => stepFor[code] === step);
  return permissions.some((permission) => permission.step === step)
    ? [...mapped, 'required-scope-missing']
    : mapped;
}

const aboutTheAccount: ReadonlySet<FindingCode> = new Set(['personal-account-used', 'wrong-tenant'] as const);

/**
 * The address of the request is this check's own; the vendor's, which the guide's step is about, was not tried.
 */
const aboutTheCheck: ReadonlySet<FindingCode> = new Set([
  'redirect-uri-not-registered',
  'redirect-uri-on-wrong-platform',
] as const);

const aboutRefresh: ReadonlySet<FindingCode> = new Set(['refresh-not-possible'] as const);

const aboutGrants: ReadonlySet<FindingCode> = new Set([
  'required-scope-missing',
  'scope-of-another-resource',
  'consent-not-granted',
  'consent-declined',
  'admin-approval-required',
  'refresh-not-possible',
] as const);
