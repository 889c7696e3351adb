/** From a pasted text to what is shown of it. Loaded with the first text, and everything it knows with it. */
import {causeSentences, causeTitles, diagnosisWords} from '@causes';
import data from '@doctor-data';
import {errorDoctor} from '@doctor-words';
import {errors} from '@errors';
import {sentences} from '@sentences';
import {diagnose} from '../../core/diagnosis';
import {anchorOf} from '../../core/diagnosis/anchor';
import {isKnownCode} from '../../core/diagnosis/catalogue';
import {causeFacts} from '../../core/diagnosis/causes';
import {placeLinks} from '../../core/diagnosis/causes/place-link';
import type {ActingRole} from '../../core/diagnosis/causes/cause-facts';
import type {Diagnosis, RankedCause, Reason, ReaderValues} from '../../core/diagnosis/diagnosis';
import type {LearntIds} from '../../core/entra/learnt-ids';
import {entraName} from '../../core/diagnosis/entra-names';
import type {Answer, AnswerCause} from './answer';
import type {DoctorGuide} from './guides';
import {markDifference} from './mark-difference';
import {supportText} from './support-text';

export type Explaining = {
  /** Id of the integration whose guide is followed, if any. */
  readonly integration?: string | undefined;
  /** What the reader typed into it. */
  readonly reader: ReaderValues;
  /** What the page has read of object IDs. */
  readonly learnt?: LearntIds;
  /** True on that guide's own page: its steps are places of the page. */
  readonly isOnPage: boolean;
  /** Base of this language's pages, with both slashes. */
  readonly baseUrl: string;
};

export function explainText(
  text: string,
  asked: Explaining,
): {readonly diagnosis: Diagnosis; readonly answer: Answer} {
  const guide = data.guides.find(({id}) => id === asked.integration);
  const {reader, learnt = {}} = asked;
  const diagnosis = diagnose(text, {reader, learnt, ...(guide && {contract: guide.facts})});
  const {causes, codes, code, evidence, links} = diagnosis;
  const isUnknown = causes[0].cause === 'unknown';
  const lookup = links.find(({kind}) => kind === 'lookup')?.url;
  const redirect = redirectOf(causes[0].because);
  const page = (name: string) =>
    isKnownCode(name) ? {page: `${asked.baseUrl}errors/${anchorOf(name)}`} : {};
  return {
    diagnosis,
    answer: {
      ...(evidence.speaker && {speaker: diagnosisWords.speakers[evidence.speaker]}),
      ...(code !== null && {
        code: {code, ...(isKnownCode(code) && {happened: errors[code].happened}), ...page(code)},
      }),
      causes: isUnknown ? [] : causes.map((cause) => causeOf(cause, diagnosis, guide, asked)),
      ...(isUnknown && {unknown: whyUnknown(code)}),
      ...(redirect && {redirect}),
      codes: codes.map((name) => ({code: name, ...page(name)})),
      ...(lookup !== undefined && {lookup}),
    },
  };
}

function causeOf(
  ranked: RankedCause,
  diagnosis: Diagnosis,
  guide: DoctorGuide | undefined,
  {reader, isOnPage, baseUrl}: Explaining,
): AnswerCause {
  const {cause, actor, confidence, because, step: stepId} = ranked;
  const facts = causeFacts[cause];
  const {happened, tell, steps, undo, stop} = causeSentences[cause];
  const {appId} = diagnosis.evidence;
  const values = {...reader, ...(reader.clientId === undefined && appId !== undefined && {clientId: appId})};
  const step = guide?.steps.find(({id}) => id === stepId);
  const title = causeTitles[cause];
  return {
    cause,
    title,
    confidence: diagnosisWords.confidences[confidence],
    happened,
    because: because.map(say),
    tell,
    actor: sentences.actors[actor],
    roles: facts.roles.map(roleName),
    todo: steps,
    places: placeLinks(facts.places, values).map(({place, href}) => ({
      label: diagnosisWords.places[place],
      href,
    })),
    ...(guide &&
      step && {
        step: {
          label: step.title,
          href: isOnPage ? `#${step.id}` : `${baseUrl}guides/${guide.id}#${step.id}`,
          ...(!isOnPage && {guide: guide.title}),
        },
      }),
    ...(facts.waiting && {waiting: diagnosisWords.waiting[facts.waiting.reason](...facts.waiting.minutes)}),
    undo,
    stop,
    supportFor: diagnosisWords.supports[facts.stop.ask],
    support: supportText(diagnosis, facts.stop.send, title, reader),
  };
}

function say(reason: Reason): string {
  const tell = diagnosisWords.reasons[reason.code] as (args: Reason['args']) => string;
  return tell(reason.args);
}

function roleName(role: ActingRole): string {
  const names: Readonly<Record<string, string>> = {...diagnosisWords.roles, ...data.roles};
  return names[role] ?? role;
}

function redirectOf(because: readonly Reason[]): Answer['redirect'] {
  for (const reason of because) {
    if (reason.code !== 'redirect-uri-differs') continue;
    const {quoted, expected, index} = reason.args;
    const [ours, theirs] = markDifference(quoted, expected);
    return {
      quoted: ours,
      expected: theirs,
      from: (quoted.slice(index) || expected.slice(index)).slice(0, 24),
    };
  }
  return undefined;
}

function whyUnknown(code: string | null): string {
  const {unknown, unknownCode, unknownNamed} = errorDoctor.answer;
  if (code === null) return unknown;
  const name = entraName(code);
  return name === undefined ? unknownCode(code) : unknownNamed(code, name);
}
