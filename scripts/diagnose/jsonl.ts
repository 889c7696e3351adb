/** Many texts, one to a line: each is answered as it comes, and a line that holds none does not keep the others. */
import * as z from 'zod/mini';
import {diagnose} from '../../src/core/diagnosis';
import type {IntegrationId} from '../../src/core/contracts/schema';
import type {Lang} from '../report/lang';
import {answerOf} from './answer';
import {integrationIds} from './command/options';
import {contextOf} from './context';
import {commandWords} from './messages';
import type {LineProblem} from './messages/words';

const request = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** The guide that this text is from, where they differ. */
  integration: z.optional(z.string()),
});

export type LineAnswer = {readonly id: string | number | null} & Readonly<Record<string, unknown>>;

/** @param line 1-based number of the line, for what is wrong with it */
export function answerLine(
  text: string,
  line: number,
  integration: IntegrationId | undefined,
  lang: Lang,
): LineAnswer {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refused(null, {code: 'line-not-json', args: {line}}, lang);
  }
  const asked = request.safeParse(parsed);
  if (!asked.success) return refused(idOf(parsed), {code: 'line-incomplete', args: {line}}, lang);
  const {id, integration: own} = asked.data;
  const known = own === undefined ? integration : integrationIds.find((one) => one === own);
  if (own !== undefined && known === undefined)
    return refused(id, {code: 'integration-unknown', args: {line, known: integrationIds}}, lang);
  return {id, ...answerOf(diagnose(asked.data.text, contextOf(known)), lang)};
}

function refused(id: string | number | null, problem: LineProblem, lang: Lang): LineAnswer {
  const {[problem.code]: say} = commandWords[lang].lineProblems;
  const {line} = problem.args;
  return {id, error: {code: problem.code, line, message: (say as (args: unknown) => string)(problem.args)}};
}

function idOf(parsed: unknown): string | number | null {
  const found = z.object({id: z.union([z.string(), z.number()])}).safeParse(parsed);
  return found.success ? found.data.id : null;
}
