/** What the command itself says, closed like the findings: an option without a line of help does not compile. */
import type {ArgumentProblemArgs, HelpWords} from '../../command/messages/words';
import type {Languages} from './words';

/** What is counted and told at the end. */
export type CountName = 'pairs' | 'sections' | 'strings';

export type OptionName =
  | 'site-dir'
  | 'config'
  | 'locale'
  | 'pair'
  | 'format'
  | 'output'
  | 'notes'
  | 'lang'
  | 'fail-on'
  | 'accept'
  | 'reason'
  | 'fix'
  | 'yes'
  | 'cache-dir'
  | 'no-cache'
  | 'help'
  | 'version';

export type CommandErrorArgs = ArgumentProblemArgs & {
  'pair-needs-two': {readonly found: number};
  'file-missing': {readonly path: string};
  /** `reason` as Node gives it: `EACCES`. */
  'file-unreadable': {readonly path: string; readonly reason: string};
  'file-is-folder': {readonly path: string};
  'glossary-unreadable': {readonly path: string; readonly reason: string};
  'page-unknown': {readonly name: string; readonly nearest?: string};
  'section-unknown': {readonly page: string; readonly section: string; readonly nearest?: string};
  /** Only one side has changed: whoever says that this is right has to say why. */
  'reason-needed': {readonly sections: readonly string[]};
  'locale-needed': {readonly known: readonly string[]};
};

export type CommandErrorCode = keyof CommandErrorArgs;

export type CommandWords = HelpWords & {
  readonly options: Readonly<Record<OptionName, {readonly value?: string; readonly text: string}>>;
  readonly counts: Readonly<Record<CountName, (count: number) => string>>;
  readonly errors: {readonly [C in CommandErrorCode]: (args: CommandErrorArgs[C]) => string};
  /** After an error of usage. */
  readonly seeHelp: string;
  readonly notesOption: string;
  readonly written: (path: string) => string;
  readonly progress: (done: number, of: number) => string;
  readonly interrupted: string;
  readonly cacheTrouble: (reason: string) => string;
  /** A language as the report names it: `fr` is `French`. Any other by its own tag. */
  readonly languageName: (language: string) => string;
  readonly report: ReportWords;
  /** In an editor: where the other language stands, and what it says there. */
  readonly besideFile: (language: string, file: string) => string;
  readonly besideWords: (language: string, place: string, words: string) => string;
  /** In an editor, where an error of ours kept a page from being compared. */
  readonly notJudged: (reason: string) => string;
  readonly accepted: (sections: number, pages: number) => string;
  readonly nothingToAccept: string;
  /** Sections that one language alone has changed, and that nobody named. */
  readonly notAccepted: (sections: readonly string[]) => string;
  /** A page that is left as it was accepted. */
  readonly notRead: (place: string, reason: string) => string;
  readonly fixQuestion: string;
  readonly fixed: (changes: number, files: number) => string;
  readonly nothingToFix: string;
};

export type ReportWords = {
  /** Before the first heading of a page. */
  readonly opening: string;
  readonly inSync: (languages: Languages) => string;
  readonly drifted: (languages: Languages) => string;
  /** Above a word diff of the language that changed. */
  readonly changed: (languages: {readonly changed: string; readonly lagging: string}) => string;
};
