/** Words with a capital. */
import type {Range, Words} from '../../model';
import {remembered} from '../../remembered';
import type {AlignedWords} from './aligned-words';
import {brands, technical} from './known-names';

export type Name = Range & {readonly name: string; readonly isInitial: boolean};

/** A paragraph or cell, with the names of either side. */
export type NamedPair = {
  readonly words: AlignedWords;
  readonly source: readonly Name[];
  readonly translation: readonly Name[];
};

/** What is not to be read on either side. */
export type Masks = (words: AlignedWords) => readonly [readonly Range[], readonly Range[]];

const capital = /[A-ZÀ-Þ]/g;
/** `Growth`, `macOS`, `UTC`, from where they begin. */
const name = /(?<![\p{L}\p{N}_])[a-z]{0,3}[A-ZÀ-Þ][\p{L}\p{N}]+(?![\p{L}\p{N}_])/uy;
const initial = /(?:^|[.!?:;•“”«»"(–—-])[\s\u00a0]*$/u;
const smallLetter = /[a-z]/;
const inWord = /[\p{L}\p{N}]/u;
const none: readonly Name[] = [];

/** @returns where there is a name on either side; English titles may have a capital in every word: of them, what is no other */
export function namedPairs(all: readonly AlignedWords[], masksOf: Masks): NamedPair[] {
  return all.flatMap((words): NamedPair[] => {
    const own = (names: readonly Name[]) =>
      words.role === 'title'
        ? names.filter(({name: each}) => technical.has(each) || brands.has(each))
        : names;
    const source = own(namesIn(words.source, () => masksOf(words)[0]));
    const translation = own(namesIn(words.translation, () => masksOf(words)[1]));
    return source.length > 0 || translation.length > 0 ? [{words, source, translation}] : [];
  });
}

/** @param masks what is not to be read, beside labels, links and code, which are compared elsewhere */
function namesIn({text, marks}: Words, masks: () => readonly Range[]): readonly Name[] {
  const places = placesOf(text);
  if (places.length === 0) return none;
  const hidden = [...marks.filter(({start, end}) => end - start > 1), ...masks()];
  return places
    .filter(({start, end}) => !hidden.some((mask) => mask.start < end && mask.end > start))
    .map(({start, end}) => {
      const written = text.slice(start, end);
      // What follows a full stop is no name by its capital.
      const isInitial =
        !/[A-Z0-9]/.test(written.slice(1)) && initial.test(text.slice(Math.max(0, start - 3), start));
      return {name: written, start, end, isInitial};
    });
}

/** Capitals are found first: looked for at every character, the pattern takes ten times as long. */
const placesOf = remembered((text): readonly Range[] => {
  const places: Range[] = [];
  capital.lastIndex = 0;
  while (capital.test(text)) {
    let start = capital.lastIndex - 1;
    for (let small = 0; small < 3 && smallLetter.test(text.charAt(start - 1)); small++) start--;
    name.lastIndex = start;
    if (!name.test(text)) continue;
    places.push({start, end: name.lastIndex});
    capital.lastIndex = name.lastIndex;
  }
  return places;
});

/** @returns the text without what may be a name by its form */
export function withoutNames(text: string): string {
  return placesOf(text).reduceRight((sofar, {start, end}) => sofar.slice(0, start) + sofar.slice(end), text);
}

export function holds({text}: Words, each: string): boolean {
  return hasWord(text, each);
}

/** @returns how often a text has a word, as a whole */
export function timesIn(text: string, word: string): number {
  let times = 0;
  for (let at = nextPlace(text, word, 0); at >= 0; at = nextPlace(text, word, at + 1)) times++;
  return times;
}

export function hasWord(text: string, word: string): boolean {
  return nextPlace(text, word, 0) >= 0;
}

/** @returns where a text has a word next, as a whole; -1 where it has it no more */
function nextPlace(text: string, word: string, from: number): number {
  let at = text.indexOf(word, from);
  while (at >= 0 && (inWord.test(text.charAt(at - 1)) || inWord.test(text.charAt(at + word.length))))
    at = text.indexOf(word, at + 1);
  return at;
}
