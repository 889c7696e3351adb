/** Judges what a check script printed, by the rules of the command's own check. */
import {checkAppOnly} from '../../../src/core/checks/app-only';
import type {AppOnlyExpectation} from '../../../src/core/checks/app-only/expectation';
import {readPastedReport, type PastedReport} from '../../../src/core/checks/app-only/pasted-report';
import {appOnlyStepStatuses} from '../../../src/core/checks/app-only/step-statuses';
import type {Integration} from '../../../src/core/contracts/schema';
import type {DiagnosisContext} from '../../../src/core/diagnosis/diagnosis';
import type {Found, LegResult, Seen} from './result';

export type PastedProblem = Extract<PastedReport, {ok: false}>['is'];

export function checkPasted(
  text: string,
  integration: Integration,
  context: DiagnosisContext,
  expectation: AppOnlyExpectation,
): LegResult | {readonly problem: PastedProblem} {
  const report = readPastedReport(text, integration, context);
  if (!report.ok) return {problem: report.is};
  const {evidence, diagnosis} = report;
  const findings = checkAppOnly(evidence, expectation);
  const steps = integration.steps.map(({id}) => id);
  const {token} = evidence;
  const seen: Seen[] =
    token.kind === 'issued'
      ? [
          {
            kind: 'token',
            way: 'application',
            permissions: token.claims?.roles ?? [],
            ...(token.claims?.audience !== undefined && {audience: token.claims.audience}),
          },
        ]
      : [];
  return {
    found: findings.map((finding): Found => {
      const isRefusal = finding.code === 'token-refused' || finding.code === 'first-call-refused';
      return {way: 'application', finding, ...(isRefusal && diagnosis && {diagnosis})};
    }),
    seen,
    steps: appOnlyStepStatuses(steps, evidence, expectation, findings),
  };
}
