/** A whole site, in each of its languages: every pair of pages, every string, and what was accepted of both. */
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {decodePage} from './decode';
import type {SyncFinding} from './finding';
import {undecodable} from './undecodable';
import {judgesHere} from './judging/here';
import type {JudgedPair, Judges, JudgeTask} from './judging/task';
import {listSite, type ComparedPage, type ListedSite, type ListOptions} from './list-site';

export type {PairRule} from './judging/judge';

export type SiteCheckOptions = ListOptions & {
  /** Compares two pages by the rules of the site; those that compare any two pages, where it is absent. */
  readonly judges?: Judges;
  /** What an earlier run found of a pair that has not changed since. */
  readonly known?: KnownPairs;
  readonly onProgress?: (done: number, of: number) => void;
};

/** Both texts and the lock make a key: whatever else decides is the keeper's to tell apart. */
export type KnownPairs = {
  /** What is found is kept for the next run. */
  find(key: readonly string[]): JudgedPair | undefined;
  keep(key: readonly string[], judged: JudgedPair): void;
};

export type SiteCheck = Pick<ListedSite, 'sourceLanguage' | 'languageOf' | 'pageOf'> & {
  /** In the order of {@link ListedSite}, however many judges there are. */
  readonly findings: readonly SyncFinding[];
  /** All that were compared, in that order. */
  readonly pages: readonly CheckedPage[];
  readonly counts: {readonly pairs: number; readonly sections: number};
};

/** With how many sections it has; 0 where it could not be read. */
export type CheckedPage = ComparedPage & {readonly sections: number};

/** @throws what Node throws for a lock that is there and cannot be read */
export async function checkSite(options: SiteCheckOptions): Promise<SiteCheck> {
  const {siteDir, judges = judgesHere([]), known, onProgress} = options;
  const {pages, findings, sourceLanguage, languageOf, pageOf} = await listSite(options);
  const judgePage = async (page: ComparedPage, left: number): Promise<JudgedPair> => {
    const read = readBoth(siteDir, page);
    if ('findings' in read) return read;
    const {files, lock, asksFreshness} = page;
    const [source, translation] = [languageOf(files.source), languageOf(files.translation)];
    const task: JudgeTask = {
      files,
      texts: read,
      languages: {source, translation},
      ...(lock && {lock}),
      asksFreshness,
    };
    const key = keyOf(task);
    const before = known?.find(key);
    if (before) return before;
    try {
      const judged = await judges.do(task, left);
      known?.keep(key, judged);
      return judged;
    } catch (error) {
      // A fault of ours on one page is no reason to say nothing of the others.
      return failed('pair-not-compared', files.translation, error);
    }
  };

  // Translations of one source follow each other, so that it is read once.
  const order = pages
    .map((page, index) => ({page, index}))
    .toSorted((a, b) => compare(a.page.files.source, b.page.files.source));
  const judged: JudgedPair[] = [];
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let turn = order[next++]; turn; turn = order[next++]) {
      judged[turn.index] = await judgePage(turn.page, order.length - next);
      onProgress?.(++done, pages.length);
    }
  };
  onProgress?.(0, pages.length);
  await Promise.all(Array.from({length: judges.lanes}, lane)).finally(() => judges.close());
  return {
    findings: [...findings, ...judged.flatMap((pair) => pair.findings)],
    pages: pages.map((page, index) => ({...page, sections: judged[index]?.sections ?? 0})),
    counts: {pairs: pages.length, sections: judged.reduce((sum, {sections}) => sum + sections, 0)},
    sourceLanguage,
    languageOf,
    pageOf,
  };
}

/**
 * One after the other: they are small, and to wait for a file takes several times as long as to read it.
 *
 * @returns what is to be said where one of them cannot be read
 */
function readBoth(siteDir: string, {files}: ComparedPage): JudgeTask['texts'] | JudgedPair {
  const texts: string[] = [];
  for (const file of [files.source, files.translation]) {
    try {
      const decoded = decodePage(readFileSync(posix.join(siteDir, file)));
      if (!('text' in decoded)) return {findings: [undecodable(file, decoded)], sections: 0};
      texts.push(decoded.text);
    } catch (error) {
      return failed('source-not-readable', file, error);
    }
  }
  const [source = '', translation = ''] = texts;
  return {source, translation};
}

function failed(code: 'source-not-readable' | 'pair-not-compared', file: string, error: unknown): JudgedPair {
  const said = error instanceof Error ? error.message : String(error);
  // Node names the file once more, from the root of the machine.
  const reason = said.replace(/(?:, \w+ '.*')?\.?$/, '');
  return {findings: [{code, severity: 'error', args: {reason}, at: {file}}], sections: 0};
}

function keyOf({files, texts, lock, asksFreshness}: JudgeTask): string[] {
  const {source, translation} = files;
  const accepted = asksFreshness ? JSON.stringify(lock ?? null) : '';
  return [source, translation, texts.source, texts.translation, accepted];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
