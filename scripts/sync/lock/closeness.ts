import {printOf} from './fingerprint';
import type {Piece} from './model';

/** Words, and how often each. */
export type WordCounts = {readonly counts: ReadonlyMap<string, number>; readonly size: number};

/** @returns all words of a piece as fingerprints have them */
export function wordsIn(piece: Piece): WordCounts {
  return countsOf(printOf(piece).split(/\s+/).slice(1));
}

/** @returns those words of a piece that are the same in every language: code, addresses, tags, amounts, versions */
export function technicalWordsIn(piece: Piece): WordCounts {
  const words = printOf(piece).split(/\s+/).slice(1);
  return countsOf(
    piece.kind === 'code' ? words : words.filter((word) => /[`<>{\d_]|\p{Ll}\p{Lu}/u.test(word)),
  );
}

/** @returns from 0 to 1: which share of their words both have */
export function closeness(one: WordCounts, other: WordCounts): number {
  if (one.size + other.size === 0) return 0;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / (one.size + other.size);
}

function countsOf(words: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return {counts, size: words.length};
}
