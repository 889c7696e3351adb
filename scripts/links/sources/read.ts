import {statSync} from 'node:fs';
import {posix} from 'node:path';
import type {SourceDocument} from '../model';
import {readConfirmed} from '../read/index';
import {readText} from '../site/directory';
import type {Source} from './list';

/** Documents as an earlier run read them. */
export type KnownDocuments = {
  /** @param stamp of the file as it is now: another one, another document */
  readonly find: (file: string, stamp: string) => SourceDocument | undefined;
  readonly keep: (file: string, stamp: string, document: SourceDocument) => void;
};

export type Reading = {
  readonly known?: KnownDocuments;
  /** Told after each file, and waited for: it may let the screen be drawn. */
  readonly onRead?: (done: number, of: number) => Promise<void> | undefined;
};

/**
 * Reads documents, and the partials they show wherever in the site those are.
 *
 * @param root the site directory, absolute
 */
export async function readSources(
  root: string,
  sources: readonly Source[],
  {known, onRead}: Reading = {},
): Promise<Map<string, SourceDocument>> {
  const documents = new Map<string, SourceDocument>();
  const waiting = [...sources];
  const seen = new Set(sources.map(({file}) => file));
  for (let next = 0; next < waiting.length; next++) {
    const source = waiting[next];
    if (!source) break;
    const document = await readSource(root, source, known);
    if (document) documents.set(source.file, document);
    for (const file of document?.partials ?? []) {
      if (seen.has(file) || file.startsWith('../')) continue;
      seen.add(file);
      waiting.push({file, options: source.options});
    }
    await onRead?.(next + 1, waiting.length);
  }
  return documents;
}

/** @returns undefined if there is no such file */
export async function readSource(
  root: string,
  {file, options}: Source,
  known?: KnownDocuments,
): Promise<SourceDocument | undefined> {
  const path = posix.join(root, file);
  const stamp = stampOf(path);
  if (stamp === undefined) return undefined;
  const earlier = known?.find(file, stamp);
  if (earlier) return earlier;
  const text = readText(path);
  if (text === undefined) return undefined;
  const document = await readConfirmed(file, text, options);
  known?.keep(file, stamp, document);
  return document;
}

/** Changes whenever the file is written; cheaper than its text. */
function stampOf(path: string): string | undefined {
  const stat = statSync(path, {throwIfNoEntry: false});
  return stat?.isFile() ? `${stat.mtimeMs} ${stat.ctimeMs} ${stat.size}` : undefined;
}
