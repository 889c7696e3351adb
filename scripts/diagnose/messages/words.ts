/** What the command says besides the words of causes, closed by types. */
import type {ArgumentProblemArgs, HelpWords} from '../../command/messages/words';
import type {OptionName} from '../command/options';

export type LineProblemArgs = {
  'line-not-json': {readonly line: number};
  'line-incomplete': {readonly line: number};
  'integration-unknown': {readonly line: number; readonly known: readonly string[]};
};
export type LineProblem = {
  [C in keyof LineProblemArgs]: {readonly code: C; readonly args: LineProblemArgs[C]};
}[keyof LineProblemArgs];

export type CommandErrorArgs = ArgumentProblemArgs & {
  'file-missing': {readonly path: string};
  /** `reason` as Node gives it: `EACCES`. */
  'file-unreadable': {readonly path: string; readonly reason: string};
};

export type CommandWords = HelpWords & {
  readonly options: Readonly<Record<OptionName, {readonly value?: string; readonly text: string}>>;
  readonly errors: {readonly [C in keyof CommandErrorArgs]: (args: CommandErrorArgs[C]) => string};
  readonly seeHelp: string;
  readonly lineProblems: {readonly [C in keyof LineProblemArgs]: (args: LineProblemArgs[C]) => string};
  /** To somebody at a terminal. */
  readonly paste: string;
  readonly report: ReportWords;
};

export type ReportWords = {
  readonly headings: Readonly<
    Record<'happened' | 'because' | 'steps' | 'tell' | 'undo' | 'stop' | 'also' | 'links' | 'read', string>
  >;
  readonly acts: (actor: string) => string;
  readonly roles: (names: readonly string[]) => string;
  readonly step: (title: string, id: string) => string;
  readonly send: (support: string) => string;
  readonly colon: string;
  readonly masked: (what: readonly string[]) => string;
  readonly unknown: {
    readonly title: string;
    /** `code`: recognised as one, by its public name where it has one. */
    readonly happened: (code: string | null, name: string | undefined) => string;
    readonly steps: readonly string[];
    readonly nothing: string;
  };
};
