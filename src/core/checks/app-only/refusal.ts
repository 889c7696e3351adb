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

export type ExplainedRefusal = {readonly refusal: Refusal; readonly diagnosis: Diagnosis};

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
