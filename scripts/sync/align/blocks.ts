import type {Block, ListItem, Words} from '../model';
import {joinedLists} from './joined-lists';
import {areItemsParallel, areRowsParallel, isPlainlyParallel} from './parallel';
import {alignSequences, type Match} from './sequence';
import {sentencesIn} from './sentence-count';
import {similarityOf} from './similarity';
import type {Bag} from './bag';
import {bagOfBlock, bagOfItem, bagOfRow} from './bags';
import {isWrapper, unwrapped} from './unwrapped';

/** Blocks that say the same: one on each side, but for a paragraph that the other language splits in two. */
export type BlockPair = {
  /** Empty where the translation alone has it. */
  readonly source: readonly Block[];
  readonly translation: readonly Block[];
  readonly isMoved?: true;
  /** One side has the contents without the list, admonition, quote or tag around them. */
  readonly isUnwrapped?: true;
};

export type ItemPair = {readonly source?: ListItem; readonly translation?: ListItem; readonly isMoved?: true};
export type RowPair = {readonly source?: readonly Words[]; readonly translation?: readonly Words[]};

/** How much longer texts become in the other language, mostly: French over English, by the middle of many pages. */
const usualGrowth = 1.15;

/**
 * Finds which blocks of two sections belong together: by kind, by what is the same in every language, by words that
 * look alike, and by length. Tolerates moved blocks, paragraphs that were split or joined, and contents that lost what
 * stood around them. Lists that differ in their marker alone count as one.
 * @returns in the order of `a`; what `b` alone has follows what it stands after
 */
export function alignBlocks(a: readonly Block[], b: readonly Block[]): readonly BlockPair[] {
  const here = joinedLists(a);
  const there = joinedLists(b);
  if (isPlainlyParallel(here, there))
    return here.map((block, i) => ({source: [block], translation: there.slice(i, i + 1)}));
  const [bags, otherBags] = [here.map(bagOfBlock), there.map(bagOfBlock)];
  const alike = similarityOf(bags, otherBags);
  const kindsFit = (i: number, j: number) => kinship(here[i], there[j]);
  const matches = alignSequences(here.length, there.length, {
    pair: (i, j) => {
      const kin = kindsFit(i, j);
      if (kin === 0) return -Infinity;
      const conflict = alike.isConflict(i, j) && isProse(here[i]) ? 0.6 : 0;
      return kin + 2 * alike.of(i, j) + 0.5 * fitOfSizes([bags[i]], [otherBags[j]]) - conflict;
    },
    join: (sources, translations) => {
      const blocks = [...sources.map((i) => here[i]), ...translations.map((j) => there[j])];
      if (!blocks.every((block) => block?.kind === 'paragraph')) return -Infinity;
      const sizes = fitOfSizes(
        sources.map((i) => bags[i]),
        translations.map((j) => otherBags[j]),
      );
      const words = 2 * alike.ofRuns(sources, translations);
      // As many sentences on both sides: a paragraph begins at another of them.
      const count = (places: readonly number[], all: readonly Block[]) =>
        places.reduce((sum, place) => sum + sentencesIn(all[place]), 0);
      if (count(sources, here) === count(translations, there) && sizes > -0.5)
        return words + 0.5 * sizes + 0.7;
      return sizes <= 0 ? -Infinity : words + 0.8 * sizes;
    },
    move: (i, j) => (kindsFit(i, j) > 0 ? alike.of(i, j) - (isProse(here[i]) ? 0.3 : 0.4) : 0),
    mayPair: (i, j) => kindsFit(i, j) > 0.4,
  });
  return unwrapped(matches.map((match) => pairOf(match, here, there)));
}

/**
 * @param isOrdered whether their order means something: of steps, not of bullets
 * @returns items of two lists that say the same; `isMoved` where another order explains them much better
 */
export function alignItems(
  a: readonly ListItem[],
  b: readonly ListItem[],
  isOrdered = true,
): readonly ItemPair[] {
  return areItemsParallel(a, b, isOrdered) ? sideBySide(a, b) : alignEntries(a, b, bagOfItem);
}

/** @returns rows of two tables that say the same; the heads always belong together */
export function alignRows(
  a: readonly (readonly Words[])[],
  b: readonly (readonly Words[])[],
): readonly RowPair[] {
  if (areRowsParallel(a, b)) return sideBySide(a, b);
  return [...sideBySide(a.slice(0, 1), b.slice(0, 1)), ...alignEntries(a.slice(1), b.slice(1), bagOfRow)];
}

function sideBySide<T>(a: readonly T[], b: readonly T[]): {source?: T; translation?: T}[] {
  return a.map((source, index) => {
    const translation = b[index];
    return translation === undefined ? {source} : {source, translation};
  });
}

function alignEntries<T>(a: readonly T[], b: readonly T[], bagOf: (entry: T) => Bag) {
  const [bags, otherBags] = [a.map(bagOf), b.map(bagOf)];
  const alike = similarityOf(bags, otherBags);
  const matches = alignSequences(a.length, b.length, {
    pair: (i, j) =>
      0.5 +
      2 * alike.of(i, j) +
      0.5 * fitOfSizes([bags[i]], [otherBags[j]]) -
      (alike.isConflict(i, j) ? 0.6 : 0),
    move: (i, j) => alike.of(i, j) - 0.3,
    mayPair: () => true,
  });
  return matches.map(({sources: [i], translations: [j], isMoved}) => {
    const source = i === undefined ? undefined : a[i];
    const translation = j === undefined ? undefined : b[j];
    return {
      ...(source !== undefined && {source}),
      ...(translation !== undefined && {translation}),
      ...(isMoved && {isMoved}),
    };
  });
}

function pairOf(
  {sources, translations, isMoved}: Match,
  a: readonly Block[],
  b: readonly Block[],
): BlockPair {
  const pick = (places: readonly number[], blocks: readonly Block[]) =>
    places.map((place) => blocks[place]).filter((block) => block !== undefined);
  return {source: pick(sources, a), translation: pick(translations, b), ...(isMoved && {isMoved})};
}

/** 0 for blocks that are never the same, else how much their kinds speak for it. */
function kinship(one: Block | undefined, other: Block | undefined): number {
  if (!one || !other) return 0;
  if (one.kind !== other.kind) {
    const kinds = new Set([one.kind, other.kind]);
    return kinds.has('admonition') && kinds.has('quote') ? 0.3 : 0;
  }
  if (one.kind === 'tag' && other.kind === 'tag') return one.name === other.name ? 0.7 : 0;
  if (one.kind === 'list' && other.kind === 'list') return one.ordered === other.ordered ? 0.7 : 0.5;
  return one.kind === 'paragraph' ? 0.5 : 0.7;
}

function isProse(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || (block !== undefined && isWrapper(block));
}

/** 1 where lengths are as two languages' lengths are, down to -1 where one says several times as much. */
function fitOfSizes(a: readonly (Bag | undefined)[], b: readonly (Bag | undefined)[]): number {
  const size = (bags: readonly (Bag | undefined)[]) => bags.reduce((sum, bag) => sum + (bag?.size ?? 0), 0);
  const [here, there] = [size(a), size(b)];
  // Few words may well take twice as many: what they differ by says less.
  const distance = Math.abs(Math.log((there + 12) / (here * usualGrowth + 12)));
  return Math.max(-1, 1 - distance / 0.35);
}
