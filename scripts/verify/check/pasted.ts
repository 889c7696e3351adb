/** What a check script printed, in the form of the command's own check. Asks nobody. */
import {appOnlyExpectationOf, appOnlyValuesOf} from '../../../src/core/checks/app-only/expectation';
import {
  isRefusal,
  judgePastedReport,
  routeIn,
  type PastedProblem as AccessProblem,
} from '../../../src/core/checks/app-only/judge-pasted';
import {reportHead} from '../../../src/core/checks/pasted-lines';
import {checkRegistration, registrationStatuses} from '../../../src/core/checks/registration';
import {registrationExpectation} from '../../../src/core/checks/registration/expectation';
import {
  readPastedRegistration,
  type PastedRegistration,
} from '../../../src/core/checks/registration/pasted-report';
import type {Route} from '../../../src/core/contracts/first-calls';
import {resources} from '../../../src/core/contracts/resources';
import type {Integration} from '../../../src/core/contracts/schema';
import type {DiagnosisContext} from '../../../src/core/diagnosis/diagnosis';
import type {Lang} from '../../report/lang';
import type {GivenValues} from '../command/values';
import {tokenSeen} from './application';
import type {Found, LegResult} from './result';

export type PastedProblem = AccessProblem | Extract<PastedRegistration, {ok: false}>['is'];

export type PastedLeg = LegResult & {
  /** What the script went by, and of which application it read the registration. */
  readonly route: Route;
  readonly clientId?: string;
};

/** `environment-url-missing`: the answer is compared with it, and nobody named it. */
export type ReadAnswers = PastedLeg | {readonly problem: PastedProblem | 'environment-url-missing'};

export type AnswersSubject = {
  readonly integration: Integration;
  readonly values: GivenValues;
  readonly context: DiagnosisContext;
  readonly lang: Lang;
};

/** @param text masked */
export async function checkPasted(text: string, subject: AnswersSubject): Promise<ReadAnswers> {
  const head = reportHead(text);
  if (typeof head === 'string') return {problem: head};
  return head.about === 'registration' ? registrationIn(text, subject) : accessIn(text, subject);
}

async function registrationIn(
  text: string,
  {integration, values, lang}: AnswersSubject,
): Promise<ReadAnswers> {
  const expectation = registrationExpectation(integration, resources, lang);
  const pasted = await readPastedRegistration(text, integration.id, expectation, values.objectId);
  if (!pasted.ok) return {problem: pasted.is};
  const {at, reading} = pasted;
  const {evidence, problems} = reading;
  const {rows, findings} = checkRegistration(evidence, expectation, at);
  return {
    route: 'graph',
    clientId: evidence.clientId,
    found: findings.map((finding): Found => ({way: 'registration', finding})),
    seen: [{kind: 'registration-read', at: new Date(at).toISOString()}],
    facts: rows,
    ...(problems.length > 0 && {isIncomplete: true}),
    steps: registrationStatuses(rows, expectation),
  };
}

function accessIn(text: string, {integration, values, context}: AnswersSubject): ReadAnswers {
  const route = routeIn(text);
  const expectation = appOnlyExpectationOf(integration, resources, appOnlyValuesOf(values), route);
  if (!expectation) return {problem: 'environment-url-missing'};
  const judged = judgePastedReport(text, integration, context, expectation);
  if ('problem' in judged) return judged;
  const {evidence, findings, steps, diagnosis} = judged;
  return {
    route,
    found: findings.map((finding): Found => ({
      way: 'application',
      finding,
      ...(isRefusal(finding) && diagnosis && {diagnosis}),
    })),
    seen: tokenSeen(evidence),
    steps,
  };
}
