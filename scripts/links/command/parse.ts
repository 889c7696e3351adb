import {isOneOf, problem, readArguments, type ValuesOf} from '../../command/arguments';
import {formats} from '../../report/formats';
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
  const given = readArguments(args, optionTypes, exclusive);
  const lang = given.lang === undefined ? {} : {lang: given.lang};
  if (given.kind === 'problem') return {kind: 'misunderstood', error: given.problem, ...lang};
  if (given.kind !== 'values') return {kind: given.kind, ...lang};
  const [first, ...files] = given.positionals;
  if (first !== undefined && first !== 'merge') {
    return {kind: 'misunderstood', error: problem('argument-unexpected', {argument: first}), ...lang};
  }
  const read = readOptions(given.values);
  if ('code' in read) return {kind: 'misunderstood', error: read, ...lang};
  if (first === undefined) return {kind: 'check', options: read, ...lang};
  return files.length > 0
    ? {kind: 'merge', files, options: read, ...lang}
    : {kind: 'misunderstood', error: {code: 'nothing-to-merge', args: {}}, ...lang};
}

function readOptions(values: ValuesOf<typeof optionTypes>): Options | Complaint {
  const {format = 'text', shard, output, config, built} = values;
  const failOn = values['fail-on'];
  const maxAge = values['max-age'];
  const age = maxAge === undefined ? undefined : readDuration(maxAge);
  const part = shard === undefined ? undefined : readShard(shard);
  if (!isOneOf(formats, format))
    return problem('value-not-allowed', {option: '--format', value: format, allowed: formats});
  if (failOn !== undefined && !isOneOf(failOns, failOn))
    return problem('value-not-allowed', {option: '--fail-on', value: failOn, allowed: failOns});
  if (maxAge !== undefined && age === undefined)
    return {code: 'duration-malformed', args: {option: '--max-age', value: maxAge}};
  if (shard !== undefined && part === undefined) return {code: 'shard-malformed', args: {value: shard}};
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
