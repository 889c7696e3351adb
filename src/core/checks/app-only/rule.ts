/** The form of a rule, and what rules share. */
import type {AppOnlyEvidence, ClaimsHint} from './evidence';
import type {AppOnlyExpectation} from './expectation';
import type {AppOnlyFinding, AppOnlyFindingArgs, AppOnlyFindingCode} from './finding';
import type {Severity} from '../finding';

/** @returns undefined where the evidence does not show that state of the world. */
export type AppOnlyRule<Code extends AppOnlyFindingCode = AppOnlyFindingCode> = (
  evidence: AppOnlyEvidence,
  expectation: AppOnlyExpectation,
) => AppOnlyFinding<Code> | undefined;

/** Builds a finding with the step that the contract has for its code, if any, or the one that is given. */
export function finding<Code extends AppOnlyFindingCode>(
  code: Code,
  severity: Severity,
  args: AppOnlyFindingArgs[Code],
  expectation: AppOnlyExpectation,
  own?: string | null,
): AppOnlyFinding<Code>;
export function finding<Code extends AppOnlyFindingCode>(
  code: Code,
  severity: Severity,
  args: AppOnlyFindingArgs[Code],
  {stepFor}: AppOnlyExpectation,
  own?: string | null,
) {
  const step = own ?? stepFor[code];
  return {code, severity, ...(step !== undefined && {step}), args};
}

/** @returns undefined without a token, and for one that cannot be read */
export function claimsOf({token}: AppOnlyEvidence): ClaimsHint | undefined {
  return token.kind === 'issued' ? token.claims : undefined;
}

/** What a refusal is called where its answer holds no code that is known. */
export function codeOf({code, status}: {readonly code: string | null; readonly status: number}): string {
  return code ?? `HTTP ${String(status)}`;
}
