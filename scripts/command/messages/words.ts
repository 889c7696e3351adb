/** What every command may say of how it was called. */
export type ArgumentProblemArgs = {
  'option-unknown': {readonly option: string; readonly nearest?: string};
  'option-without-value': {readonly option: string};
  'value-not-allowed': {readonly option: string; readonly value: string; readonly allowed: readonly string[]};
  'value-not-expected': {readonly option: string; readonly value: string};
  'options-exclude-each-other': {readonly one: string; readonly other: string};
  'option-needs-other': {readonly option: string; readonly other: string};
  'argument-unexpected': {readonly argument: string};
  'directory-missing': {readonly option: string; readonly path: string};
  'settings-missing': {readonly path: string};
  'site-missing': {readonly path: string};
  /** There is a configuration; nothing in it could be read that would be checked. */
  'site-without-content': {readonly path: string};
  'output-not-written': {readonly path: string; readonly reason: string};
  'locale-unknown': {readonly value: string; readonly known: readonly string[]};
  'port-invalid': {readonly value: string};
};

/** Why a command cannot listen where it was told to. `call`: how the command is called. */
export type ListenProblemArgs = {
  'port-taken': {readonly port: number; readonly call: string};
  'port-forbidden': {readonly port: number; readonly call: string};
  'address-not-here': {readonly host: string};
  'host-unknown': {readonly host: string};
};

export type ListenWords = {
  readonly [C in keyof ListenProblemArgs]: (args: ListenProblemArgs[C]) => string;
};

/** What stands in every command's help and complaints. */
export type StandingWords = Pick<HelpWords, 'usageTitle' | 'optionsTitle' | 'statusTitle'> & {
  readonly seeHelp: string;
  readonly options: Readonly<
    Record<'lang' | 'help' | 'version', {readonly value?: string; readonly text: string}>
  >;
};

export type ArgumentProblemCode = keyof ArgumentProblemArgs;

export type ArgumentProblem = {
  [C in ArgumentProblemCode]: {readonly code: C; readonly args: ArgumentProblemArgs[C]};
}[ArgumentProblemCode];

export type ArgumentWords = {
  readonly [C in ArgumentProblemCode]: (args: ArgumentProblemArgs[C]) => string;
};

/** What `--help` says, laid out by `formatHelp`. */
export type HelpWords = {
  /** What the command is, in one line. */
  readonly purpose: string;
  readonly usageTitle: string;
  /** Each a way to call it, with what it does. */
  readonly usages: readonly (readonly [call: string, does: string])[];
  readonly optionsTitle: string;
  /** `value` stands for the option's value, where it has one. */
  readonly options: Readonly<Record<string, {readonly value?: string; readonly text: string}>>;
  readonly statusTitle: string;
  readonly statuses: readonly (readonly [status: string, means: string])[];
  /** What else is good to know, in a line at the end. */
  readonly note?: string;
};
