/** What the command’s options are, as data, and what a call asks for. Total: what cannot be understood is an outcome too. */
import {integrations} from '../../../src/core/contracts/integrations';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import {isOneOf, problem, readArguments, type OptionType} from '../../command/arguments';
import type {ArgumentProblem} from '../../command/messages/words';

export type OptionName = 'file' | 'format' | 'jsonl' | 'integration' | 'lang' | 'help' | 'version';

const optionTypes = {
  file: {type: 'string'},
  format: {type: 'string'},
  jsonl: {type: 'boolean'},
  integration: {type: 'string'},
  lang: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const satisfies Record<OptionName, OptionType>;

const formats = ['text', 'json'] as const;
export const integrationIds = Object.keys(integrations) as readonly IntegrationId[];

export type Options = {
  /** As given; standard input where it is absent. */
  readonly file?: string;
  readonly format: 'text' | 'json' | 'jsonl';
  readonly integration?: IntegrationId;
};

export type Asked = {readonly lang?: string} & (
  | {readonly kind: 'help' | 'version'}
  | {readonly kind: 'misunderstood'; readonly error: ArgumentProblem}
  | {readonly kind: 'diagnose'; readonly options: Options}
);

/** @param args the words after the script's name */
export function parseCommand(args: readonly string[]): Asked {
  const read = readArguments(args, optionTypes);
  const lang = read.lang === undefined ? {} : {lang: read.lang};
  if (read.kind === 'problem') return {kind: 'misunderstood', error: read.problem, ...lang};
  if (read.kind !== 'values') return {kind: read.kind, ...lang};
  const {file, format = 'text', jsonl = false, integration} = read.values;
  const wrong = (option: string, value: string, allowed: readonly string[]): Asked => ({
    kind: 'misunderstood',
    error: problem('value-not-allowed', {option, value, allowed}),
    ...lang,
  });
  if (!isOneOf(formats, format)) return wrong('--format', format, formats);
  if (integration !== undefined && !isOneOf(integrationIds, integration))
    return wrong('--integration', integration, integrationIds);
  const [unexpected] = read.positionals;
  if (unexpected !== undefined)
    return {kind: 'misunderstood', error: problem('argument-unexpected', {argument: unexpected}), ...lang};
  if (jsonl && read.values.format === 'text')
    return {
      kind: 'misunderstood',
      error: problem('options-exclude-each-other', {one: '--jsonl', other: '--format text'}),
      ...lang,
    };
  return {
    kind: 'diagnose',
    options: {
      format: jsonl ? 'jsonl' : format,
      ...(file === undefined ? {} : {file}),
      ...(integration === undefined ? {} : {integration}),
    },
    ...lang,
  };
}
