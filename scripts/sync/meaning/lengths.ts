import {standIn} from '../model';

/** How French and English lengths go together (Gale and Church, 1993): squared deviation for each character. */
const variance = 6.8;

/** Characters of a French text for each of the English one, before any were counted. */
const usual: Readonly<Record<string, number>> = {'en-fr': 1.16, 'fr-en': 0.87};
/** Shorter ones say nothing of the ratio. */
const shortest = 40;
/** So many characters of the usual ratio are thought to have been read already. */
const prior = 1500;

/** In characters that a reader reads. */
export type Lengths = {readonly source: number; readonly translation: number};

/**
 * @param pairs all that is compared on a page
 * @param languages source and translation: `en-fr`
 * @returns characters of the translation for each of the source, by the page's own habit
 */
export function ratioOf(pairs: readonly {readonly lengths: Lengths}[], languages: string): number {
  const start = usual[languages] ?? 1;
  let source = prior;
  let translation = prior * start;
  for (const {lengths} of pairs) {
    const own = lengths.translation / (lengths.source || 1);
    if (lengths.source < shortest || own < start / 1.6 || own > start * 1.6) continue;
    source += lengths.source;
    translation += lengths.translation;
  }
  return translation / source;
}

/** @returns how far the translation is from the length to be expected, in standard deviations; below 0 if shorter */
export function deviationOf({source, translation}: Lengths, ratio: number): number {
  const expected = source * ratio;
  return (translation - expected) / Math.sqrt(variance * ((expected + translation) / 2 + 10));
}

/** @returns how many characters of a stretch a reader reads, tags and pictures left out */
export function lengthOf(text: string, start = 0, end = text.length): number {
  let length = end - start;
  for (let at = text.indexOf(standIn, start); at >= 0 && at < end; at = text.indexOf(standIn, at + 1))
    length--;
  return length;
}
