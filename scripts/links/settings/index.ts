/** A site's own settings of the link checker: plain JSON, without comments, since every entry has its reason inside. */
import type {z} from 'zod';
import type {ExpectEntry, IgnoreEntry} from '../lists/entry';
import type {Position} from '../model';
import {placesOf} from '../../markdown/place';
import {readJson} from './json';
import {knownKeys} from './known-keys';
import {problemsOf, type SettingsProblem} from './problem';
import {settingsSchema} from './schema';

export type {SettingsProblem} from './problem';
export {headersFrom, type MissingHeader} from './headers';
export {registeredTags} from './tags';

type Parsed = z.output<ReturnType<typeof settingsSchema>>;

export type Settings = Pick<Parsed, 'tags' | 'sources' | 'headers' | 'allowHosts' | 'pace'> & {
  /** As given to {@link readSettings}; absent if the site has none. */
  readonly file?: string;
  readonly ignore: readonly IgnoreEntry[];
  readonly expect: readonly ExpectEntry[];
};

/** Where settings are looked for, from the site's directory: the first that is there holds. */
export const settingsFiles = ['check-links.json', 'config/check-links.json'] as const;

/** What holds for a site without settings. */
export const noSettings: Settings = {
  ignore: [],
  expect: [],
  tags: {},
  sources: [],
  headers: {},
  allowHosts: [],
  pace: {},
};

/**
 * @param file for problems and entries to name
 * @param today `YYYY-MM-DD`: no entry may hold for longer than a year from it
 * @returns the settings, or all that is wrong with them, in the order of the file
 */
export function readSettings(
  text: string,
  file: string,
  today: string,
): {readonly settings: Settings} | {readonly problems: readonly SettingsProblem[]} {
  const plain = text.replace(/^\u{feff}/u, '');
  const placeOf = placesOf(plain);
  const json = readJson(plain);
  if ('because' in json) {
    const at = placeOf(json.offset);
    const {because, name = ''} = json;
    return {problems: [{file, at, path: '', ...(because === 'not-json' ? {because} : {because, key: name})}]};
  }
  const schema = settingsSchema(today);
  const parsed = schema.safeParse(json.value, {reportInput: true});
  if (!parsed.success) {
    const found = parsed.error.issues
      .flatMap((issue) => problemsOf(issue, json, (path) => knownKeys(schema, path)))
      .toSorted((a, b) => a.offset - b.offset);
    return {problems: found.map(({offset, ...said}) => ({...said, file, at: placeOf(offset)}))};
  }
  const {ignore, expect, tags, sources, headers, allowHosts, pace} = parsed.data;
  const at = (...path: readonly (string | number)[]): Position => placeOf(json.valueAt(path) ?? 0);
  return {
    settings: {
      file,
      ignore: ignore.map(({link, until, reason, file: files, code}, index) => ({
        link,
        until,
        reason,
        at: at('ignore', index),
        ...(files !== undefined && {file: files}),
        ...(code && {codes: code}),
      })),
      expect: expect.map(({link, until, reason, status}, index) => ({
        link,
        until,
        reason,
        outcomes: status,
        at: at('expect', index),
      })),
      tags,
      sources,
      headers,
      allowHosts,
      pace,
    },
  };
}
