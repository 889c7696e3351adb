/** From options and, at a terminal, questions to a whole set of answers. */
import {CommandError} from '../../command/command-error';
import type {Answers} from '../answers';
import type {AnswerProblem, Checked} from '../checks';
import type {NewGuideWords} from '../messages/words';
import {questions, type Draft, type Question} from '../questions';
import {wordsOfProblem} from './complaint';
import type {Given} from './options';
import type {Terminal} from './terminal';

export type Collecting = {
  readonly words: NewGuideWords;
  /** Defaults count, and what has none must be given. */
  readonly yes: boolean;
  /** Undefined: nobody can answer. */
  readonly terminal: Terminal | undefined;
  readonly say: (text: string) => void;
};

/** @throws CommandError (`bad-usage`) naming the option whose answer is wrong or missing */
export async function collectAnswers(id: string, given: Given, around: Collecting): Promise<Answers> {
  let draft: Draft = {id};
  for (const question of questions) {
    draft = {...draft, ...(await settle(question, draft, given[question.name], around))};
  }
  return complete(draft);
}

async function settle(
  question: Question,
  draft: Draft,
  given: readonly string[] | undefined,
  around: Collecting,
): Promise<Draft> {
  const {words, yes, terminal} = around;
  if (given !== undefined) return valueOf(question.read(given, draft), question, words);
  if (question.isAsked && !question.isAsked(draft)) return valueOf(question.read([], draft), question, words);
  if (terminal && !yes) return ask(question, draft, terminal, around);
  const preset = yes ? question.preset?.(draft) : undefined;
  if (preset === undefined) {
    throw new CommandError('bad-usage', words.missing(`--${question.name}`, asking(question, draft, words)));
  }
  return valueOf(question.read([preset], draft), question, words);
}

/** Until the answer is right. */
async function ask(
  question: Question,
  draft: Draft,
  terminal: Terminal,
  {words, say}: Collecting,
): Promise<Draft> {
  const preset = question.preset?.(draft);
  say(`\n${asking(question, draft, words)}`);
  const prompt = preset === undefined ? '> ' : `> [${words.preset[preset] ?? preset}] `;
  const texts: string[] = [];
  for (;;) {
    const line = (await terminal.ask(prompt)).trim();
    const isLast = question.multiple !== 'until-empty' || line === '';
    const next = line === '' ? (texts.length === 0 && preset !== undefined ? [preset] : []) : [line];
    const read = question.read([...texts, ...next], draft);
    if ('problem' in read) say(wordsOfProblem(words, read.problem));
    else if (isLast) return read.value;
    else {
      texts.push(...next);
      say(words.another);
    }
  }
}

/** The question with its hint and, numbered, what may be chosen. */
function asking({name, choices}: Question, draft: Draft, words: NewGuideWords): string {
  const {ask: text, hint} = words.questions[name](draft);
  const listed = (choices?.(draft) ?? []).map((choice, index) => {
    const means = words.choice(choice, draft);
    return `  ${String(index + 1)}  ${choice}${means === undefined ? '' : ` – ${means}`}`;
  });
  return [text, ...(hint === undefined ? [] : [hint]), ...listed].join('\n');
}

/** @throws CommandError (`bad-usage`) */
function valueOf(read: Checked<Draft>, {name}: Question, words: NewGuideWords): Draft {
  if ('value' in read) return read.value;
  throw badAnswer(`--${name}`, read.problem, words);
}

export function badAnswer(option: string, problem: AnswerProblem, words: NewGuideWords): CommandError {
  return new CommandError(
    'bad-usage',
    `${option}${words.colon}${wordsOfProblem(words, problem)}\n${words.seeHelp}`,
  );
}

/** Each question puts its answer there, asked or not. */
function complete(draft: Draft): Answers {
  return draft as Answers;
}
