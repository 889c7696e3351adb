/** What of a site belongs together in two languages, and what stands alone, before any page is compared. */
import type {Locale, LocaleId, Site} from '../links/model';
import type {SyncFinding} from './finding';
import {readLocks, type PageLock} from './lock';
import type {Language} from './model';
import {pairsOf, siteFiles, stringsOf, type FilePair} from './pages';
import {judgeGonePage} from './rules/freshness';
import type {SyncSettings} from './settings';

export type ListOptions = {
  /** Absolute, with forward slashes. */
  readonly siteDir: string;
  readonly site: Site;
  readonly settings: SyncSettings;
  /** Languages to compare with the default one; all others of the site, where it is absent. */
  readonly locales?: readonly LocaleId[];
};

export type ComparedPage = {
  readonly locale: Locale;
  readonly files: FilePair;
  readonly lock?: PageLock;
  /** Whether anything of this language was ever accepted. */
  readonly asksFreshness: boolean;
};

export type ListedSite = {
  /** In the order of languages, plugins and names. */
  readonly pages: readonly ComparedPage[];
  /** Of what one language alone has. */
  readonly findings: readonly SyncFinding[];
  /** Of pages that neither language has any more. */
  readonly goneLocks: readonly PageLock[];
  readonly sourceLanguage: Language;
  /** Language of a file that was looked at. */
  readonly languageOf: (file: string) => Language;
  /** The source of a translation; any other file is its own. */
  readonly pageOf: (file: string) => string;
};

/** @throws what Node throws for a lock that is there and cannot be read */
export async function listSite({siteDir, site, settings, locales}: ListOptions): Promise<ListedSite> {
  const files = siteFiles(siteDir);
  const sourceLanguage = site.locales.find(({isDefault}) => isDefault)?.lang ?? 'en';
  const others = site.locales.filter(({id, isDefault}) => !isDefault && (locales?.includes(id) ?? true));
  const languages = new Map<string, Language>();
  const findings: SyncFinding[] = [];
  const pages: ComparedPage[] = [];
  const goneLocks: PageLock[] = [];
  for (const locale of others) {
    const found = pairsOf(site, files, locale, {settings});
    const locks = await readLocks(siteDir, locale.dir);
    const sources = new Set(found.pairs.map(({source}) => source));
    const gone = [...locks].flatMap(([page, lock]) => (sources.has(page) ? [] : [lock]));
    goneLocks.push(...gone);
    findings.push(
      ...found.findings,
      ...stringsOf(site, files, locale, settings),
      ...gone.flatMap((lock) => judgeGonePage(lock)),
    );
    for (const pair of found.pairs) {
      languages.set(pair.translation, locale.lang);
      const lock = locks.get(pair.source);
      pages.push({locale, files: pair, ...(lock && {lock}), asksFreshness: locks.size > 0});
    }
    for (const {at} of found.findings)
      if (at.file.startsWith(`${locale.dir}/`)) languages.set(at.file, locale.lang);
  }
  const languageOf = (file: string): Language =>
    languages.get(file) ?? others.find(({dir}) => file.startsWith(`${dir}/`))?.lang ?? sourceLanguage;
  const sources = new Map(pages.map(({files: {source, translation}}) => [translation, source]));
  const pageOf = (file: string): string => sources.get(file) ?? file;
  return {pages, findings, goneLocks, sourceLanguage, languageOf, pageOf};
}
