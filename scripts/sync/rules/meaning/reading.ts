import {alignSentences, type Group} from '../../meaning/align-sentences';
import {ratioOf} from '../../meaning/lengths';
import {tongueOf, type Tongue} from '../../meaning/tokens';
import type {PagePair} from '../../model';
import {alignedWords, type AlignedWords} from './aligned-words';

/** Languages of a pair that can be compared: one English, the other French. */
type Tongues = {readonly source: Tongue; readonly translation: Tongue};

/** A page pair as all rules about sentences read it, once. */
export type Reading = {
  readonly tongues: Tongues;
  readonly all: readonly AlignedWords[];
  /** Characters of the translation for each of the source. */
  readonly ratio: number;
  /** Aligned when first asked for: of most paragraphs, nobody asks. */
  readonly groupsOf: (words: AlignedWords) => readonly Group[];
};

const known = new WeakMap<PagePair, Reading>();

/** @returns undefined where the languages are not one English, one French */
export function readingOf(pair: PagePair): Reading | undefined {
  const before = known.get(pair);
  if (before) return before;
  const [source, translation] = [tongueOf(pair.source.language), tongueOf(pair.translation.language)];
  if (!source || !translation || source === translation) return undefined;
  const all = alignedWords(pair);
  const reading = readingFrom(all, {source, translation});
  known.set(pair, reading);
  return reading;
}

function readingFrom(all: readonly AlignedWords[], tongues: Tongues): Reading {
  const ratio = ratioOf(all, `${tongues.source}-${tongues.translation}`);
  const groups = new Map<AlignedWords, readonly Group[]>();
  const align = (words: AlignedWords) => {
    const {source, translation} = words;
    const found = alignSentences(
      {words: source, tongue: tongues.source},
      {words: translation, tongue: tongues.translation},
      ratio,
    );
    groups.set(words, found);
    return found;
  };
  return {tongues, all, ratio, groupsOf: (words) => groups.get(words) ?? align(words)};
}
