import {randomBytes} from 'node:crypto';
import {readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** One line of a segment: `"key"\tvalue`, both JSON, which holds neither tabs nor line ends of its own. */
export type Line = {readonly bytes: Buffer; readonly start: number; readonly end: number};

const ending = '.jsonl';
const newline = 0x0a;
const tab = 0x09;

/** A segment that nobody wrote to for so long has no writer any more, even one on another machine. */
const settled = 10 * 60_000;

/** @returns name of a segment of this process's own: no two processes ever write to one file */
export function newSegment(): string {
  return `${Date.now().toString(36)}-${process.pid}-${randomBytes(4).toString('hex')}${ending}`;
}

export function lineOf(key: string, value: unknown): string {
  return `${JSON.stringify(key)}\t${JSON.stringify(value)}\n`;
}

/** @returns the value; undefined if the bytes are no longer what was written */
export function valueOf({bytes, start, end}: Line): unknown {
  try {
    return JSON.parse(bytes.toString('utf8', bytes.indexOf(tab, start) + 1, end)) as unknown;
  } catch {
    return undefined;
  }
}

/** @returns paths, the oldest first; none where there is no directory yet */
export function segmentsIn(dir: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(dir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(dir, name))
    .map((file) => ({file, at: statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0}))
    .sort((a, b) => a.at - b.at || (a.file < b.file ? -1 : 1))
    .map(({file}) => file);
}

/**
 * Adds the lines of a segment, later ones in place of earlier ones. A line that was cut by the end of its process, or
 * whose key is not readable, is left out; the others stand.
 */
export function readSegment(file: string, into: Map<string, Line>): void {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    // Another process has just merged it.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(newline, start);
    if (end < 0) break;
    const key = keyOf(bytes, start, end);
    // First taken out: the map keeps its keys in the order they were last written.
    if (key !== undefined) {
      into.delete(key);
      into.set(key, {bytes, start, end});
    }
    start = end + 1;
  }
}

/** Writes the lines as one segment and removes those they came from, but for segments that have a writer. */
export function mergeSegments(dir: string, merged: readonly string[], lines: Iterable<Line>): void {
  const idle = merged.filter((file) => !hasWriter(file));
  const target = path.join(dir, newSegment());
  const pieces: Buffer[] = [];
  for (const {bytes, start, end} of lines) pieces.push(bytes.subarray(start, end + 1));
  // Whoever reads meanwhile sees the old segments, or these lines twice: never half a segment.
  writeFileSync(`${target}.part`, Buffer.concat(pieces));
  renameSync(`${target}.part`, target);
  for (const file of idle) rmSync(file, {force: true});
}

function hasWriter(file: string): boolean {
  const pid = Number(path.basename(file).split('-')[1]);
  const written = statSync(file, {throwIfNoEntry: false})?.mtimeMs;
  if (written === undefined || Date.now() - written > settled) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function keyOf(bytes: Buffer, start: number, end: number): string | undefined {
  const stop = bytes.indexOf(tab, start);
  if (stop < 0 || stop > end) return undefined;
  try {
    const key: unknown = JSON.parse(bytes.toString('utf8', start, stop));
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}
