/**
 * The form of a rule, and what rules about refusals share.
 */
import type {Evidence, RefusalEvidence} from './evidence';
import type {SignInExpectation} from './expectation';
import type {Finding, FindingArgs, FindingCode, Severity} from './finding';

/** @returns undefined where the evidence does not show that state of the world. */
export type Rule<Code extends FindingCode = FindingCode> = (
  evidence: Evidence,
  expectation: SignInExpectation,
) => Finding<Code> | undefined;

/** Builds a finding with the step that the contract has for its code, if any. */
export function finding<Code extends FindingCode>(
  code: Code,
  severity: Severity,
  args: FindingArgs[Code],
  expectation: SignInExpectation,
): Finding<Code>;
export function finding<Code extends FindingCode>(
  code: Code,
  severity: Severity,
  args: FindingArgs[Code],
  expectation: SignInExpectation,
) {
  const step = expectation.stepFor[code];
  return {code, severity, ...(step !== undefined && {step}), args};
}

/**
 * The one code that a refusal is about. Entra wraps its own number in an OAuth word, and MSAL wraps both:
 * the number says most, then a specific word, then a general one.
 */
export function primaryCode({codes, error}: RefusalEvidence): string {
  return (
    codes.find((code) => code.startsWith('AADSTS')) ??
    codes.find((code) => !generalWords.has(code)) ??
    (error !== undefined && !generalWords.has(error) ? error : undefined) ??
    codes[0] ??
    error ??
    'unknown_error'
  );
}

const generalWords = new Set([
  'interaction_required',
  'invalid_grant',
  'invalid_client',
  'invalid_request',
  'unauthorized_client',
]);
