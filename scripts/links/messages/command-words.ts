/** What the command itself says, closed like the findings: an option without a line of help does not compile. */
import type {ArgumentProblemArgs, HelpWords} from '../../command/messages/words';
import type {MissingHeader, SettingsProblem} from '../settings';

/** What is counted and told at the end. */
export type CountName = 'files' | 'links' | 'addresses' | 'requests';

export type OptionName =
  | 'site-dir'
  | 'config'
  | 'locale'
  | 'format'
  | 'output'
  | 'notes'
  | 'lang'
  | 'fail-on'
  | 'site-only'
  | 'offline'
  | 'max-age'
  | 'cache-dir'
  | 'no-cache'
  | 'allow-host'
  | 'built'
  | 'shard'
  | 'watch'
  | 'fix'
  | 'yes'
  | 'help'
  | 'version';

/** What is wrong with how the command was called, or with the reports it was to merge. */
export type CommandErrorArgs = ArgumentProblemArgs & {
  'shard-malformed': {readonly value: string};
  'duration-malformed': {readonly option: string; readonly value: string};
  'nothing-to-merge': None;
  /** `at`: the first place that is wrong, as a path; `JSON` if it is not even that. */
  'report-unreadable': {readonly file: string; readonly at: string};
  'reports-of-different-tools': {readonly tools: readonly string[]};
  'reports-of-different-versions': {readonly versions: readonly string[]};
  'shards-of-different-runs': None;
  'shard-missing': {readonly missing: readonly number[]; readonly of: number};
  'shard-twice': {readonly index: number};
};

type None = Readonly<Record<string, never>>;

export type CommandErrorCode = keyof CommandErrorArgs;

/** Why nothing is asked of a host just now. */
export type WaitReason = 'pace' | 'retry-after' | 'retry' | 'slow';

export type ProgressWords = {
  readonly reading: (done: number, of: number) => string;
  readonly checking: string;
  readonly asking: (done: number, of: number) => string;
  readonly built: (done: number, of: number) => string;
  /** One line for one host. Seconds are whole. */
  readonly waiting: (host: string, because: WaitReason, seconds: number, queued: number) => string;
  readonly moreHosts: (count: number) => string;
};

/** What is wrong with the settings, by its reason. */
export type SettingsWords = {
  readonly [B in SettingsProblem['because']]: (
    problem: Extract<SettingsProblem, {readonly because: B}>,
  ) => string;
};

export type CommandWords = HelpWords & {
  readonly options: Readonly<Record<OptionName, {readonly value?: string; readonly text: string}>>;
  readonly counts: Readonly<Record<CountName, (count: number) => string>>;
  readonly progress: ProgressWords;
  readonly errors: {readonly [C in CommandErrorCode]: (args: CommandErrorArgs[C]) => string};
  /** After an error of usage. */
  readonly seeHelp: string;
  readonly notesOption: string;
  readonly interrupted: string;
  readonly settings: SettingsWords;
  /** A header of the settings is not sent; `why` is for people. */
  readonly headerMissing: (missing: MissingHeader) => string;
  /** A file of ids that the settings name. */
  readonly listUnreadable: (path: string) => string;
  readonly cacheTrouble: (reason: string) => string;
  /** Asked before `--fix` writes; answered by the first letter of yes, or of oui. */
  readonly fixQuestion: string;
  readonly watching: string;
  /** After each check of `--watch`. */
  readonly checkedIn: (milliseconds: number) => string;
  readonly written: (path: string) => string;
  /** How `--fix` ends. */
  readonly fixed: (count: number, files: number) => string;
  readonly nothingToFix: string;
};
