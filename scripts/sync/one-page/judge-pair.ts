/** One page and its translation, read as they are now and judged. */
import {existsSync} from 'node:fs';
import {posix} from 'node:path';
import {readText} from '../../links/site/directory';
import {alignPages} from '../align';
import {checkDocuments, namedIn} from '../check';
import type {SyncFinding} from '../finding';
import {emptyLock, parseLock, type PageLock} from '../lock';
import type {PagePair, SyncDocument} from '../model';
import {readSyncConfirmed} from '../read';
import {judgeFreshness} from '../rules/freshness';
import type {OpenSite, PairOfFiles} from './open-site';

/** Text of a file of the site, without a byte order mark; undefined if there is none. */
export type TextOf = (file: string) => string | undefined;

export type JudgedPage = {
  /** The two as they were compared; sections are found in it by {@link SyncFinding.section}. */
  readonly pair: PagePair;
  readonly findings: readonly SyncFinding[];
};

/** @returns the site's files as they are saved */
export function savedTexts({root}: OpenSite): TextOf {
  return (file) => readText(posix.join(root, file))?.replace(/^\u{feff}/u, '');
}

/**
 * Everything that is to be said of the two: what differs, what changed alone, and what the site's own rules say. Of a file
 * that does not parse, as it does not in the middle of a tag, that alone: the rest would be guesses.
 */
export async function judgePair(
  open: OpenSite,
  pair: PairOfFiles,
  textOf: TextOf = savedTexts(open),
): Promise<JudgedPage> {
  const [source, translation] = await documentsOf(open, pair, textOf);
  try {
    const checked = checkDocuments(source, translation);
    if (source.problem ?? translation.problem)
      return {...checked, findings: checked.findings.filter(({code}) => code === 'source-not-readable')};
    const texts = {source: textOf(source.file) ?? '', translation: textOf(translation.file) ?? ''};
    const more = [
      ...(keepsLocks(open, pair) ? judgeFreshness(checked.pair, lockOf(open, pair)) : []),
      ...open.rules.flatMap((rule) => rule(checked.pair, texts)),
    ];
    return {pair: checked.pair, findings: [...checked.findings, ...more.map(namedIn(checked.pair))]};
  } catch (error) {
    // A fault of ours: the page is shown, and edited, all the same.
    const args = {reason: error instanceof Error ? error.message : String(error)};
    const at = {file: translation.file};
    return {
      pair: {source, translation, sections: []},
      findings: [{code: 'pair-not-compared', severity: 'error', args, at, beside: {file: source.file}}],
    };
  }
}

/** What has changed in one language alone since both were accepted together: nothing where nobody ever did. */
export async function judgeAge(
  open: OpenSite,
  pair: PairOfFiles,
  textOf: TextOf = savedTexts(open),
): Promise<JudgedPage | undefined> {
  const lock = lockOf(open, pair);
  if (!lock) return undefined;
  const documents = await documentsOf(open, pair, textOf);
  try {
    const compared = alignPages(...documents);
    return {pair: compared, findings: judgeFreshness(compared, lock)};
  } catch {
    // A fault of ours: `check:sync` tells it, and the site is built all the same.
    return undefined;
  }
}

/** @returns where what was accepted of the two is kept, or would be: from the site's directory */
export function lockFileOf({locale, files}: PairOfFiles): string {
  return emptyLock(locale.dir, files.source).file;
}

async function documentsOf(
  {source: {lang}}: OpenSite,
  {files, locale}: PairOfFiles,
  textOf: TextOf,
): Promise<[SyncDocument, SyncDocument]> {
  const {source, translation, options} = files;
  return Promise.all([
    readSyncConfirmed(source, textOf(source) ?? '', {...options, language: lang}),
    readSyncConfirmed(translation, textOf(translation) ?? '', {...options, language: locale.lang}),
  ]);
}

/** Where a site keeps no locks at all, nobody asked. */
function keepsLocks({root}: OpenSite, {locale}: PairOfFiles): boolean {
  return existsSync(posix.join(root, posix.dirname(emptyLock(locale.dir, 'page').file)));
}

function lockOf(open: OpenSite, pair: PairOfFiles): PageLock | undefined {
  const file = lockFileOf(pair);
  const text = savedTexts(open)(file);
  return text === undefined ? undefined : parseLock(text, file);
}
