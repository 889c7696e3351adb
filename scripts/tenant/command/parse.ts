import {problem, readArguments, type OptionType} from '../../command/arguments';
import {readPort} from '../../command/plain-command';
import {nearest} from '../../site/nearest';
import {
  findServerScenarioId,
  serverScenarioIds,
  type ServerScenarioId,
} from '../../../src/practice-tenant/scenarios/server';
import {defaultScenario} from '../call';
import type {OptionName} from '../messages/words';
import type {Complaint} from './complaint';

export type Options = {readonly port: number; readonly scenario: ServerScenarioId};

/** What the command line asks for. Total: what cannot be understood is an outcome too. */
export type Asked = {readonly lang?: string} & (
  | {readonly kind: 'help' | 'version'}
  | {readonly kind: 'serve'; readonly options: Options}
  | {readonly kind: 'misunderstood'; readonly error: Complaint}
);

const optionTypes = {
  port: {type: 'string'},
  scenario: {type: 'string'},
  lang: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const satisfies Record<OptionName, OptionType>;

const defaultPort = '8443';

/** @param args the words after the script's name */
export function parseCommand(args: readonly string[]): Asked {
  const given = readArguments(args, optionTypes);
  const lang = given.lang === undefined ? {} : {lang: given.lang};
  if (given.kind === 'problem') return {kind: 'misunderstood', error: given.problem, ...lang};
  if (given.kind !== 'values') return {kind: given.kind, ...lang};
  const {values, positionals} = given;
  const read = readOptions(values.port ?? defaultPort, values.scenario ?? defaultScenario, positionals);
  return 'code' in read
    ? {kind: 'misunderstood', error: read, ...lang}
    : {kind: 'serve', options: read, ...lang};
}

function readOptions(portText: string, name: string, [unexpected]: readonly string[]): Options | Complaint {
  if (unexpected !== undefined) return problem('argument-unexpected', {argument: unexpected});
  const port = readPort(portText);
  if (port === undefined) return problem('port-invalid', {value: portText});
  const scenario = findServerScenarioId(name);
  if (scenario) return {port, scenario};
  const near = nearest(name, serverScenarioIds);
  return {
    code: 'scenario-unknown',
    args: {value: name, known: serverScenarioIds, ...(near && {nearest: near})},
  };
}
