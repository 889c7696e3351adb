/** Reads what a product answered to its first call. Pure: the answer comes from a terminal, or from what a script printed. */
import * as z from 'zod/mini';
import type {FirstCall} from '../../contracts/first-calls';
import type {DiagnosisContext, Diagnosis} from '../../diagnosis/diagnosis';
import type {CallOutcome} from './evidence';
import {isPage, readRefusal, type HttpAnswer, type NoAnswer} from './refusal';

export type ReadAnswer =
  | {readonly ok: true; readonly outcome: CallOutcome; readonly diagnosis?: Diagnosis}
  | {readonly ok: false; readonly is: NoAnswer};

const companies = z.object({value: z.array(z.object({name: z.string()}))});
const table = z.object({value: z.array(z.unknown())});
const user = z.object({UserId: z.string(), OrganizationId: z.string()});
const calendar = z.object({id: z.string()});
/** Contacts and messages come in a list, a setting as a text. */
const elseInMailbox = z.object({value: z.union([z.array(z.unknown()), z.string()])});

/** What a success looks like; EWS answers in XML. */
const shapes = {
  companies,
  'who-am-i': user,
  table,
  'legal-entities': table,
  calendar,
} as const satisfies Partial<Record<FirstCall['id'], z.ZodMiniType>>;

export function readAnswer(call: FirstCall, answer: HttpAnswer, context: DiagnosisContext): ReadAnswer {
  const {status, body} = answer;
  if (status < 200 || status > 299) return refused(call, answer, context);
  if (isPage(body)) return {ok: false, is: 'html'};
  if (body.trim() === '') return {ok: false, is: 'empty'};
  if (call.id === 'ews-folder') {
    if (body.includes('<m:ResponseCode>NoError</m:ResponseCode>')) return answered({});
    return /<(?:\w+:)?ResponseCode>/.test(body)
      ? refused(call, answer, context)
      : {ok: false, is: 'another-shape'};
  }
  const parsed = parseJson(body);
  if (parsed === undefined) return {ok: false, is: 'not-json'};
  const shape = call.id === 'calendar' && !call.path.endsWith('/calendar') ? elseInMailbox : shapes[call.id];
  if (!shape.safeParse(parsed).success) return {ok: false, is: 'another-shape'};
  const named = call.id === 'companies' ? companies.safeParse(parsed) : undefined;
  return answered(named?.success ? {companies: named.data.value.map(({name}) => name)} : {});
}

function answered(said: {readonly companies?: readonly string[]}): ReadAnswer {
  return {ok: true, outcome: {kind: 'answered', ...said}};
}

function refused(call: FirstCall, answer: HttpAnswer, context: DiagnosisContext): ReadAnswer {
  const read = readRefusal(answer, call.resource, context);
  if (!read.ok) return read;
  const {refusal, diagnosis} = read;
  return {ok: true, outcome: {kind: 'refused', refusal}, diagnosis};
}

/** Parsed JSON; undefined, which JSON cannot say, where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
