import {writeFolder} from '../../../links/site/harness/folder';
import {readSite} from '../../../links/site';
import {defaultSettings, type SyncSettings} from '../../settings';
import {pairsOf, siteFiles, stringsOf} from '../index';

const i18n = "i18n: {defaultLocale: 'en', locales: ['en', 'fr']}";

/** A site of these files, with a configuration of these options; both languages unless the options say otherwise. */
export function folderOf(files: Readonly<Record<string, string>>, config?: string): string {
  if (config === undefined) return writeFolder(files);
  const options = config.includes('i18n:') ? config : `${i18n}, ${config}`;
  return writeFolder({'docusaurus.config.js': `module.exports = {${options}};`, ...files});
}

/** What is found in one language of a site, each finding as `severity code place: args`. */
export function foundIn(
  siteDir: string,
  {
    locale: id = 'fr',
    settings = {},
  }: {readonly locale?: string; readonly settings?: Partial<SyncSettings>} = {},
): {
  readonly pairs: readonly string[];
  readonly pages: readonly string[];
  readonly strings: readonly string[];
} {
  const site = readSite(siteDir);
  const locale = site.locales.find((each) => each.id === id);
  if (!locale) throw new Error(`no locale ${id}`);
  const files = siteFiles(siteDir);
  const all = {...defaultSettings, ...settings};
  const {pairs, findings} = pairsOf(site, files, locale, {settings: all});
  const strings = stringsOf(site, files, locale, all);
  const told = ({code, severity, at, args}: (typeof findings)[number]): string => {
    const text = files.text(at.file);
    const place = at.range && text !== undefined ? `[${text.slice(at.range.start, at.range.end)}]` : '';
    return `${severity} ${code} ${at.file}${place}: ${Object.values(args).join(', ')}`;
  };
  return {
    pairs: pairs.map(({source, translation}) => `${source} = ${translation}`),
    pages: findings.map(told),
    strings: strings.map(told),
  };
}
