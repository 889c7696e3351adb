/** A site's own settings of the sync checker: plain JSON, found and refused as those of the link checker are. */
import type {z} from 'zod';
import {readJson} from '../../links/settings/json';
import {knownKeys} from '../../links/settings/known-keys';
import {problemsOf, type SettingsProblem} from '../../links/settings/problem';
import {placesOf} from '../../markdown/place';
import {settingsSchema} from './schema';

export type {SettingsProblem};

export type SyncSettings = Omit<z.output<typeof settingsSchema>, '$schema'>;

/** Where settings are looked for, from the site's directory: the first that is there holds. */
export const settingsFiles = ['check-sync.json', 'config/check-sync.json'] as const;

/** What holds for a site without settings. */
export const defaultSettings: SyncSettings = settingsSchema.parse({});

/**
 * @param file for problems to name
 * @returns the settings, or all that is wrong with them, in the order of the file: words for it are
 *   `badSettings` of the link checker's command
 */
export function readSettings(
  text: string,
  file: string,
): {readonly settings: SyncSettings} | {readonly problems: readonly SettingsProblem[]} {
  const plain = text.replace(/^\u{feff}/u, '');
  const placeOf = placesOf(plain);
  const json = readJson(plain);
  if ('because' in json) {
    const at = placeOf(json.offset);
    const {because, name = ''} = json;
    return {problems: [{file, at, path: '', ...(because === 'not-json' ? {because} : {because, key: name})}]};
  }
  const parsed = settingsSchema.safeParse(json.value, {reportInput: true});
  if (!parsed.success) {
    const found = parsed.error.issues
      .flatMap((issue) => problemsOf(issue, json, (path) => knownKeys(settingsSchema, path)))
      .toSorted((a, b) => a.offset - b.offset);
    return {problems: found.map(({offset, ...said}) => ({...said, file, at: placeOf(offset)}))};
  }
  const {complete, untranslated, glossary, contracts} = parsed.data;
  return {
    settings: {
      complete,
      untranslated,
      ...(glossary !== undefined && {glossary}),
      ...(contracts && {contracts}),
    },
  };
}
