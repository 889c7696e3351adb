/** What the command says, closed by types: a question, a problem or an option without its words does not compile. */
import type {RedirectUriProblem} from '../../../src/core/entra/redirect-uri';
import type {ArgumentWords, HelpWords} from '../../command/messages/words';
import type {AnswerProblem} from '../checks';
import type {OptionName} from '../command/options';
import type {Edit} from '../plan/edits';
import type {Undoing} from '../plan/undo';
import type {Draft, QuestionName} from '../questions';

export type ProblemArgs<C extends AnswerProblem['code']> = Extract<AnswerProblem, {code: C}>;

export type NewGuideWords = {
  readonly help: HelpWords & {readonly options: Readonly<Record<OptionName, {value?: string; text: string}>>};
  readonly seeHelp: string;
  readonly errors: ArgumentWords;
  /** Between an option and what is said of it. */
  readonly colon: string;
  readonly questions: Readonly<
    Record<QuestionName, (draft: Draft) => {readonly ask: string; readonly hint?: string}>
  >;
  /** What a choice means; undefined where its name says it. */
  readonly choice: (choice: string, draft: Draft) => string | undefined;
  /** A default as it is shown, where that is not as it is written. */
  readonly preset: Readonly<Record<string, string>>;
  readonly another: string;
  readonly problems: {readonly [C in AnswerProblem['code']]: (args: ProblemArgs<C>) => string};
  readonly redirectProblems: {
    readonly [C in RedirectUriProblem['code']]: (args: Extract<RedirectUriProblem, {code: C}>) => string;
  };
  /** @param asked the question that the option answers, with its hint and its choices */
  readonly missing: (option: string, asked: string) => string;
  readonly stopped: string;
  readonly changedMeanwhile: (path: string) => string;
  /** @param reason as Node gives it: `EACCES` */
  readonly notWritten: (path: string, reason: string) => string;
  readonly confirm: (count: number) => string;
  readonly declined: string;
  readonly created: string;
  readonly changed: string;
  readonly removed: string;
  readonly wouldWrite: (count: number) => string;
  readonly wrote: (count: number) => string;
  readonly next: (facts: {
    readonly id: string;
    readonly english: string;
    readonly french: string;
    readonly toWrite: number;
    readonly names: readonly string[];
  }) => readonly string[];
  readonly nothingToUndo: (id: string) => string;
  /** Before the list of edited files. */
  readonly edited: (count: number) => string;
  readonly edit: (edit: Edit) => string;
  readonly removeAnyway: (id: string) => string;
  /** A guide that nothing shows to be the command’s own; its files follow. */
  readonly notOurs: Readonly<
    Record<Extract<Undoing, {kind: 'not-ours'}>['because'], (id: string, record: string) => string>
  >;
  /** @param shared files that name every guide */
  readonly removeByHand: (shared: readonly string[]) => string;
  readonly wouldUndo: (count: number) => string;
  readonly undone: (id: string, count: number) => string;
};
