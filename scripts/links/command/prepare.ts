import {posix, resolve} from 'node:path';
import type {LocaleId, Site} from '../model';
import type {Lang} from '../messages';
import type {Settings} from '../settings';
import {isDirectory} from '../site/directory';
import {badSettings, badUsage, couldNotRun} from './complaint';
import {findSettings} from './find-settings';
import type {Options} from './options';

/** @throws CommandError where a directory is not there */
export function checkDirectories({siteDir, built}: Options, lang: Lang): void {
  const named = [
    ['--site-dir', siteDir],
    ['--built', built],
  ] as const;
  for (const [option, path] of named) {
    if (path !== undefined && !isDirectory(resolve(path)))
      throw badUsage(lang, {code: 'directory-missing', args: {option, path}});
  }
}

/** @throws CommandError where they are missing or wrong */
export function settingsOf(root: string, {config}: Options, lang: Lang, today: string): Settings {
  const found = findSettings(root, config, today);
  if (found.kind === 'missing') throw badUsage(lang, {code: 'settings-missing', args: {path: found.path}});
  if (found.kind === 'wrong') throw badSettings(lang, found.problems);
  return found.settings;
}

/** @throws CommandError where there is no site, or it lacks a language that was asked for */
export function checkSiteIs(site: Site, {siteDir, locales}: Options, lang: Lang): void {
  // A site of which nothing can be said must not look clean.
  if (site.instances.length === 0)
    throw couldNotRun(lang, {
      code: site.configuration === 'defaults' ? 'site-missing' : 'site-without-content',
      args: {path: siteDir},
    });
  const known: LocaleId[] = site.locales.map(({id}) => id);
  const unknown = locales.find((locale) => !known.includes(locale));
  if (unknown !== undefined) throw badUsage(lang, {code: 'locale-unknown', args: {value: unknown, known}});
}

/** @returns undefined where nothing is to be kept; packages of the site's own keep their caches in the same place */
export function cacheDirOf(root: string, {cache}: Options): string | undefined {
  if (cache === false) return undefined;
  return cache === true ? posix.join(root, 'node_modules/.cache/check-links') : resolve(cache);
}
