import {bagOfWords} from '../align/bag';
import {similarityOf, type Similarity} from '../align/similarity';
import type {Mark, Range, Words} from '../model';
import {deviationOf, lengthOf} from './lengths';
import {sentencesOf} from './sentences';
import type {Tongue} from './tokens';

/** Sentences that say the same: one on each side, or two or three that were joined; none where the other has more. */
export type Group = {readonly source: readonly Range[]; readonly translation: readonly Range[]};

/** Words and the language they are in. */
export type Text = {readonly words: Words; readonly tongue: Tongue};

/** Cost of each kind of group, in nats: the rarer among translations, the more. */
const beads: readonly (readonly [sources: number, translations: number, cost: number])[] = [
  [1, 1, 0.1],
  [1, 2, 2.6],
  [2, 1, 2.6],
  [2, 2, 4.6],
  [1, 3, 5.2],
  [3, 1, 5.2],
  [1, 0, 6],
  [0, 1, 6],
];
/** What one sentence of tokens in common is worth. */
const likeness = 8;
/** In standard deviations of length: sentences that say the same seldom go beyond. */
const usualDeviation = 1.5;

/**
 * Aligns the sentences of two paragraphs in their order, by length and by what is the same in every language.
 *
 * @param ratio characters of the translation for each of the source
 */
export function alignSentences(source: Text, translation: Text, ratio: number): Group[] {
  const left = sentencesOf(source.words.text, source.tongue);
  const right = sentencesOf(translation.words.text, translation.tongue);
  if (left.length <= 1 && right.length <= 1) return [{source: left, translation: right}];
  const lengthsOf = (text: string, sentences: readonly Range[]) =>
    sentences.map(({start, end}) => lengthOf(text, start, end));
  const lengths = {left: lengthsOf(source.words.text, left), right: lengthsOf(translation.words.text, right)};
  if (areSideBySide(lengths.left, lengths.right, ratio)) {
    return left.map((range, index) => ({source: [range], translation: right.slice(index, index + 1)}));
  }
  const similarity = similarityOf(
    left.map((range) => bagOfWords(sliceOf(source.words, range))),
    right.map((range) => bagOfWords(sliceOf(translation.words, range))),
  );
  return bestPath(left.length, right.length, (i, j, here, there) =>
    cost(similarity, lengths, ratio, i, j, here, there),
  ).map(([i, j, here, there]) => ({source: left.slice(i, i + here), translation: right.slice(j, j + there)}));
}

/** As many sentences on both sides, each as long as was to be expected: what they hold in common need not be asked. */
function areSideBySide(left: readonly number[], right: readonly number[], ratio: number): boolean {
  return (
    left.length === right.length &&
    left.every((source, index) => {
      const deviation = deviationOf({source, translation: right[index] ?? 0}, ratio);
      return Math.abs(deviation) < usualDeviation;
    })
  );
}

type Bead = readonly [i: number, j: number, here: number, there: number];

function bestPath(
  count: number,
  otherCount: number,
  costOf: (i: number, j: number, here: number, there: number) => number,
): Bead[] {
  const width = otherCount + 1;
  const best = new Float64Array((count + 1) * width).fill(Infinity);
  const came = new Map<number, Bead>();
  best[0] = 0;
  for (let i = 0; i <= count; i++) {
    for (let j = 0; j <= otherCount; j++) {
      const sofar = best[i * width + j] ?? Infinity;
      if (sofar === Infinity) continue;
      for (const [here, there, price] of beads) {
        if (i + here > count || j + there > otherCount) continue;
        const to = (i + here) * width + j + there;
        const total = sofar + price + (here > 0 && there > 0 ? costOf(i, j, here, there) : 0);
        if (total >= (best[to] ?? Infinity)) continue;
        best[to] = total;
        came.set(to, [i, j, here, there]);
      }
    }
  }
  const path: Bead[] = [];
  for (let at = count * width + otherCount; at > 0;) {
    const bead = came.get(at);
    if (!bead) break;
    path.unshift(bead);
    at = bead[0] * width + bead[1];
  }
  return path;
}

function cost(
  {of, ofRuns}: Similarity,
  {left, right}: {readonly left: readonly number[]; readonly right: readonly number[]},
  ratio: number,
  i: number,
  j: number,
  here: number,
  there: number,
): number {
  const source = sum(left, i, here);
  const translation = sum(right, j, there);
  const isPlain = here === 1 && there === 1;
  const alike = isPlain ? of(i, j) : ofRuns(places(i, here), places(j, there));
  return lengthCost(source, translation, ratio) - likeness * alike * Math.min(here, there);
}

/** Half the squared deviation from the length that was to be expected, and never more than a group left alone. */
function lengthCost(source: number, translation: number, ratio: number): number {
  return Math.min(12, deviationOf({source, translation}, ratio) ** 2 / 2);
}

const places = (from: number, count: number) => Array.from({length: count}, (_, index) => from + index);

const sum = (lengths: readonly number[], from: number, count: number) =>
  lengths.slice(from, from + count).reduce((total, length) => total + length, 0);

function sliceOf({text, marks}: Words, {start, end}: Range): Words {
  return {
    text: text.slice(start, end),
    marks: marks.flatMap((mark): Mark[] =>
      mark.start < end && mark.end > start
        ? [{...mark, start: Math.max(0, mark.start - start), end: Math.min(end, mark.end) - start}]
        : [],
    ),
    origins: [],
  };
}
