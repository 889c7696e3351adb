/** Reads what a check script printed, as somebody pasted it: for the same rules as the command's own check. */
import {
  firstCallIds,
  firstCallsOf,
  type CallContract,
  type FirstCallId,
  type Route,
} from '../../contracts/first-calls';
import type {Integration} from '../../contracts/schema';
import type {Diagnosis, DiagnosisContext} from '../../diagnosis/diagnosis';
import {readAnswer} from './call-outcome';
import type {AppOnlyEvidence, CallEvidence} from './evidence';
import {printedAnswer, readReportBlocks, type NoReport, type ReportBlock} from '../pasted-lines';
import {readRefusal, type NoAnswer} from './refusal';

export type PastedReport =
  | {
      readonly ok: true;
      readonly evidence: AppOnlyEvidence;
      /** Of the first refusal, if there is one. */
      readonly diagnosis?: Diagnosis;
    }
  /** `answer-unknown`: not the service itself answered one of the questions. */
  | {readonly ok: false; readonly is: NoReport | 'answer-unknown' | 'throttled' | 'service-broken'};

const refused = (is: Extract<PastedReport, {ok: false}>['is']): PastedReport => ({ok: false, is});

const unheard = (is: NoAnswer): PastedReport =>
  refused(is === 'throttled' ? 'throttled' : is === 'broken' ? 'service-broken' : 'answer-unknown');

/** Total. What stands around the report, such as the prompt of a terminal, does not matter. */
export function readPastedReport(
  text: string,
  integration: Pick<Integration, 'id'> & CallContract,
  context: DiagnosisContext,
): PastedReport {
  const blocks = readReportBlocks(text, 'check', integration.id);
  if (typeof blocks === 'string') return refused(blocks);
  const valueOf = (word: string) => blocks.find((block) => block.word === word)?.value ?? '';
  const at = Number(valueOf('clock'));
  const token = blocks.find(({word}) => word === 'token');
  if (!token || !Number.isFinite(at)) return refused('cut-off');
  if (token.value !== 'issued') {
    const read = readRefusal(printedAnswer(token), 'entra', context);
    if (!read.ok) return unheard(read.is);
    const {refusal, diagnosis} = read;
    return {ok: true, evidence: {at, token: {kind: 'refused', refusal}, calls: []}, diagnosis};
  }
  return withCalls(
    blocks,
    {at, token: {kind: 'issued', ...claimsOf(valueOf)}, calls: []},
    integration,
    context,
  );
}

function claimsOf(
  valueOf: (word: string) => string,
): Pick<Extract<AppOnlyEvidence['token'], {kind: 'issued'}>, 'claims'> {
  const audience = valueOf('token-aud');
  const tenantId = valueOf('token-tid').toLowerCase();
  const expiresAt = Number(valueOf('token-exp'));
  // A token that cannot be read prints nothing, which proves nothing against it.
  if (audience === '' && tenantId === '') return {};
  const version = valueOf('token-ver');
  const roles = valueOf('token-roles')
    .split(',')
    .map((role) => role.trim())
    .filter((role) => role !== '');
  return {
    claims: {
      roles,
      ...(audience !== '' && {audience}),
      ...(tenantId !== '' && {tenantId}),
      ...((version === '1.0' || version === '2.0') && {version}),
      ...(expiresAt > 0 && {expiresAt}),
    },
  };
}

function withCalls(
  blocks: readonly ReportBlock[],
  evidence: AppOnlyEvidence,
  integration: CallContract,
  context: DiagnosisContext,
): PastedReport {
  const calls: CallEvidence[] = [];
  let first: Diagnosis | undefined;
  for (const block of blocks.filter(({word}) => word === 'call')) {
    const call = callOf(block.value, integration);
    const read = call && readAnswer(call, printedAnswer(block), context);
    if (!call || !read) return refused('answer-unknown');
    if (!read.ok) return unheard(read.is);
    calls.push({call: call.id, outcome: read.outcome});
    first ??= read.diagnosis;
  }
  return {ok: true, evidence: {...evidence, calls}, ...(first && {diagnosis: first})};
}

function callOf(id: string, integration: CallContract) {
  const known: FirstCallId | undefined = firstCallIds.find((one) => one === id);
  const routes: readonly Route[] = ['graph', 'ews'];
  return routes.flatMap((route) => [...firstCallsOf(integration, route)]).find((call) => call.id === known);
}
