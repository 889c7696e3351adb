import {statSync} from 'node:fs';
import {posix} from 'node:path';
import type {SourceDocument} from '../model';
import type {Source} from './list';
import {batchesOf, type Readers} from './readers';

/** Documents as an earlier run read them. */
export type KnownDocuments = {
  /** @param stamp of the file as it is now: another one, another document */
  readonly find: (file: string, stamp: string) => SourceDocument | undefined;
  readonly keep: (file: string, stamp: string, document: SourceDocument) => void;
};

export type Reading = {
  readonly readers: Readers;
  readonly known?: KnownDocuments;
  /** Told often, and waited for: it may let the screen be drawn. */
  readonly onRead?: (done: number, of: number) => Promise<void> | undefined;
};

/**
 * Reads documents, and the partials they show wherever in the site those are. In the order given, each partial after
 * the first that shows it.
 *
 * @param root the site directory, absolute
 */
export async function readSources(
  root: string,
  sources: readonly Source[],
  reading: Reading,
): Promise<Map<string, SourceDocument>> {
  const documents = new Map<string, SourceDocument>();
  const seen = new Set(sources.map(({file}) => file));
  let round: readonly Source[] = sources;
  while (round.length > 0) {
    const read = await readRound(root, round, reading, seen.size - round.length);
    const partials: Source[] = [];
    for (const [index, {file, options}] of round.entries()) {
      const document = read[index];
      if (!document) continue;
      documents.set(file, document);
      for (const partial of document.partials) {
        if (seen.has(partial) || partial.startsWith('../')) continue;
        seen.add(partial);
        partials.push({file: partial, options});
      }
    }
    round = partials;
  }
  return documents;
}

/** @returns undefined if there is no such file */
export async function readSource(
  root: string,
  source: Source,
  reading: Reading,
): Promise<SourceDocument | undefined> {
  const [document] = await readRound(root, [source], reading, 0);
  return document;
}

/** @returns for each source its document, or undefined where there is no such file */
async function readRound(
  root: string,
  sources: readonly Source[],
  {known, readers, onRead}: Reading,
  before: number,
): Promise<readonly (SourceDocument | undefined)[]> {
  const documents: (SourceDocument | undefined)[] = [];
  const unread: {readonly index: number; readonly source: Source; readonly stamp: string}[] = [];
  for (const [index, source] of sources.entries()) {
    const stamp = stampOf(posix.join(root, source.file));
    documents.push(stamp === undefined ? undefined : known?.find(source.file, stamp));
    if (stamp !== undefined && !documents[index]) unread.push({index, source, stamp});
  }
  let done = before + sources.length - unread.length;
  const of = before + sources.length;
  const tell = async (more: number): Promise<void> => {
    done += more;
    await onRead?.(done, of);
  };
  await tell(0);

  const batches = batchesOf(unread, ({source}) => source.options);
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let batch = batches[next++]; batch; batch = batches[next++]) {
      const [first] = batch;
      if (!first) continue;
      const files = batch.map(({source}) => source.file);
      const read = await readers.do({files, options: first.source.options}, batches.length - next);
      for (const [place, {index, source, stamp}] of batch.entries()) {
        const document = read[place];
        documents[index] = document;
        if (document) known?.keep(source.file, stamp, document);
      }
      await tell(batch.length);
    }
  };
  await Promise.all(Array.from({length: readers.lanes}, lane));
  return documents;
}

/** Changes whenever the file is written; cheaper than its text. */
function stampOf(path: string): string | undefined {
  const stat = statSync(path, {throwIfNoEntry: false});
  return stat?.isFile() ? `${stat.mtimeMs} ${stat.ctimeMs} ${stat.size}` : undefined;
}
