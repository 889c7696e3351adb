import type {Fact, Words} from '../model';
import {readFacts, type FactContext} from './read-facts';

/**
 * What a text states that must be the same in every language, in order of place.
 *
 * @param context the language of the words, labels that may stand in them, and names of permissions beyond those that
 *   are recognised by their form
 * @returns facts with offsets in the file; words that may be put in another way (`both`, `first`, bold words that no
 *   catalogue knows) are not among them
 */
export function factsIn(words: Words, context: FactContext): Fact[] {
  return readFacts(words, context)
    .filter(({strength}) => strength === 'firm')
    .map(({kind, key, start, end}) => ({
      kind,
      key,
      shown: words.text.slice(start, end),
      start: offsetOf(words, start),
      end: offsetOf(words, end - 1) + 1,
    }));
}

/** @param at in the text of the words; @returns the offset in the file */
export function offsetOf({origins}: Words, at: number): number {
  const before = origins.findLast((origin) => origin.at <= at);
  return before ? before.offset + at - before.at : at;
}
