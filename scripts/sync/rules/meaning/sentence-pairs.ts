import {alignSentences, type Group} from '../../meaning/align-sentences';
import {compareMeaning, type Difference} from '../../meaning/compare';
import type {Meant} from '../../meaning/concepts';
import {ratioOf} from '../../meaning/lengths';
import {readableTexts} from '../../meaning/readable';
import {signatureOf} from '../../meaning/signature';
import {tongueOf, type Tongue} from '../../meaning/tokens';
import type {PagePair, Range, Words} from '../../model';
import {alignedWords, type AlignedWords} from './aligned-words';

/** Sentences that say something else, and where they stand. */
export type SentenceDifference = {
  readonly words: AlignedWords;
  readonly group: Group;
  readonly difference: Difference;
};

/** Languages of a pair that can be compared: one English, the other French. */
export type Tongues = {readonly source: Tongue; readonly translation: Tongue};

const known = new WeakMap<PagePair, readonly SentenceDifference[]>();
/** In fewer words a negation may be anything: “Cannot tell”, « Indécidable ». */
const fewest = 4;

/** @returns undefined where the languages are not one English, one French */
export function tonguesOf({source, translation}: PagePair): Tongues | undefined {
  const tongues = {source: tongueOf(source.language), translation: tongueOf(translation.language)};
  const {source: one, translation: other} = tongues;
  return one && other && one !== other ? {source: one, translation: other} : undefined;
}

export function sentenceDifferences(pair: PagePair): readonly SentenceDifference[] {
  const before = known.get(pair);
  if (before) return before;
  const tongues = tonguesOf(pair);
  const all = tongues ? alignedWords(pair) : [];
  const ratio = tongues ? ratioOf(all, `${tongues.source}-${tongues.translation}`) : 1;
  const found = tongues ? all.flatMap((words) => differencesOf(words, tongues, ratio)) : [];
  known.set(pair, found);
  return found;
}

function differencesOf(words: AlignedWords, tongues: Tongues, ratio: number): SentenceDifference[] {
  const [left, right] = readableTexts(words.source, words.translation);
  const source = signatureOf(left, tongues.source);
  const translation = signatureOf(right, tongues.translation);
  if (isSame(source, translation)) return [];
  const groups = alignSentences(
    {words: words.source, tongue: tongues.source},
    {words: words.translation, tongue: tongues.translation},
    ratio,
  );
  const found = groups
    .filter((group) => !isUntranslated(words, group))
    .flatMap((group) =>
      compareMeaning(within(source, group.source), within(translation, group.translation))
        .filter((difference) => isSure(difference, left, right))
        .map((difference) => ({words, group, difference})),
    );
  return withoutNeighbours(found, groups);
}

/** A negation that one sentence lacks and its neighbour has: they were cut otherwise. */
function withoutNeighbours(
  found: readonly SentenceDifference[],
  groups: readonly Group[],
): SentenceDifference[] {
  const left = [...found];
  for (const one of found) {
    if (!one.difference.source || one.difference.translation) continue;
    const place = groups.indexOf(one.group);
    const other = left.find(
      ({difference, group}) =>
        !difference.source && Math.abs(groups.indexOf(group) - place) === 1 && group !== one.group,
    );
    if (!other) continue;
    left.splice(left.indexOf(one), 1);
    left.splice(left.indexOf(other), 1);
  }
  return left;
}

/** Lines that a program prints, left in the source's language. */
function isUntranslated({source, translation}: AlignedWords, group: Group): boolean {
  const letters = ({text}: Words, ranges: readonly Range[]) =>
    ranges.map(({start, end}) => text.slice(start, end).replaceAll(/[^\p{L}]/gu, '')).join('');
  return letters(source, group.source) === letters(translation, group.translation);
}

/** Most paragraphs: their sentences need not be aligned. */
function isSame(one: readonly Meant[], other: readonly Meant[]): boolean {
  const concepts = (signature: readonly Meant[]) =>
    signature
      .map(({concept}) => concept)
      .toSorted()
      .join(' ');
  return one.length === other.length && concepts(one) === concepts(other);
}

function isSure({source, translation}: Difference, left: string, right: string): boolean {
  return (source && translation) !== undefined || Math.min(wordsIn(left), wordsIn(right)) >= fewest;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function within(signature: readonly Meant[], ranges: readonly Range[]): Meant[] {
  return signature.filter(({start}) => ranges.some((range) => start >= range.start && start < range.end));
}
