/** Reads the words after a command's name. Total: what cannot be understood is an outcome too. */
import {parseArgs} from 'node:util';
import {langs} from '../report/lang';
import {nearest} from '../site/nearest';
import type {ArgumentProblem, ArgumentProblemArgs, ArgumentProblemCode} from './messages/words';

export type OptionType = {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  readonly short?: string;
};

export type OptionTypes = Readonly<Record<string, OptionType>>;

/** What was given, by option: once every word has been seen to have the type of its option. */
export type ValuesOf<T extends OptionTypes> = {
  readonly [N in keyof T]?: T[N] extends {type: 'boolean'}
    ? boolean
    : T[N] extends {multiple: true}
      ? string[]
      : string;
};

/** `lang` as given, right or wrong: complaints are made in it. */
export type ReadArguments<T extends OptionTypes> = {readonly lang?: string} & (
  | {readonly kind: 'help' | 'version'}
  | {readonly kind: 'problem'; readonly problem: ArgumentProblem}
  | {readonly kind: 'values'; readonly values: ValuesOf<T>; readonly positionals: readonly string[]}
);

/**
 * @param args the words after the script's name
 * @param exclusive pairs of options that contradict each other
 */
export function readArguments<T extends OptionTypes>(
  args: readonly string[],
  types: T,
  exclusive: readonly (readonly [keyof T & string, keyof T & string])[] = [],
): ReadArguments<T> {
  const {values, tokens} = parseArgs({
    args: [...args],
    options: types,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const given: Readonly<Record<string, unknown>> = values;
  const lang = typeof given['lang'] === 'string' ? {lang: given['lang']} : {};
  // Somebody who asks for help is not told what else is wrong, not even that `--format --help` lacks a value.
  if (given['help'] === true || tokens.some(isHelpForValue)) return {kind: 'help', ...lang};
  if (given['version'] === true) return {kind: 'version', ...lang};
  const wrong = wrongOption(tokens, types) ?? wrongLang(lang) ?? contradiction(given, exclusive);
  if (wrong) return {kind: 'problem', problem: wrong, ...lang};
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  return {kind: 'values', values: values, positionals, ...lang};
}

export function problem<C extends ArgumentProblemCode>(
  code: C,
  args: ArgumentProblemArgs[C],
): ArgumentProblem {
  return {code, args} as ArgumentProblem;
}

export function isOneOf<T extends string>(allowed: readonly T[], value: string): value is T {
  return (allowed as readonly string[]).includes(value);
}

type Token = {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
};

function isHelpForValue({kind, value}: Token): boolean {
  return kind === 'option' && value === '--help';
}

function wrongOption(tokens: readonly Token[], types: OptionTypes): ArgumentProblem | undefined {
  for (const {kind, name = '', rawName = '', value} of tokens) {
    if (kind !== 'option') continue;
    const known = Object.hasOwn(types, name) ? types[name] : undefined;
    if (!known) {
      const near = nearest(name, Object.keys(types));
      return problem('option-unknown', {option: rawName, ...(near && {nearest: `--${near}`})});
    }
    // `--format --offline` means a value was forgotten, not a format of that name.
    if (known.type === 'string' && (value === undefined || value === '' || value.startsWith('--'))) {
      return problem('option-without-value', {option: rawName});
    }
    if (known.type === 'boolean' && value !== undefined) {
      return problem('value-not-expected', {option: rawName, value});
    }
  }
  return undefined;
}

function wrongLang({lang}: {readonly lang?: string}): ArgumentProblem | undefined {
  if (lang === undefined || isOneOf(langs, lang)) return undefined;
  return problem('value-not-allowed', {option: '--lang', value: lang, allowed: langs});
}

function contradiction(
  values: Readonly<Record<string, unknown>>,
  exclusive: readonly (readonly [string, string])[],
): ArgumentProblem | undefined {
  const pair = exclusive.find(([one, other]) => values[one] !== undefined && values[other] !== undefined);
  return pair && problem('options-exclude-each-other', {one: `--${pair[0]}`, other: `--${pair[1]}`});
}
