import {mkdirSync} from 'node:fs';
import {open, type FileHandle} from 'node:fs/promises';
import path from 'node:path';
import {lineOf, mergeSegments, newSegment, readSegment, segmentsIn, valueOf, type Line} from './segments';

export type StoreOptions = {
  /**
   * Called at most once, with the first thing that keeps the store from reading or writing. From then on it works in
   * memory alone.
   */
  readonly onTrouble?: (error: Error) => void;
};

/**
 * Values by key, on disk. Each process appends to a file of its own and reads those of all: two processes cannot be
 * in each other's way, a process that is killed leaves at most one cut line, and damage to a file costs the lines it
 * hits. (Tried before: a memory-mapped database, which ends the process itself, or never returns, when its file is
 * cut, damaged, or its directory cannot be written.)
 */
export type Store = {
  /** Parsed anew each time. Undefined: not there, or not readable. */
  get(key: string): unknown;
  keys(): Iterable<string>;
  /** Resolves when written, or when it turned out that nothing can be. Never rejects. */
  put(entries: Iterable<readonly [string, unknown]>): Promise<void>;
  /** Drops what is not to be kept, and rewrites the files if that makes them much smaller or fewer. */
  keepOnly(isKept: (key: string) => boolean): void;
  close(): Promise<void>;
};

/** More files than this are merged. */
const mostSegments = 12;

/**
 * @param dir of this store alone; made when something is to be written
 * @param begin opens the file to append to
 */
export function openStore(dir: string, {onTrouble}: StoreOptions = {}, begin = beginSegment): Store {
  const lines = new Map<string, Line>();
  const dropped = new Set<string>();
  let segments: readonly string[] = [];
  let writable = true;
  let file: Promise<FileHandle> | undefined;
  let writing = Promise.resolve();

  const fail = (error: unknown) => {
    if (!writable) return;
    writable = false;
    onTrouble?.(error instanceof Error ? error : new Error(String(error)));
  };
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      fail(error);
    }
  };
  const append = async (written: readonly Buffer[]) => {
    if (!writable) return;
    try {
      file ??= begin(dir);
      // In one call, and copied once: another process's lines cannot come between.
      await (await file).appendFile(Buffer.concat(written));
    } catch (error) {
      fail(error);
    }
  };

  attempt(() => {
    segments = segmentsIn(dir);
    for (const segment of segments) readSegment(segment, lines);
  });

  return {
    get: (key) => {
      const line = lines.get(key);
      return line && valueOf(line);
    },
    keys: () => lines.keys(),
    put: (entries) => {
      const written: Buffer[] = [];
      for (const [key, value] of entries) {
        const bytes = Buffer.from(lineOf(key, value));
        lines.set(key, {bytes, start: 0, end: bytes.length - 1});
        dropped.delete(key);
        written.push(bytes);
      }
      if (written.length === 0 || !writable) return Promise.resolve();
      writing = writing.then(() => append(written));
      return writing;
    },
    keepOnly: (isKept) => {
      for (const key of [...lines.keys()]) {
        if (isKept(key)) continue;
        lines.delete(key);
        dropped.add(key);
      }
      const isWorth = dropped.size > lines.size || segments.length > mostSegments;
      if (!writable || !isWorth || segments.length === 0) return;
      attempt(() => mergeSegments(dir, segments, lines.values()));
      segments = [];
      dropped.clear();
    },
    close: async () => {
      await writing;
      try {
        await (await file)?.close();
      } catch (error) {
        fail(error);
      }
      writable = false;
    },
  };
}

function beginSegment(dir: string): Promise<FileHandle> {
  mkdirSync(dir, {recursive: true});
  return open(path.join(dir, newSegment()), 'ax');
}
