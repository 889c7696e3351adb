/** What stands between two facts of one sentence, list or path. */
import {gapBetween} from '../../facts/words/concepts';
import {sideOf, type Comparison} from './languages';
import type {PlacedFact} from './units';

export type Pair = readonly [PlacedFact, PlacedFact];

/** @param pair of one text, in either order */
export function between([one, other]: Pair): string {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return one.words.text.slice(first.end, last.start);
}

/**
 * “test at `a`, production at `b`”: what stands between the two says the same on both sides.
 *
 * @param isTurned words between the two by which the other language says them the other way round
 */
export function haveSamePivot(
  source: Pair,
  translation: Pair,
  comparison: Comparison,
  isTurned: RegExp = genitive,
): boolean {
  const here = {words: between(source), isFrench: sideOf(source[0], comparison.source).isFrench};
  const there = {
    words: between(translation),
    isFrench: sideOf(translation[0], comparison.translation).isFrench,
  };
  return ![here, there].some(({words}) => isTurned.test(words)) && gapBetween(here, there).shared > 0;
}

/** “the `children` of `Card`” is “`Card`’s `children`”. */
const genitive = /['’]s(?![\p{L}])|(?<![\p{L}])of(?![\p{L}])/u;
/** Right beside one of the two. */
export const nextGenitive = /['’]s(?!\p{L})|^[ \u00a0]?of(?!\p{L})|(?<!\p{L})of(?: (?:the|an?))?[ \u00a0]?$/u;
