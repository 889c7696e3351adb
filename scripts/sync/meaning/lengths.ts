import type {Words} from '../model';
import {lengthOf} from './align-sentences';

/** Characters of a French text for each of the English one, before any were counted. */
const usual: Readonly<Record<string, number>> = {'en-fr': 1.16, 'fr-en': 0.87};
/** Shorter ones say nothing of the ratio. */
const shortest = 40;
/** So many characters of the usual ratio are thought to have been read already. */
const prior = 1500;

export type Pair = {readonly source: Words; readonly translation: Words};

/**
 * @param pairs all that is compared on a page
 * @param languages source and translation: `en-fr`
 * @returns characters of the translation for each of the source, by the page's own habit
 */
export function ratioOf(pairs: readonly Pair[], languages: string): number {
  const start = usual[languages] ?? 1;
  let source = prior;
  let translation = prior * start;
  for (const pair of pairs) {
    const [here, there] = [wholeLength(pair.source), wholeLength(pair.translation)];
    const own = there / (here || 1);
    if (here < shortest || own < start / 1.6 || own > start * 1.6) continue;
    source += here;
    translation += there;
  }
  return translation / source;
}

/** @returns characters that a reader reads, tags and pictures left out */
export function wholeLength(words: Words): number {
  return lengthOf(words)({start: 0, end: words.text.length});
}
