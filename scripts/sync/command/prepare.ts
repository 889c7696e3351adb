import {posix, resolve} from 'node:path';
import {badSettings} from '../../links/command/complaint';
import type {LocaleId, Site} from '../../links/model';
import {isDirectory, readText} from '../../links/site/directory';
import type {Lang} from '../messages';
import {defaultSettings, readSettings, settingsFiles, type SyncSettings} from '../settings';
import {badUsage, couldNotRun} from './complaint';
import type {Options} from './options';

/** @throws CommandError where the directory is not there */
export function rootOf({siteDir}: Options, lang: Lang): string {
  const root = resolve(siteDir);
  if (isDirectory(root)) return root.replaceAll('\\', '/');
  throw badUsage(lang, {code: 'directory-missing', args: {option: '--site-dir', path: siteDir}});
}

/** @throws CommandError where they are missing or wrong */
export function settingsOf(root: string, {config}: Options, lang: Lang): SyncSettings {
  const files =
    config === undefined ? settingsFiles.map((file) => posix.join(root, file)) : [resolve(config)];
  for (const file of files) {
    const text = readText(file);
    if (text === undefined) continue;
    const read = readSettings(text, posix.relative(root, file));
    if ('problems' in read) throw badSettings(lang, read.problems);
    return read.settings;
  }
  if (config === undefined) return defaultSettings;
  throw badUsage(lang, {code: 'settings-missing', args: {path: config}});
}

/** @throws CommandError where there is no site, or nothing to compare in it */
export function checkSiteIs(site: Site, {siteDir, locales}: Options, lang: Lang): void {
  if (site.instances.length === 0)
    throw couldNotRun(lang, {
      code: site.configuration === 'defaults' ? 'site-missing' : 'site-without-content',
      args: {path: siteDir},
    });
  const known: LocaleId[] = site.locales.filter(({isDefault}) => !isDefault).map(({id}) => id);
  // A site of which nothing can be said must not look clean.
  if (known.length === 0) throw couldNotRun(lang, {code: 'locale-needed', args: {known}});
  const unknown = locales.find((locale) => !known.includes(locale));
  if (unknown !== undefined) throw badUsage(lang, {code: 'locale-unknown', args: {value: unknown, known}});
}

/** @returns undefined where nothing is to be kept; packages of the site's own keep their caches in the same place */
export function cacheDirOf(root: string, {cache}: Options): string | undefined {
  if (cache === false) return undefined;
  return cache === true ? posix.join(root, 'node_modules/.cache/check-sync') : resolve(cache);
}
