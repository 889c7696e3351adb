/** From what a script printed to what is shown of it. Loaded with the first text, and the rules with it. */
import data from '@inspection-data';
import {appOnlyFactsOf, appOnlyValuesOf, withReaderValues} from '../../core/checks/app-only/expectation';
import {
  judgePastedReport,
  routeIn,
  type JudgedReport,
  type PastedProblem,
} from '../../core/checks/app-only/judge-pasted';
import {judgeAppOnly} from '../../core/checks/app-only/judge-app-only';
import {asOutcome} from '../../core/checks/judged';
import type {LearntId} from '../../core/entra/learnt-ids';
import {idsOfRegistration} from '../../core/checks/object-ids';
import type {CheckOutcome} from '../../core/checks/outcome';
import {reportHead} from '../../core/checks/pasted-lines';
import {checkRegistration} from '../../core/checks/registration';
import {judgeRegistration} from '../../core/checks/registration/judge-registration';
import type {Judgement} from '../../core/checks/registration/judgement';
import {readPastedRegistration, type PastedRegistration} from '../../core/checks/registration/pasted-report';
import type {InspectedGuide} from '../Inspection/data';
import type {RightValues} from './values';

/** `outcome` goes into the guide’s store, as that of every check does. */
export type Explained = {readonly outcome: CheckOutcome} & (
  | {
      readonly about: 'registration';
      readonly judgement: Judgement;
      readonly clientId: string;
      readonly ids: readonly LearntId[];
      /** Parts of it may not be seen by whoever ran the script. */
      readonly isIncomplete: boolean;
    }
  | {readonly about: 'access'; readonly judged: JudgedReport}
);

export type ExplainProblem =
  PastedProblem | Extract<PastedRegistration, {ok: false}>['is'] | 'values-missing';

/** @param text masked */
export async function explainPasted(
  text: string,
  guide: InspectedGuide,
  values: RightValues,
): Promise<Explained | {readonly problem: ExplainProblem}> {
  const head = reportHead(text);
  if (typeof head === 'string') return {problem: head};
  return head.about === 'registration' ? registrationIn(text, guide, values) : accessIn(text, guide, values);
}

async function registrationIn(
  text: string,
  guide: InspectedGuide,
  {objectId}: RightValues,
): Promise<Explained | {readonly problem: ExplainProblem}> {
  const pasted = await readPastedRegistration(text, guide.id, guide.registration, objectId);
  if (!pasted.ok) return {problem: pasted.is};
  const {problems} = pasted.reading;
  const evidence = {...pasted.reading.evidence, source: 'script'} as const;
  const judgement = checkRegistration(evidence, guide.registration, pasted.at);
  const record = {evidence, at: pasted.at, mode: 'real'} as const;
  return {
    about: 'registration',
    judgement,
    clientId: evidence.clientId,
    ids: idsOfRegistration(evidence),
    isIncomplete: problems.length > 0,
    outcome: asOutcome(record, judgeRegistration(record, guide.registration), ''),
  };
}

function accessIn(
  text: string,
  {calls, facts}: InspectedGuide,
  {tenantId: tenant, environmentUrl, company}: RightValues,
): Explained | {readonly problem: ExplainProblem} {
  const route = routeIn(text);
  const own = appOnlyValuesOf({tenant, environmentUrl, company});
  const rules = appOnlyFactsOf(calls, data.resources, route);
  const expectation = withReaderValues(rules, own);
  if (!expectation) return {problem: 'values-missing'};
  const judged = judgePastedReport(text, calls, {contract: facts}, expectation);
  if ('problem' in judged) return judged;
  const {evidence: seen} = judged;
  const record = {
    evidence: {kind: 'app-only', route, seen, values: own},
    at: seen.at * 1000,
    mode: 'real',
  } as const;
  const steps = calls.steps.map(({id}) => id);
  return {about: 'access', judged, outcome: asOutcome(record, judgeAppOnly(record, rules, steps), '')};
}
