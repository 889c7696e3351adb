/** Makes the first calls of a product with a token. */
import {readAnswer} from '../../../src/core/checks/app-only/call-outcome';
import type {CallEvidence} from '../../../src/core/checks/app-only/evidence';
import {fillCall, firstCallsOf, type FirstCall} from '../../../src/core/contracts/first-calls';
import type {Diagnosis} from '../../../src/core/diagnosis/diagnosis';
import {troubleWith} from '../network/trouble';
import type {Setting} from './setting';

export type Called = {
  readonly evidence: CallEvidence;
  readonly url: string;
  readonly diagnosis?: Diagnosis;
};

/**
 * One refusal is enough: the calls after it would repeat it.
 *
 * @throws NetworkTrouble where it was not the product that answered, or where it asks to wait
 */
export async function callProduct(setting: Setting, token: string): Promise<Called[]> {
  const {integration, values, route} = setting;
  const called: Called[] = [];
  for (const call of firstCallsOf(integration, route)) {
    if (call.path.includes('{{environmentName}}') && values.environmentName === undefined) continue;
    const {mailbox} = values;
    const made = await make(setting, call, token, mailbox, mailbox === undefined ? undefined : 'chosen');
    called.push(made);
    if (made.evidence.outcome.kind === 'refused') return called;
    if (values.closedMailbox !== undefined && mailbox !== undefined)
      called.push(await make(setting, call, token, values.closedMailbox, 'outside'));
  }
  return called;
}

async function make(
  {values, where, ask, context, progress}: Setting,
  call: FirstCall,
  token: string,
  mailbox: string | undefined,
  which: CallEvidence['mailbox'],
): Promise<Called> {
  const {url, body} = fillCall(call, {...values, mailbox}, where.bases[call.resource]);
  progress.call(url);
  const answer = await ask({
    url,
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      accept: body === undefined ? 'application/json' : 'text/xml',
      ...(body !== undefined && {'content-type': 'text/xml; charset=utf-8'}),
      // Exchange finds the mailbox’s server by it.
      ...(call.id === 'ews-folder' && mailbox !== undefined && {'x-anchormailbox': mailbox}),
    },
    ...(body !== undefined && {body}),
  });
  const read = readAnswer(call, answer, context);
  if (!read.ok) throw troubleWith(read.is, url, answer);
  const {outcome, diagnosis} = read;
  const evidence = {call: call.id, outcome, ...(which !== undefined && {mailbox: which})};
  return {evidence, url, ...(diagnosis && {diagnosis})};
}
