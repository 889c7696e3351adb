/** What a check script printed, in the form of the command's own check. */
import {
  isRefusal,
  judgePastedReport,
  type PastedProblem,
} from '../../../src/core/checks/app-only/judge-pasted';
import type {AppOnlyExpectation} from '../../../src/core/checks/app-only/expectation';
import type {Integration} from '../../../src/core/contracts/schema';
import type {DiagnosisContext} from '../../../src/core/diagnosis/diagnosis';
import {tokenSeen} from './application';
import type {Found, LegResult} from './result';

export type {PastedProblem};

export function checkPasted(
  text: string,
  integration: Integration,
  context: DiagnosisContext,
  expectation: AppOnlyExpectation,
): LegResult | {readonly problem: PastedProblem} {
  const judged = judgePastedReport(text, integration, context, expectation);
  if ('problem' in judged) return judged;
  const {evidence, findings, steps, diagnosis} = judged;
  return {
    found: findings.map((finding): Found => ({
      way: 'application',
      finding,
      ...(isRefusal(finding) && diagnosis && {diagnosis}),
    })),
    seen: tokenSeen(evidence),
    steps,
  };
}
