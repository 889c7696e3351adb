import {alignSentences, type Group} from '../../meaning/align-sentences';
import {ratioOf} from '../../meaning/lengths';
import {masksOf} from '../../meaning/readable';
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
  /** What is not to be read on either side. */
  readonly masksOf: (words: AlignedWords) => ReturnType<typeof masksOf>;
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
  const groupsOf = remembered(({source, translation}) =>
    alignSentences(
      {words: source, tongue: tongues.source},
      {words: translation, tongue: tongues.translation},
      ratio,
    ),
  );
  return {
    tongues,
    all,
    ratio,
    groupsOf,
    masksOf: remembered(({source, translation}) => masksOf(source, translation)),
  };
}

function remembered<Found>(find: (words: AlignedWords) => Found): (words: AlignedWords) => Found {
  const known = new Map<AlignedWords, Found>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const found = find(words);
    known.set(words, found);
    return found;
  };
}
