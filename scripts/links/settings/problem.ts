import {closest, distance} from 'fastest-levenshtein';
import type {z} from 'zod';
import type {Position} from '../model';
import type {JsonPath, ReadJson} from './json';
import type {ValueMistake} from './schema';

/** What is wrong with a settings file, at a place in it. Words are the command's. */
export type SettingsProblem = {
  readonly file: string;
  readonly at: Position;
  /** `ignore[0].until`; empty for the whole. */
  readonly path: string;
} & (
  | {readonly because: 'not-json'}
  | {readonly because: 'name-twice'; readonly key: string}
  | {readonly because: 'key-missing'; readonly key: string}
  | {readonly because: 'key-unknown'; readonly key: string; readonly nearest?: string}
  /** `expected` is a type of JSON: `string`, `array`, `object`, `int`. */
  | {readonly because: 'wrong-type'; readonly expected: string}
  | {readonly because: 'not-among'; readonly value: string; readonly nearest?: string}
  | {readonly because: 'empty' | 'out-of-range'}
  | {readonly because: ValueMistake}
);

type Said = SettingsProblem extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'file' | 'at'>
    : never
  : never;

/** @returns zod's issue as problems, each with the offset of its place */
export function problemsOf(
  issue: z.core.$ZodIssue,
  json: ReadJson,
  keysAt: (path: JsonPath) => readonly string[],
): readonly (Said & {readonly offset: number})[] {
  const path = written(issue.path);
  const parent = issue.path.slice(0, -1);
  const here = {path, offset: json.valueAt(issue.path) ?? json.valueAt(parent) ?? 0};
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path,
        offset: json.nameAt([...issue.path, key]) ?? here.offset,
        because: 'key-unknown',
        key,
        ...nearestOf(key, keysAt(issue.path)),
      }));
    case 'invalid_type': {
      const isMissing = json.valueAt(issue.path) === undefined;
      if (isMissing)
        return [{...here, path: written(parent), because: 'key-missing', key: String(issue.path.at(-1))}];
      return [{...here, because: 'wrong-type', expected: issue.expected}];
    }
    case 'invalid_value': {
      const value = String(issue.input);
      return [{...here, because: 'not-among', value, ...nearestOf(value, issue.values.map(String))}];
    }
    case 'invalid_key': {
      const offset = json.nameAt(issue.path) ?? here.offset;
      return [{path, offset, because: mistakeIn(issue.issues[0])}];
    }
    case 'too_small':
      return [
        {...here, because: issue.origin === 'number' || issue.origin === 'int' ? 'out-of-range' : 'empty'},
      ];
    case 'too_big':
      return [{...here, because: 'out-of-range'}];
    case 'custom':
      if (json.valueAt(issue.path) === undefined)
        return [{...here, path: written(parent), because: 'key-missing', key: String(issue.path.at(-1))}];
      return [{...here, because: mistakeIn(issue)}];
    default:
      return [{...here, because: 'wrong-type', expected: issue.code}];
  }
}

function mistakeIn(issue: z.core.$ZodIssue | undefined): ValueMistake {
  const because: unknown = issue?.code === 'custom' ? issue.params?.['because'] : undefined;
  return (because as ValueMistake | undefined) ?? 'not-a-header';
}

function nearestOf(word: string, known: readonly string[]): {nearest?: string} {
  if (known.length === 0) return {};
  const nearest = closest(word.toLowerCase(), known);
  return distance(word.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, word.length / 3) ? {nearest} : {};
}

function written(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
