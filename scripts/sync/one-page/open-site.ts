/** A site as whoever looks at one page of it needs it: its languages, its settings, and which files belong together. */
import {posix, resolve} from 'node:path';
import type {Locale, Site} from '../../links/model';
import {readSite} from '../../links/site';
import {readText} from '../../links/site/directory';
import type {PairRule} from '../check-site';
import type {SyncFinding} from '../finding';
import {pairsOf, siteFiles, type FilePair} from '../pages';
import {defaultSettings, readSettings, settingsFiles, type SyncSettings} from '../settings';
import {siteRulesOf} from '../site-rules';

/** Two files that belong together; paths from the site's directory, with forward slashes. */
export type PairOfFiles = {readonly locale: Locale; readonly files: FilePair};

/** A file without its counterpart in a language, and what is to be said of it. */
export type LoneFile = {readonly locale: Locale; readonly finding: SyncFinding};

export type OpenSite = {
  /** Absolute, with forward slashes. */
  readonly root: string;
  /** The language that pages are translated from. */
  readonly source: Pick<Locale, 'id' | 'lang'>;
  /** Those that only a site's own settings ask for. */
  readonly rules: readonly PairRule[];
  /** In each language: a source stands here once for every translation. */
  readonly pairs: readonly PairOfFiles[];
  /** What is said of files that stand alone. */
  readonly alone: readonly LoneFile[];
};

/**
 * Reads the site anew: a tenth of a second or two.
 *
 * @param dir the site's directory
 * @param env what `process.env` is to the site's configuration
 */
export function openSite(dir: string, env: Readonly<Record<string, string | undefined>>): OpenSite {
  const root = resolve(dir).replaceAll('\\', '/');
  const site = readSite(root, {env});
  const settings = settingsOf(root);
  const files = siteFiles(root);
  const found = otherLocales(site).map((locale) => ({
    locale,
    ...pairsOf(site, files, locale, {settings}),
  }));
  return {
    root,
    source: site.locales.find(({isDefault}) => isDefault) ?? {id: 'en', lang: 'en'},
    rules: rulesOf(root, settings),
    pairs: found.flatMap(({locale, pairs}) => pairs.map((pair) => ({locale, files: pair}))),
    alone: found.flatMap(({locale, findings}) => findings.map((finding) => ({locale, finding}))),
  };
}

function otherLocales({locales}: Site): Locale[] {
  return locales.filter(({isDefault}) => !isDefault);
}

/** What is wrong with them, `check:sync` tells: a page is no place for it. */
function settingsOf(root: string): SyncSettings {
  for (const file of settingsFiles) {
    const text = readText(posix.join(root, file));
    if (text === undefined) continue;
    const read = readSettings(text, file);
    return 'problems' in read ? defaultSettings : read.settings;
  }
  return defaultSettings;
}

function rulesOf(root: string, settings: SyncSettings): readonly PairRule[] {
  try {
    return siteRulesOf(settings, (file) => readText(posix.join(root, file)) ?? '').rules;
  } catch {
    // A glossary that is none: as for settings.
    return [];
  }
}
