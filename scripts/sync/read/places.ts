import type {Position, Range, Words} from '../model';

/**
 * @param at offset in the words' text
 * @returns offset in the file of the character there
 */
export function fileOffset({origins}: Words, at: number): number {
  const {at: begin, offset} = origins[
    lastUpTo(origins.length, (index) => (origins[index]?.at ?? 0) <= at)
  ] ?? {
    at: 0,
    offset: 0,
  };
  return offset + at - begin;
}

/**
 * @param range in the words' text
 * @returns the characters of the file that say it: a reference whole, no mark that follows (`**`)
 */
export function fileRange(words: Words, {start, end}: Range): Range {
  const begin = fileOffset(words, start);
  if (end <= start) return {start: begin, end: begin};
  const {origins, text} = words;
  const last = fileOffset(words, end - 1) + 1;
  // Of two origins at one place the first says where the text before it ends; after all text there is only that.
  const next = lastUpTo(origins.length, (index) => (origins[index]?.at ?? 0) < end) + 1;
  const isEnd = origins[next]?.at === end && (end === text.length || origins[next + 1]?.at === end);
  return {start: begin, end: Math.max(begin, (isEnd ? origins[next]?.offset : undefined) ?? last)};
}

/** @returns line and column, from 1, of an offset in the file */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  const line = lastUpTo(lineStarts.length, (index) => (lineStarts[index] ?? 0) <= offset);
  return {line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1};
}

/** @returns the last index for which `holds`, of those it holds for up to some point; 0 if it never does */
function lastUpTo(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = Math.max(0, length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
