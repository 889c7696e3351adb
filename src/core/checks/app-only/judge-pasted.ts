import type {Route} from '../../contracts/first-calls';
import type {Integration} from '../../contracts/schema';
import type {Diagnosis, DiagnosisContext} from '../../diagnosis/diagnosis';
import type {StepStatus} from '../finding';
import {checkAppOnly} from '.';
import type {AppOnlyEvidence} from './evidence';
import type {AppOnlyContract, AppOnlyExpectation} from './expectation';
import type {AppOnlyFinding} from './finding';
import {readPastedReport, type PastedReport} from './pasted-report';
import {appOnlyStepStatuses} from './step-statuses';

export type PastedProblem = Extract<PastedReport, {ok: false}>['is'];

export type JudgedReport = {
  readonly evidence: AppOnlyEvidence;
  readonly findings: readonly AppOnlyFinding[];
  readonly steps: Readonly<Record<string, StepStatus>>;
  /** Of the refusal that a finding is about. */
  readonly diagnosis?: Diagnosis;
};

/** Judges what a check script printed, by the rules of the command's own check. */
export function judgePastedReport(
  text: string,
  contract: Pick<Integration, 'id'> & AppOnlyContract,
  context: DiagnosisContext,
  expectation: AppOnlyExpectation,
): JudgedReport | {readonly problem: PastedProblem} {
  const report = readPastedReport(text, contract, context);
  if (!report.ok) return {problem: report.is};
  const {evidence, diagnosis} = report;
  const findings = checkAppOnly(evidence, expectation);
  const steps = contract.steps.map(({id}) => id);
  return {
    evidence,
    findings,
    steps: appOnlyStepStatuses(steps, evidence, expectation, findings),
    ...(diagnosis && {diagnosis}),
  };
}

/** Which way to a mailbox the script went: its calls say so. */
export function routeIn(text: string): Route {
  return /^\s*call ews-folder\s*$/m.test(text) ? 'ews' : 'graph';
}

/** Findings that tell of a refusal, which the diagnosis explains. */
export function isRefusal({code}: AppOnlyFinding): boolean {
  return code === 'token-refused' || code === 'first-call-refused';
}
