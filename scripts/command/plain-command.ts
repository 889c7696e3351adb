/** A command of few options: understood, explained and refused in the language of whoever typed it. */
import type {Lang} from '../report/lang';
import {langAsked, tellOfItself} from './about-itself';
import {problem, readArguments, type OptionTypes, type ValuesOf} from './arguments';
import type {ExitStatus} from './command-error';
import {standingWords} from './messages';
import type {HelpWords} from './messages/words';
import {badUsage} from './own-complaints';
import type {Surroundings} from './surroundings';

/** What is its own in a command's help; `options` without those that every command has. */
export type PlainWords<Name extends string = string> = Pick<
  HelpWords,
  'purpose' | 'usages' | 'statuses' | 'note'
> & {
  readonly options: Readonly<Record<Name, {readonly value?: string; readonly text: string}>>;
};

const standingTypes = {
  lang: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const satisfies OptionTypes;

type Run<T extends OptionTypes> = (values: ValuesOf<T>, lang: Lang) => Promise<ExitStatus>;

/**
 * @param args the words after the command's name
 * @param types its options, but for `--lang`, `--help` and `--version`
 * @throws CommandError (`bad-usage`) in the language asked for, and what `run` throws
 */
export async function plainCommand<T extends OptionTypes>(
  args: readonly string[],
  around: Surroundings,
  types: T,
  words: Readonly<Record<Lang, PlainWords<keyof T & string>>>,
  run: Run<T>,
): Promise<ExitStatus> {
  const given = readArguments(args, {...types, ...standingTypes});
  const lang = langAsked(given, around.env);
  switch (given.kind) {
    case 'help':
    case 'version':
      return tellOfItself(given.kind, helpOf(words[lang], lang), around);
    case 'problem':
      throw badUsage(lang, given.problem);
    case 'values': {
      const [unexpected] = given.positionals;
      if (unexpected !== undefined)
        throw badUsage(lang, problem('argument-unexpected', {argument: unexpected}));
      return run(given.values, lang);
    }
  }
}

/** @throws CommandError (`bad-usage`) when the text is no TCP port */
export function portIn(text: string, lang: Lang): number {
  const port = readPort(text);
  if (port === undefined) throw badUsage(lang, problem('port-invalid', {value: text}));
  return port;
}

/** @returns undefined where the text is no TCP port */
export function readPort(text: string): number | undefined {
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65535 ? port : undefined;
}

function helpOf({options, ...own}: PlainWords, lang: Lang): HelpWords {
  const standing = standingWords[lang];
  return {...standing, ...own, options: {...options, ...standing.options}};
}
