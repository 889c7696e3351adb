/** Facts that have changed places between two sentences, or two halves of one: each belongs to its own. */
import {gapBetween} from '../../facts/words/concepts';
import type {Pair} from './between';
import {sideOf, type Comparison} from './languages';

/** Where a sentence or a half of one ends. */
const ends = /[.!?;:](?=\s)/g;

/**
 * @param source two facts of one text
 * @param translation the counterpart of the second, then that of the first
 * @returns whether each stands in the other one’s part, in texts that have as many; not where the parts themselves have
 *   changed places
 */
export function areInEachOthersPart(source: Pair, translation: Pair, comparison: Comparison): boolean {
  const [here, there] = [partsOf(source), partsOf(translation)];
  if (!here || here.count !== there?.count || here.at[0] === here.at[1]) return false;
  if (here.at[0] !== there.at[0] || here.at[1] !== there.at[1]) return false;
  const alike = (one: 0 | 1, other: 0 | 1) =>
    gapBetween(
      {words: here.words[one], isFrench: sideOf(source[0], comparison.source).isFrench},
      {words: there.words[other], isFrench: sideOf(translation[0], comparison.translation).isFrench},
    ).shared;
  return alike(0, 0) + alike(1, 1) >= alike(0, 1) + alike(1, 0);
}

type Parts = {
  readonly count: number;
  /** In which part each of the two stands, and what that says besides. */
  readonly at: readonly [number, number];
  readonly words: readonly [string, string];
};

function partsOf([one, other]: Pair): Parts | undefined {
  if (one.words !== other.words) return undefined;
  const {text} = one.words;
  const marks = Array.from(text.matchAll(ends), ({index}) => index);
  const partOf = (start: number) => marks.filter((mark) => mark < start).length;
  const at = [partOf(one.start), partOf(other.start)] as const;
  const rest = [one, other].reduce(
    (left, {start, end}) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  const wordsOf = (part: number) => rest.slice(marks[part - 1] ?? 0, marks[part] ?? rest.length);
  return {count: marks.length, at, words: [wordsOf(at[0]), wordsOf(at[1])]};
}
