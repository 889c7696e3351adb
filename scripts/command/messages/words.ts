/** What every command may say of how it was called. */
export type ArgumentProblemArgs = {
  'option-unknown': {readonly option: string; readonly nearest?: string};
  'option-without-value': {readonly option: string};
  'value-not-allowed': {readonly option: string; readonly value: string; readonly allowed: readonly string[]};
  'value-not-expected': {readonly option: string; readonly value: string};
  'options-exclude-each-other': {readonly one: string; readonly other: string};
  'argument-unexpected': {readonly argument: string};
  'directory-missing': {readonly option: string; readonly path: string};
  'settings-missing': {readonly path: string};
  'site-missing': {readonly path: string};
  /** There is a configuration; nothing in it could be read that would be checked. */
  'site-without-content': {readonly path: string};
  'output-not-written': {readonly path: string; readonly reason: string};
  'locale-unknown': {readonly value: string; readonly known: readonly string[]};
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
};
