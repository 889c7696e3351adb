import {diffArrays} from 'diff';
import {alignSequences} from '../align/sequence';
import {printOf, printOfWords} from './fingerprint';
import type {Piece} from './model';
import {closeness, wordsIn} from './closeness';

/** One language, as accepted and as it is. */
export type Side = {readonly was: readonly Piece[]; readonly now: readonly Piece[]};

/** Ordinals in {@link Side}; without `was` it came, without `now` it went. */
export type Change = {readonly was?: number; readonly now?: number};

export type Compared = {
  /** In the order of the page. */
  readonly changes: readonly Change[];
  /** What says the same as it did: ordinal in `was` by ordinal in `now`. */
  readonly kept: ReadonlyMap<number, number>;
};

/**
 * Finds what became of each piece. What was rewritten is told from what came and went by the words it kept; a paragraph
 * parted in two, or two joined, with the same words is no change.
 */
export function compareSide({was, now}: Side): Compared {
  const kept = new Map<number, number>();
  if (was.length === now.length && was.every((piece, index) => isWrittenSame(piece, now[index]))) {
    for (const index of was.keys()) kept.set(index, index);
    return {changes: [], kept};
  }
  const changes: Change[] = [];
  let wasAt = 0;
  let nowAt = 0;
  let hunk = {was: 0, now: 0};
  const endHunk = () => {
    changes.push(...changesOfHunk({was, now}, wasAt - hunk.was, wasAt, nowAt - hunk.now, nowAt));
    hunk = {was: 0, now: 0};
  };
  for (const {added, removed, count} of diffArrays(was.map(printOf), now.map(printOf))) {
    if (removed) {
      wasAt += count;
      hunk.was += count;
    } else if (added) {
      nowAt += count;
      hunk.now += count;
    } else {
      endHunk();
      for (let step = 0; step < count; step++) kept.set(nowAt++, wasAt++);
    }
  }
  endHunk();
  return {changes: withMoves({was, now}, changes), kept};
}

/** This much of its words elsewhere is the same piece, moved and changed; all of them are two changes, as any move. */
const isLikelyMoved = (share: number) => share >= 0.5 && share < 1;

function withMoves({was, now}: Side, changes: readonly Change[]): readonly Change[] {
  const wordsOf = (piece: Piece | undefined) => piece && {kind: piece.kind, words: wordsIn(piece)};
  const come = changes
    .filter((change) => change.was === undefined)
    .map((change) => ({change, ...wordsOf(now[change.now ?? -1])}));
  const gone = changes.filter((change) => change.now === undefined);
  if (come.length * gone.length === 0 || come.length * gone.length > mostSteps) return changes;
  const taken = new Set<Change>();
  const joined = changes.map((change) => {
    if (change.now !== undefined) return change;
    const before = wordsOf(was[change.was ?? -1]);
    const [best] = come
      .filter((one) => one.kind === before?.kind && !taken.has(one.change))
      .map((one) => ({one: one.change, share: one.words && before ? closeness(before.words, one.words) : 0}))
      .filter(({share}) => isLikelyMoved(share))
      .toSorted((one, other) => other.share - one.share);
    if (!best) return change;
    taken.add(best.one);
    return {...change, ...best.one};
  });
  return joined.filter((change) => !taken.has(change));
}

function isWrittenSame(one: Piece, other: Piece | undefined): boolean {
  return one.kind === other?.kind && one.words === other.words;
}

function changesOfHunk(
  {was, now}: Side,
  wasFrom: number,
  wasTo: number,
  nowFrom: number,
  nowTo: number,
): Change[] {
  const gone = was.slice(wasFrom, wasTo);
  const come = now.slice(nowFrom, nowTo);
  if (isPartedOtherwise(gone, come)) return [];
  return becomings(gone, come).map(([one, other]) => ({
    ...(one !== undefined && {was: wasFrom + one}),
    ...(other !== undefined && {now: nowFrom + other}),
  }));
}

/** The same words in the same order, in more paragraphs or fewer. */
function isPartedOtherwise(gone: readonly Piece[], come: readonly Piece[]): boolean {
  const kinds = new Set([...gone, ...come].map(({kind}) => kind));
  if (gone.length === 0 || come.length === 0 || kinds.size !== 1 || kinds.has('code')) return false;
  return sayTogether(gone) === sayTogether(come);
}

function sayTogether(pieces: readonly Piece[]): string {
  return printOfWords(pieces.map(({words}) => words).join('. '));
}

/** Steps of the comparison of a hunk; where more are due, a table was replaced, and its rows are paired as they stand. */
const mostSteps = 20_000;

function becomings(
  gone: readonly Piece[],
  come: readonly Piece[],
): [number | undefined, number | undefined][] {
  if (gone.length * come.length > mostSteps) {
    return Array.from({length: Math.max(gone.length, come.length)}, (_, index) => [
      index < gone.length ? index : undefined,
      index < come.length ? index : undefined,
    ]);
  }
  const [before, after] = [gone.map(wordsIn), come.map(wordsIn)];
  const isOfKind = (one: number, other: number) => gone[one]?.kind === come[other]?.kind;
  const pair = (one: number, other: number) => {
    const [words, otherWords] = [before[one], after[other]];
    return words && otherWords && isOfKind(one, other) ? 0.05 + closeness(words, otherWords) : -1;
  };
  const matches = alignSequences(gone.length, come.length, {pair, move: () => 0, mayPair: isOfKind});
  return matches.map(({sources: [one], translations: [other]}) => [one, other]);
}
