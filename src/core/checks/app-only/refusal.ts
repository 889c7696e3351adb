/** An answer that says no, in the words of the diagnosis. */
import {diagnose} from '../../diagnosis';
import type {Diagnosis, DiagnosisContext} from '../../diagnosis/diagnosis';
import type {ResourceId} from '../../contracts/schema';
import type {Refusal} from './evidence';

/** What came back over HTTP, with the headers that say more than the body. Header names are in lower case. */
export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};

type ExplainedRefusal = {readonly refusal: Refusal; readonly diagnosis: Diagnosis};

/**
 * Why an answer says nothing of the set-up. Whoever answered, it was not the service: a page of a proxy, a way on to
 * another address, nothing at all, half an answer. Or the service asks to wait, or has trouble of its own (`broken`).
 */
export type NoAnswer = 'html' | 'redirect' | 'empty' | 'not-json' | 'another-shape' | 'throttled' | 'broken';

export type ReadRefusal =
  ({readonly ok: true} & ExplainedRefusal) | {readonly ok: false; readonly is: NoAnswer};

/** Whose answer it is, as people name the product beside a bare status. */
const speakerOf: Readonly<Record<ResourceId | 'entra', string>> = {
  entra: 'Microsoft Entra ID',
  'business-central': 'Business Central',
  dataverse: 'Dataverse',
  'finance-operations': 'Dynamics 365 finance and operations (F&O)',
  'exchange-online': 'Exchange Web Services',
  'microsoft-graph': 'Microsoft Graph',
};

/** Reasons of HTTP that refusals without a body are known by. */
const reasons: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};

const tellingHeaders = ['www-authenticate', 'x-ews-policy-reason', 'x-ms-diagnostics', 'retry-after'];

/** Entra and the products answer in JSON or XML; what stands before them (a proxy, a portal's page) in HTML. */
export function isPage(body: string): boolean {
  return /^\s*(?:<!doctype html|<html)/i.test(body);
}

/**
 * What an answer that is no success says. Entra says no in JSON with an `error`; a product may say it with its status
 * alone. Errors of a server that say nothing else are its own, although some refusals come as 500, with a code.
 */
export function readRefusal(
  answer: HttpAnswer,
  speaker: ResourceId | 'entra',
  context: DiagnosisContext,
): ReadRefusal {
  const {status, body} = answer;
  if (isPage(body)) return {ok: false, is: 'html'};
  // 0: what a script prints that reached nobody.
  if (status < 200) return {ok: false, is: 'empty'};
  if (status > 299 && status < 400) return {ok: false, is: 'redirect'};
  const explained = explainRefusal(answer, speaker, context);
  const {cause} = explained.refusal;
  if (status === 429 || cause === 'throttled') return {ok: false, is: 'throttled'};
  if (cause === 'microsoft-transient' || (status > 499 && (cause === 'unknown' || cause === 'network')))
    return {ok: false, is: 'broken'};
  if (speaker === 'entra' && !/"error"\s*:/.test(body))
    return {ok: false, is: body.trim() === '' ? 'empty' : 'another-shape'};
  return {ok: true, ...explained};
}

/** Total: an answer that nobody knows is explained as `unknown`. */
export function explainRefusal(
  {status, headers, body}: HttpAnswer,
  speaker: ResourceId | 'entra',
  context: DiagnosisContext,
): ExplainedRefusal {
  const said = tellingHeaders.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [`${name}: ${value}`];
  });
  const first = `${speakerOf[speaker]}: HTTP ${String(status)} ${reasons[status] ?? ''}`.trim();
  const diagnosis = diagnose([first, ...said, '', body].join('\n'), context);
  const [{cause, step}] = diagnosis.causes;
  return {diagnosis, refusal: {code: diagnosis.code, cause, step, status}};
}
