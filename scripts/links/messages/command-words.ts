/** What the command itself says, closed like the findings: an option without a line of help does not compile. */

/** What is counted and told at the end. */
export type CountName = 'files' | 'links' | 'addresses' | 'requests';

export type OptionName =
  | 'site-dir'
  | 'locale'
  | 'format'
  | 'output'
  | 'notes'
  | 'lang'
  | 'fail-on'
  | 'offline'
  | 'max-age'
  | 'allow-host'
  | 'built'
  | 'shard'
  | 'watch'
  | 'fix'
  | 'yes'
  | 'help'
  | 'version';

/** What is wrong with how the command was called, or with the reports it was to merge. */
export type CommandErrorArgs = {
  'option-unknown': {readonly option: string; readonly nearest?: string};
  'option-without-value': {readonly option: string};
  'value-not-allowed': {readonly option: string; readonly value: string; readonly allowed: readonly string[]};
  'options-exclude-each-other': {readonly one: string; readonly other: string};
  'argument-unexpected': {readonly argument: string};
  'directory-missing': {readonly option: string; readonly path: string};
  'shard-malformed': {readonly value: string};
  'duration-malformed': {readonly option: string; readonly value: string};
  'locale-unknown': {readonly value: string; readonly known: readonly string[]};
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

export type CommandWords = {
  /** What the command is, in one line. */
  readonly purpose: string;
  readonly usageTitle: string;
  /** Each a way to call it, with what it does. */
  readonly usages: readonly (readonly [call: string, does: string])[];
  readonly optionsTitle: string;
  /** `value` stands for the option's value, where it has one. */
  readonly options: Readonly<Record<OptionName, {readonly value?: string; readonly text: string}>>;
  readonly statusTitle: string;
  readonly statuses: readonly (readonly [status: string, means: string])[];
  readonly counts: Readonly<Record<CountName, (count: number) => string>>;
  readonly progress: ProgressWords;
  readonly errors: {readonly [C in CommandErrorCode]: (args: CommandErrorArgs[C]) => string};
  /** After an error of usage. */
  readonly seeHelp: string;
  readonly notesOption: string;
  readonly interrupted: string;
  /** How `--fix` ends. */
  readonly fixed: (count: number, files: number) => string;
  readonly nothingToFix: string;
};
