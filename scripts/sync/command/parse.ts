import {isOneOf, problem, readArguments, type ValuesOf} from '../../command/arguments';
import {failOns} from '../../report/fail-on';
import {formats} from '../../report/formats';
import type {Complaint} from './complaint';
import {exclusive, optionTypes, type Acceptable, type Options} from './options';

/** What the command line asks for. Total: what cannot be understood is an outcome too. */
export type Asked = {readonly lang?: string} & (
  | {readonly kind: 'help' | 'version'}
  | {readonly kind: 'check'; readonly options: Options}
  | {readonly kind: 'misunderstood'; readonly error: Complaint}
);

/** @param args the words after the script's name */
export function parseCommand(args: readonly string[]): Asked {
  const given = readArguments(args, optionTypes, exclusive);
  const lang = given.lang === undefined ? {} : {lang: given.lang};
  if (given.kind === 'problem') return {kind: 'misunderstood', error: given.problem, ...lang};
  if (given.kind !== 'values') return {kind: given.kind, ...lang};
  const read = readOptions(given.values, given.positionals);
  return 'code' in read
    ? {kind: 'misunderstood', error: read, ...lang}
    : {kind: 'check', options: read, ...lang};
}

function readOptions(
  values: ValuesOf<typeof optionTypes>,
  positionals: readonly string[],
): Options | Complaint {
  const {format = 'text', pair, accept, reason, output, config} = values;
  const failOn = values['fail-on'] ?? 'warning';
  const [first] = positionals;
  if (pair !== undefined && positionals.length !== 1)
    return {code: 'pair-needs-two', args: {found: positionals.length + 1}};
  if (pair === undefined && accept === undefined && first !== undefined)
    return problem('argument-unexpected', {argument: first});
  if (reason !== undefined && accept === undefined)
    return problem('option-needs-other', {option: '--reason', other: '--accept'});
  if (!isOneOf(formats, format))
    return problem('value-not-allowed', {option: '--format', value: format, allowed: formats});
  if (!isOneOf(failOns, failOn))
    return problem('value-not-allowed', {option: '--fail-on', value: failOn, allowed: failOns});
  return {
    siteDir: values['site-dir'] ?? '.',
    locales: values.locale ?? [],
    format,
    showsNotes: values.notes ?? false,
    failOn,
    fix: values.fix ?? false,
    yes: values.yes ?? false,
    cache: values['no-cache'] ? false : (values['cache-dir'] ?? true),
    ...(pair !== undefined && first !== undefined && {pair: [pair, first] as const}),
    ...(accept && {accept: positionals.map(acceptable)}),
    ...(config !== undefined && {config}),
    ...(output !== undefined && {output}),
    ...(reason !== undefined && {reason}),
  };
}

function acceptable(name: string): Acceptable {
  const [page = '', section] = name.split('#', 2);
  return section === undefined ? {page} : {page, section};
}
