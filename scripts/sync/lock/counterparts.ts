import {alignSequences} from '../align/sequence';
import {closeness, technicalWordsIn} from './closeness';
import type {Piece} from './model';

/** A table of as many rows in both languages is taken row by row. */
const mostSteps = 100_000;

/**
 * @param source as accepted together with
 * @param translation so that, mostly, the two have the same pieces in the same order
 * @returns ordinals of the translation by those of the source; what one language alone has is left out
 */
export function counterparts(source: readonly Piece[], translation: readonly Piece[]): Map<number, number> {
  const isSame =
    source.length === translation.length && source.every((piece, at) => piece.kind === translation[at]?.kind);
  if (isSame || source.length * translation.length > mostSteps) {
    const shared = Math.min(source.length, translation.length);
    return new Map(Array.from({length: shared}, (_, index) => [index, index]));
  }
  const [words, otherWords] = [source.map(technicalWordsIn), translation.map(technicalWordsIn)];
  const isOfKind = (one: number, other: number) => source[one]?.kind === translation[other]?.kind;
  const pair = (one: number, other: number) => {
    const [here, there] = [words[one], otherWords[other]];
    if (!here || !there || !isOfKind(one, other)) return -1;
    const size = source[one]?.words.length ?? 0;
    const otherSize = translation[other]?.words.length ?? 0;
    return 0.3 + closeness(here, there) + (0.3 * Math.min(size, otherSize)) / (1 + Math.max(size, otherSize));
  };
  const matches = alignSequences(source.length, translation.length, {pair, move: () => 0, mayPair: isOfKind});
  const found = new Map<number, number>();
  for (const {
    sources: [one],
    translations: [other],
  } of matches) {
    if (one !== undefined && other !== undefined) found.set(one, other);
  }
  return found;
}
