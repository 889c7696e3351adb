/** What the command’s options are, as data, and what a call asks for. Total: what cannot be understood is an outcome too. */
import {problem, readArguments, type OptionType} from '../../command/arguments';
import type {ArgumentProblem} from '../../command/messages/words';
import type {QuestionName} from '../questions';

const questionOptions = {
  vendor: {type: 'string'},
  elides: {type: 'string'},
  site: {type: 'string'},
  source: {type: 'string'},
  product: {type: 'string'},
  access: {type: 'string'},
  accounts: {type: 'string'},
  'redirect-uri': {type: 'string', multiple: true},
  permission: {type: 'string', multiple: true},
  credential: {type: 'string'},
  table: {type: 'string'},
  'title-en': {type: 'string'},
  'title-fr': {type: 'string'},
} as const satisfies Record<QuestionName, OptionType>;

const optionTypes = {
  ...questionOptions,
  yes: {type: 'boolean'},
  'dry-run': {type: 'boolean'},
  undo: {type: 'string'},
  'discard-edits': {type: 'boolean'},
  lang: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const satisfies Record<string, OptionType>;

export type OptionName = keyof typeof optionTypes;

/** What options say, by question: one text, or several. */
export type Given = Readonly<Partial<Record<QuestionName, readonly string[]>>>;

export type Asked = {readonly lang?: string} & (
  | {readonly kind: 'help' | 'version'}
  | {readonly kind: 'misunderstood'; readonly error: ArgumentProblem}
  | {readonly kind: 'undo'; readonly id: string; readonly discardEdits: boolean; readonly dryRun: boolean}
  | {
      readonly kind: 'write';
      readonly id: string;
      readonly given: Given;
      readonly yes: boolean;
      readonly dryRun: boolean;
    }
);

/** @param args the words after the script's name */
export function parseCommand(args: readonly string[]): Asked {
  const read = readArguments(args, optionTypes);
  const lang = read.lang === undefined ? {} : {lang: read.lang};
  if (read.kind === 'problem') return {kind: 'misunderstood', error: read.problem, ...lang};
  if (read.kind !== 'values') return {kind: read.kind, ...lang};
  const {values, positionals} = read;
  const [id = '', ...more] = positionals;
  const unexpected = values.undo === undefined ? more[0] : positionals[0];
  if (unexpected !== undefined) {
    return {kind: 'misunderstood', error: problem('argument-unexpected', {argument: unexpected}), ...lang};
  }
  if (values['discard-edits'] && values.undo === undefined) {
    const error = problem('option-needs-other', {option: '--discard-edits', other: '--undo'});
    return {kind: 'misunderstood', error, ...lang};
  }
  const settled = {dryRun: values['dry-run'] ?? false, ...lang};
  if (values.undo !== undefined) {
    return {kind: 'undo', id: values.undo, discardEdits: values['discard-edits'] ?? false, ...settled};
  }
  return {kind: 'write', id, given: givenIn(values), yes: values.yes ?? false, ...settled};
}

function givenIn(values: Readonly<Partial<Record<string, unknown>>>): Given {
  const names = Object.keys(questionOptions) as QuestionName[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      if (typeof value === 'string') return [[name, [value]]];
      return Array.isArray(value) ? [[name, value]] : [];
    }),
  );
}
