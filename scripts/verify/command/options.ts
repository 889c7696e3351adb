/** What the command’s options are, as data, and what a call asks for. Total: what cannot be understood is an outcome too. */
import {routes, type Route} from '../../../src/core/contracts/first-calls';
import {integrations} from '../../../src/core/contracts/integrations';
import type {IntegrationId} from '../../../src/core/contracts/schema';
import {containsSecret} from '../../../src/core/entra/client-secret';
import {scriptKinds, type ScriptKind} from '../../../src/core/reader-scripts/kinds';
import {isOneOf, problem, readArguments, type OptionType} from '../../command/arguments';
import {nearest} from '../../site/nearest';
import type {Complaint} from './complaint';

const optionTypes = {
  tenant: {type: 'string'},
  'client-id': {type: 'string'},
  'object-id': {type: 'string'},
  'environment-url': {type: 'string'},
  'environment-name': {type: 'string'},
  company: {type: 'string'},
  mailbox: {type: 'string'},
  'closed-mailbox': {type: 'string'},
  route: {type: 'string'},
  certificate: {type: 'string'},
  'app-only': {type: 'boolean'},
  script: {type: 'string'},
  answers: {type: 'string'},
  authority: {type: 'string'},
  timeout: {type: 'string'},
  format: {type: 'string'},
  lang: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const satisfies Record<string, OptionType>;
export type OptionName = keyof typeof optionTypes;

/** Options that hold one of the reader's values. */
export type ValueOption = (typeof valueOptions)[number];

export type Options = {
  readonly integration: IntegrationId;
  /** As given. */
  readonly values: Readonly<Partial<Record<ValueOption, string>>>;
  readonly route: Route;
  /** Path of a PEM file. */
  readonly certificate?: string;
  /** Nobody signs in: only what the application proves alone. */
  readonly appOnly: boolean;
  readonly authority?: string;
  /** For each question. */
  readonly seconds: number;
  readonly format: 'text' | 'json';
  /** Prints this script, and asks nobody. */
  readonly script?: ScriptKind;
  /** Path of a file with what a check script printed: read in the place of asking. */
  readonly answers?: string;
};

export type Asked = {readonly lang?: string} & (
  | {readonly kind: 'help' | 'version'}
  | {readonly kind: 'verify'; readonly options: Options}
  | {readonly kind: 'misunderstood'; readonly error: Complaint}
);

const formats = ['text', 'json'] as const;
const integrationIds = Object.keys(integrations) as readonly IntegrationId[];
const valueOptions = [
  'tenant',
  'client-id',
  'object-id',
  'environment-url',
  'environment-name',
  'company',
  'mailbox',
  'closed-mailbox',
] as const satisfies readonly OptionName[];

const defaultSeconds = 30;
const mostSeconds = 600;

/** @param args the words after the script's name */
export function parseCommand(args: readonly string[]): Asked {
  const read = readArguments(args, optionTypes, [['script', 'answers']]);
  const lang = read.lang === undefined ? {} : {lang: read.lang};
  // Before anything else: no complaint may repeat what was given.
  if (read.kind !== 'help' && read.kind !== 'version' && args.some(holdsSecret))
    return {kind: 'misunderstood', error: {code: 'secret-as-argument', args: {}}, ...lang};
  if (read.kind === 'problem') return {kind: 'misunderstood', error: read.problem, ...lang};
  if (read.kind !== 'values') return {kind: read.kind, ...lang};
  const options = readOptions(read.values, read.positionals);
  return 'code' in options
    ? {kind: 'misunderstood', error: options, ...lang}
    : {kind: 'verify', options, ...lang};
}

type Values = Extract<ReturnType<typeof readArguments<typeof optionTypes>>, {kind: 'values'}>['values'];

function readOptions(given: Values, [id, unexpected]: readonly string[]): Options | Complaint {
  const {route = 'graph', timeout, format = 'text', certificate, authority, script, answers} = given;
  const wrong = (option: string, value: string, allowed: readonly string[]) =>
    problem('value-not-allowed', {option, value, allowed});
  if (id === undefined) return {code: 'integration-missing', args: {known: integrationIds}};
  if (!isOneOf(integrationIds, id)) {
    const near = nearest(id, integrationIds);
    return {
      code: 'integration-unknown',
      args: {value: id, known: integrationIds, ...(near && {nearest: near})},
    };
  }
  if (unexpected !== undefined) return problem('argument-unexpected', {argument: unexpected});
  if (!isOneOf(formats, format)) return wrong('--format', format, formats);
  if (!isOneOf(routes, route)) return wrong('--route', route, routes);
  if (script !== undefined && !isOneOf(scriptKinds, script)) return wrong('--script', script, scriptKinds);
  if (given.route !== undefined && id !== 'prextra-exchange')
    return {code: 'option-of-another-integration', args: {option: '--route', integration: id}};
  if (given['object-id'] !== undefined && !integrations[id].inputs.some((input) => input.id === 'objectId'))
    return {code: 'option-of-another-integration', args: {option: '--object-id', integration: id}};
  const seconds = timeout === undefined ? defaultSeconds : Number(timeout);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > mostSeconds)
    return {code: 'timeout-invalid', args: {value: timeout ?? '', most: mostSeconds}};
  const appOnly = given['app-only'] === true;
  if (appOnly && integrations[id].flow === 'authorization-code')
    return {code: 'nothing-app-only', args: {integration: id}};
  if (!integrations[id].registration.credential && script === undefined && answers === undefined)
    return {code: 'no-credential', args: {integration: id}};
  const values = valueOptions.flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    integration: id,
    values: Object.fromEntries(values),
    route,
    appOnly,
    seconds,
    format,
    ...(certificate !== undefined && {certificate}),
    ...(authority !== undefined && {authority}),
    ...(script !== undefined && {script}),
    ...(answers !== undefined && {answers}),
  };
}

/** By its name, or by the shape of what it holds. */
function holdsSecret(argument: string): boolean {
  if (/^--?(?:client[-_]?)?(?:secret|password|passphrase|pwd)\b/i.test(argument)) return true;
  return containsSecret(argument.replace(/^--[\w-]+=/, ''));
}
