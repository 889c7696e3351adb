import {CommandError} from './command-error';

/** What keeps a command from its work, as plain data: codes, each with its arguments. */
export type ComplaintOf<Args> = {
  [C in keyof Args]: {readonly code: C; readonly args: Args[C]};
}[keyof Args];

/** What a command says of it, in one language. */
type Words<Args> = {
  readonly errors: {readonly [C in keyof Args]: (args: Args[C]) => string};
  readonly seeHelp: string;
};

/** Errors of one command, by its words. */
export function complaintsBy<Lang extends string, Args extends object>(
  words: Readonly<Record<Lang, Words<Args>>>,
) {
  type Complaint<C extends keyof Args & string> = {readonly code: C; readonly args: Args[C]};
  const wordsOf = <C extends keyof Args & string>(lang: Lang, {code, args}: Complaint<C>): string => {
    const {[code]: say} = words[lang].errors;
    return say(args);
  };
  return {
    /** An error of whoever called: exit status 2, and where to read how it is done. */
    badUsage: <C extends keyof Args & string>(lang: Lang, complaint: Complaint<C>): CommandError =>
      new CommandError('bad-usage', `${wordsOf(lang, complaint)}\n${words[lang].seeHelp}`),
    /** Exit status 3. */
    couldNotRun: <C extends keyof Args & string>(lang: Lang, complaint: Complaint<C>): CommandError =>
      new CommandError('could-not-run', wordsOf(lang, complaint)),
  };
}
