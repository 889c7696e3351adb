/** Reads what a check script printed, as somebody pasted it: for the same rules as the command's own check. */
import {firstCallIds, firstCallsOf, type FirstCallId, type Route} from '../../contracts/first-calls';
import type {Integration} from '../../contracts/schema';
import type {Diagnosis, DiagnosisContext} from '../../diagnosis/diagnosis';
import {readAnswer} from './call-outcome';
import type {AppOnlyEvidence, CallEvidence} from './evidence';
import {explainRefusal, type HttpAnswer} from './refusal';

export type PastedReport =
  | {
      readonly ok: true;
      readonly evidence: AppOnlyEvidence;
      /** Of the first refusal, if there is one. */
      readonly diagnosis?: Diagnosis;
    }
  /** `another-integration`: the script of another guide. `answer-unknown`: not the product answered one of the calls. */
  | {readonly ok: false; readonly is: 'not-a-report' | 'cut-off' | 'another-integration' | 'answer-unknown'};

const refused = (is: Extract<PastedReport, {ok: false}>['is']): PastedReport => ({ok: false, is});

/** Total. What stands around the report, such as the prompt of a terminal, does not matter. */
export function readPastedReport(
  text: string,
  integration: Pick<Integration, 'id' | 'product' | 'facts'>,
  context: DiagnosisContext,
): PastedReport {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const begins = lines.reduce((last, line, at) => (line.includes('--- passerelle check 1 ') ? at : last), -1);
  if (begins < 0) return refused('not-a-report');
  const ends = lines.findIndex((line, at) => at > begins && line.trim() === '--- end');
  if (ends < 0) return refused('cut-off');
  if (!lines[begins]?.endsWith(` ${integration.id}`)) return refused('another-integration');
  const blocks = blocksOf(lines.slice(begins + 1, ends));
  const valueOf = (word: string) => blocks.find((block) => block.word === word)?.value ?? '';
  const at = Number(valueOf('clock'));
  const token = blocks.find(({word}) => word === 'token');
  if (!token || !Number.isFinite(at)) return refused('cut-off');
  if (token.value !== 'issued') {
    const {refusal, diagnosis} = explainRefusal(answerOf(token.answer), 'entra', context);
    return {ok: true, evidence: {at, token: {kind: 'refused', refusal}, calls: []}, diagnosis};
  }
  return withCalls(
    blocks,
    {at, token: {kind: 'issued', ...claimsOf(valueOf)}, calls: []},
    integration,
    context,
  );
}

type Block = {readonly word: string; readonly value: string; readonly answer: readonly string[]};

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: {word: string; value: string; answer: string[]}[] = [];
  for (const line of lines) {
    if (line.startsWith('|')) blocks.at(-1)?.answer.push(line.replace(/^\| ?/, ''));
    else {
      const [word = '', ...rest] = line.trim().split(' ');
      if (word !== '') blocks.push({word, value: rest.join(' '), answer: []});
    }
  }
  return blocks;
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
  blocks: readonly Block[],
  evidence: AppOnlyEvidence,
  integration: Pick<Integration, 'product' | 'facts'>,
  context: DiagnosisContext,
): PastedReport {
  const calls: CallEvidence[] = [];
  let first: Diagnosis | undefined;
  for (const {value, answer} of blocks.filter(({word}) => word === 'call')) {
    const call = callOf(value, integration);
    const read = call && readAnswer(call, answerOf(answer), context);
    if (!call || !read?.ok) return refused('answer-unknown');
    calls.push({call: call.id, outcome: read.outcome});
    first ??= read.diagnosis;
  }
  return {ok: true, evidence: {...evidence, calls}, ...(first && {diagnosis: first})};
}

function callOf(id: string, integration: Pick<Integration, 'product' | 'facts'>) {
  const known: FirstCallId | undefined = firstCallIds.find((one) => one === id);
  const routes: readonly Route[] = ['graph', 'ews'];
  return routes.flatMap((route) => [...firstCallsOf(integration, route)]).find((call) => call.id === known);
}

function answerOf(lines: readonly string[]): HttpAnswer {
  const blank = lines.indexOf('');
  const head = blank < 0 ? lines : lines.slice(0, blank);
  const headers: Record<string, string> = {};
  for (const line of head) {
    const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== '') headers[name.toLowerCase()] = value;
  }
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/i.exec(head[0] ?? '')?.[1] ?? 0);
  return {status, headers, body: blank < 0 ? '' : lines.slice(blank + 1).join('\n')};
}
