import {posix} from 'node:path';
import type {ExitStatus} from '../../command/command-error';
import {readText} from '../../links/site/directory';
import {alignPages} from '../align';
import {listSite, type ComparedPage, type ListedSite, type ListOptions} from '../list-site';
import {accept, emptyLock, followedSections, writeLocks, type PageLock} from '../lock';
import {commandWords, type Lang} from '../messages';
import type {PagePair, SyncDocument} from '../model';
import {readSyncConfirmed} from '../read';
import {judgeFreshness} from '../rules/freshness';
import {pagesNamed, sectionKeys, sectionsNamed, type NamedPage} from './acceptable';
import {badUsage} from './complaint';
import type {Options} from './options';
import type {Surroundings} from '../../command/surroundings';

/**
 * Takes what both languages say now as said together. Without names: what is new, and what both have changed. Where one
 * has changed alone, the section, page or folder has to be named, and the reason given.
 *
 * @returns 1 where a page could not be read: it is left as it is
 * @throws CommandError for a name that stands for nothing, and for a reason that is lacking: nothing is written then
 */
export async function acceptPages(
  options: ListOptions,
  {accept: names = [], reason}: Options,
  lang: Lang,
  {stdout, stderr, env}: Surroundings,
): Promise<ExitStatus> {
  const words = commandWords[lang];
  const listed = await listSite(options);
  const named = names.length === 0 ? undefined : pagesNamed(names, listed, lang);
  const locks: PageLock[] = [];
  // A section is named once, however many languages translate it.
  const alone = new Set<string>();
  const unread: string[] = [];
  let sections = 0;
  for (const page of named?.keys() ?? listed.pages) {
    const pair = await pairOf(options.siteDir, page, listed);
    if (!('sections' in pair)) {
      unread.push(words.notRead(pair.file, pair.problem));
      continue;
    }
    const {lock, drifted, changed} = acceptPage(page, pair, named?.get(page), {
      isNamed: named !== undefined,
      reason,
      by: env['PASSERELLE_WRITER'],
      lang,
    });
    for (const key of drifted) alone.add(`${page.files.source}#${key}`);
    sections += changed;
    if (lock) locks.push(lock);
  }
  if (named && alone.size > 0) throw badUsage(lang, {code: 'reason-needed', args: {sections: [...alone]}});
  const gone = named ? [] : listed.goneLocks.map((lock) => ({...lock, sections: [], damage: []}));
  const files = await writeLocks(options.siteDir, [...locks, ...gone]);
  stdout.write(`${files.length === 0 ? words.nothingToAccept : words.accepted(sections, files.length)}\n`);
  if (alone.size > 0) stderr.write(`${words.notAccepted([...alone])}\n`);
  for (const line of unread) stderr.write(`${line}\n`);
  return unread.length > 0 ? 1 : 0;
}

type Accepted = {
  /** Undefined: nothing to write. */
  readonly lock?: PageLock;
  /** Keys of sections of which one language has changed alone, and nobody said why. */
  readonly drifted: readonly string[];
  readonly changed: number;
};

type Asking = {
  /** Pages were named: one that was named whole has no sections of its own in {@link NamedPage}. */
  readonly isNamed: boolean;
  readonly reason: string | undefined;
  readonly by: string | undefined;
  readonly lang: Lang;
};

function acceptPage(
  page: ComparedPage,
  pair: PagePair,
  asked: NamedPage | undefined,
  {isNamed, reason, by, lang}: Asking,
): Accepted {
  const lock = page.lock ?? emptyLock(page.locale.dir, page.files.source);
  const wanted = asked && sectionsNamed(asked, page, pair, lang);
  const alone = driftedSections(pair, lock);
  const chosen = wanted ?? sectionKeys(pair).filter((key) => isNamed || !alone.includes(key));
  const unexplained =
    reason === undefined ? alone.filter((key) => !isNamed || chosen.includes(key)) : isNamed ? [] : alone;
  const isWhole = wanted === undefined && unexplained.length === 0;
  const accepted = accept(lock, pair, {
    ...(isWhole ? {} : {sections: chosen}),
    reason: reason ?? (followedSections(pair, lock).length > 0 ? 'followed' : 'first'),
    ...(by !== undefined && {by}),
  });
  const before = new Set(lock.sections.map((section) => JSON.stringify(section)));
  const changed = accepted.sections.filter((section) => !before.has(JSON.stringify(section))).length;
  const isSame =
    changed === 0 &&
    accepted.sections.length === lock.sections.length &&
    accepted.damage.length === lock.damage.length;
  return {drifted: unexplained, changed, ...(!isSame && {lock: accepted})};
}

/** @returns what is wrong with the page that does not parse: what a reader makes of it is not what it says */
async function pairOf(
  siteDir: string,
  {files, locale}: ComparedPage,
  {sourceLanguage}: ListedSite,
): Promise<PagePair | {readonly file: string; readonly problem: string}> {
  const documents: SyncDocument[] = [];
  for (const [file, language] of [
    [files.source, sourceLanguage],
    [files.translation, locale.lang],
  ] as const) {
    const text = readText(posix.join(siteDir, file)) ?? '';
    const document = await readSyncConfirmed(file, text, {...files.options, language});
    if (document.problem)
      return {file: `${file}:${document.problem.at.line}`, problem: document.problem.message};
    documents.push(document);
  }
  const [source, translation] = documents as [SyncDocument, SyncDocument];
  return alignPages(source, translation);
}

/** Those of which one language has changed alone. */
function driftedSections(pair: PagePair, lock: PageLock): string[] {
  const alone = ['source-changed-alone', 'translation-changed-alone'];
  if (lock.sections.length === 0) return [];
  const found = judgeFreshness(pair, lock).filter(({code}) => alone.includes(code));
  return [...new Set(found.map(({section}) => section ?? ''))];
}
