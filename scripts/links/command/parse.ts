import {parseArgs} from 'node:util';
import {formats} from '../../report/formats';
import {nearest} from '../../site/nearest';
import type {CommandErrorArgs, CommandErrorCode} from '../messages/command-words';
import {failOns} from '../report';
import type {Complaint} from './complaint';
import {exclusive, optionTypes, type Options} from './options';

/** What the command line asks for. Total: what cannot be understood is an outcome too. */
export type Asked =
  | {readonly kind: 'help' | 'version'}
  | {readonly kind: 'check'; readonly options: Options}
  | {readonly kind: 'merge'; readonly files: readonly string[]; readonly options: Options}
  | {readonly kind: 'misunderstood'; readonly error: Complaint};

/** @param args the words after the script's name */
export function parseCommand(args: readonly string[]): Asked & {readonly lang?: string} {
  const {values, tokens} = parseArgs({
    args: [...args],
    options: optionTypes,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const lang = typeof values.lang === 'string' ? {lang: values.lang} : {};
  // Somebody who asks for help is not told what else is wrong, not even that `--format --help` lacks a value.
  if (values.help === true || tokens.some(isHelpForValue)) return {kind: 'help', ...lang};
  if (values.version === true) return {kind: 'version', ...lang};
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const isMerge = positionals[0] === 'merge';
  const error =
    unknownOption(tokens) ??
    contradiction(values) ??
    (positionals.length > 0 && !isMerge
      ? problem('argument-unexpected', {argument: positionals[0] ?? ''})
      : undefined);
  if (error) return {kind: 'misunderstood', error, ...lang};
  const read = readOptions(values as Values);
  if ('code' in read) return {kind: 'misunderstood', error: read, ...lang};
  if (!isMerge) return {kind: 'check', options: read, ...lang};
  const files = positionals.slice(1);
  return files.length > 0
    ? {kind: 'merge', files, options: read, ...lang}
    : {kind: 'misunderstood', error: problem('nothing-to-merge', {}), ...lang};
}

/** Once every token has been seen to have the type of its option. */
type Values = {
  readonly [N in keyof typeof optionTypes]?: (typeof optionTypes)[N] extends {type: 'boolean'}
    ? boolean
    : (typeof optionTypes)[N] extends {multiple: true}
      ? string[]
      : string;
};

function problem<C extends CommandErrorCode>(code: C, args: CommandErrorArgs[C]): Complaint {
  return {code, args} as Complaint;
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

function unknownOption(tokens: readonly Token[]): Complaint | undefined {
  const names = Object.keys(optionTypes);
  for (const {kind, name = '', rawName = '', value} of tokens) {
    if (kind !== 'option') continue;
    const known = names.includes(name) ? optionTypes[name as keyof typeof optionTypes] : undefined;
    if (!known) {
      const near = nearest(name, names);
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

function contradiction(values: Readonly<Record<string, unknown>>): Complaint | undefined {
  const pair = exclusive.find(([one, other]) => values[one] !== undefined && values[other] !== undefined);
  return pair && problem('options-exclude-each-other', {one: `--${pair[0]}`, other: `--${pair[1]}`});
}

function readOptions(values: Values): Options | Complaint {
  const {format = 'text', lang, shard, output, config, built} = values;
  const failOn = values['fail-on'];
  const maxAge = values['max-age'];
  const age = maxAge === undefined ? undefined : readDuration(maxAge);
  const part = shard === undefined ? undefined : readShard(shard);
  if (!isOneOf(formats, format))
    return problem('value-not-allowed', {option: '--format', value: format, allowed: formats});
  if (lang !== undefined && !isOneOf(['en', 'fr'], lang))
    return problem('value-not-allowed', {option: '--lang', value: lang, allowed: ['en', 'fr']});
  if (failOn !== undefined && !isOneOf(failOns, failOn))
    return problem('value-not-allowed', {option: '--fail-on', value: failOn, allowed: failOns});
  if (maxAge !== undefined && age === undefined)
    return problem('duration-malformed', {option: '--max-age', value: maxAge});
  if (shard !== undefined && part === undefined) return problem('shard-malformed', {value: shard});
  return {
    siteDir: values['site-dir'] ?? '.',
    locales: values.locale ?? [],
    format,
    showsNotes: values.notes ?? false,
    web: values['site-only'] ? 'none' : values.offline ? 'cache-only' : 'ask',
    cache: values['no-cache'] ? false : (values['cache-dir'] ?? true),
    allowHosts: values['allow-host'] ?? [],
    watch: values.watch ?? false,
    fix: values.fix ?? false,
    yes: values.yes ?? false,
    ...(config !== undefined && {config}),
    ...(output !== undefined && {output}),
    ...(failOn !== undefined && {failOn}),
    ...(age !== undefined && {maxAge: age}),
    ...(built !== undefined && {built}),
    ...(part !== undefined && {shard: part}),
  };
}

function isOneOf<T extends string>(allowed: readonly T[], value: string): value is T {
  return (allowed as readonly string[]).includes(value);
}

const units: Readonly<Record<string, number>> = {s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000};

/** @returns milliseconds of `90m`, `12h`, `7d`; `0` needs no unit */
function readDuration(text: string): number | undefined {
  if (text === '0') return 0;
  const [, count, unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const size = units[unit];
  return count === undefined || size === undefined ? undefined : Number(count) * size;
}

function readShard(text: string): {index: number; of: number} | undefined {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  return index !== undefined && of !== undefined && index >= 1 && index <= of ? {index, of} : undefined;
}
