/** A whole site, in each of its languages: every pair of pages, every string, and what was accepted of both. */
import {readFile} from 'node:fs/promises';
import {posix} from 'node:path';
import type {Locale, LocaleId, Site} from '../links/model';
import {readSite} from '../links/site';
import {checkDocuments, namedIn} from './check';
import type {SyncFinding} from './finding';
import {readLocks, type Locks, type PageLock} from './lock';
import type {PagePair, SyncDocument} from './model';
import {pairsOf, siteFiles, stringsOf, type FilePair} from './pages';
import {readSyncConfirmed} from './read';
import {judgeFreshness, judgeGonePage} from './rules/freshness';
import type {SyncSettings} from './settings';

export type SiteCheckOptions = {
  /** Absolute, with forward slashes. */
  readonly siteDir: string;
  readonly site?: Site;
  /** What `process.env` is to the site's configuration. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly settings: SyncSettings;
  /** Languages to compare with the default one; all others of the site, where it is absent. */
  readonly locales?: readonly LocaleId[];
  /** Beside those that compare any two pages: about terms, typography, contracts. Pure. */
  readonly rules?: readonly PairRule[];
  /** What an earlier run found of a pair that has not changed since. */
  readonly known?: KnownPairs;
  readonly onProgress?: (done: number, of: number) => void;
};

export type PairRule = (pair: PagePair) => readonly SyncFinding[];

/** Both texts and the lock make a key: whatever else decides is the keeper's to tell apart. */
export type KnownPairs = {
  find(key: readonly string[]): JudgedPair | undefined;
  keep(key: readonly string[], judged: JudgedPair): void;
};

export type JudgedPair = {readonly findings: readonly SyncFinding[]; readonly sections: number};

export type ComparedPage = {readonly locale: Locale; readonly files: FilePair; readonly lock?: PageLock};

export type SiteCheck = {
  readonly findings: readonly SyncFinding[];
  readonly pages: readonly ComparedPage[];
  readonly counts: {readonly pairs: number; readonly sections: number};
  readonly sourceLanguage: string;
  /** Language of a file that was looked at. */
  readonly languageOf: (file: string) => string;
  /** Reads a page and its translation, for whoever wants more than findings. */
  readonly pairOf: (page: ComparedPage) => Promise<PagePair>;
};

/** @throws what Node throws for a file that is there and cannot be read */
export async function checkSite(options: SiteCheckOptions): Promise<SiteCheck> {
  const {siteDir, settings, rules = [], known, onProgress} = options;
  const site = options.site ?? readSite(siteDir, {env: options.env});
  const files = siteFiles(siteDir);
  const source = site.locales.find(({isDefault}) => isDefault);
  const sourceLanguage = source?.lang ?? 'en';
  const others = site.locales.filter(
    ({id, isDefault}) => !isDefault && (options.locales?.includes(id) ?? true),
  );
  const languages = new Map<string, string>();
  const findings: SyncFinding[] = [];
  const pages: ComparedPage[] = [];
  const locksOf = new Map<LocaleId, Locks>();
  for (const locale of others) {
    const found = pairsOf(site, files, locale, {settings});
    const locks = await readLocks(siteDir, locale.dir);
    locksOf.set(locale.id, locks);
    findings.push(
      ...found.findings,
      ...stringsOf(site, files, locale, settings),
      ...gonePages(locks, found.pairs),
    );
    for (const pair of found.pairs) {
      languages.set(pair.translation, locale.lang);
      const lock = locks.get(pair.source);
      pages.push({locale, files: pair, ...(lock && {lock})});
    }
    for (const {at} of [...found.findings])
      if (at.file.startsWith(`${locale.dir}/`)) languages.set(at.file, locale.lang);
  }

  const languageOf = (file: string): string =>
    languages.get(file) ?? others.find(({dir}) => file.startsWith(`${dir}/`))?.lang ?? sourceLanguage;
  const textOf = (file: string): Promise<string> => readFile(posix.join(siteDir, file), 'utf8');
  const documents = new Map<string, Promise<SyncDocument>>();
  const documentOf = (file: string, text: string, pair: FilePair): Promise<SyncDocument> => {
    // A page in three languages is compared twice, and read once.
    const isSource = file === pair.source;
    const read =
      documents.get(file) ?? readSyncConfirmed(file, text, {...pair.options, language: languageOf(file)});
    if (isSource && others.length > 1) documents.set(file, read);
    return read;
  };
  const pairOf = async ({files: pair}: ComparedPage): Promise<PagePair> => {
    const [one, other] = await Promise.all(
      [pair.source, pair.translation].map(async (file) => documentOf(file, await textOf(file), pair)),
    );
    if (!one || !other) throw new Error('a pair has two pages');
    return checkDocuments(one, other).pair;
  };

  let sections = 0;
  for (const [done, page] of pages.entries()) {
    onProgress?.(done, pages.length);
    const {files: pair, lock, locale} = page;
    const texts = await Promise.all([textOf(pair.source), textOf(pair.translation)]);
    const asksFreshness = (locksOf.get(locale.id)?.size ?? 0) > 0;
    const key = [pair.source, pair.translation, ...texts, asksFreshness ? JSON.stringify(lock ?? null) : ''];
    const judged = known?.find(key) ?? (await judge(pair, texts, {lock, asksFreshness, rules, documentOf}));
    known?.keep(key, judged);
    findings.push(...judged.findings);
    sections += judged.sections;
  }
  onProgress?.(pages.length, pages.length);
  return {findings, pages, counts: {pairs: pages.length, sections}, sourceLanguage, languageOf, pairOf};
}

async function judge(
  pair: FilePair,
  [source = '', translation = '']: readonly string[],
  {
    lock,
    asksFreshness,
    rules,
    documentOf,
  }: {
    readonly lock: PageLock | undefined;
    readonly asksFreshness: boolean;
    readonly rules: readonly PairRule[];
    readonly documentOf: (file: string, text: string, pair: FilePair) => Promise<SyncDocument>;
  },
): Promise<JudgedPair> {
  const one = await documentOf(pair.source, source, pair);
  const other = await documentOf(pair.translation, translation, pair);
  const {findings, pair: compared} = checkDocuments(one, other);
  const more = [
    ...(asksFreshness ? judgeFreshness(compared, lock) : []),
    ...rules.flatMap((rule) => rule(compared)),
  ].map(namedIn(compared));
  return {findings: [...findings, ...more], sections: compared.sections.length};
}

function gonePages(locks: Locks, pairs: readonly FilePair[]): SyncFinding[] {
  const sources = new Set(pairs.map(({source}) => source));
  return [...locks].flatMap(([page, lock]) => (sources.has(page) ? [] : judgeGonePage(lock)));
}
