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
 * @param pairs what is compared
 * @param languages source and translation: `en-fr`
 * @returns the lengths of those that tell something of the ratio
 */
export function countedLengths(pairs: readonly {readonly lengths: Lengths}[], languages: string): Lengths {
  const start = usual[languages] ?? 1;
  let source = 0;
  let translation = 0;
  for (const {lengths} of pairs) {
    const own = lengths.translation / (lengths.source || 1);
    if (lengths.source < shortest || own < start / 1.6 || own > start * 1.6) continue;
    source += lengths.source;
    translation += lengths.translation;
  }
  return {source, translation};
}

/**
 * @param counted of all that is compared on a page, by {@link countedLengths}
 * @param languages source and translation: `en-fr`
 * @returns characters of the translation for each of the source, by the page's own habit, in hundredths: a word more on
 *   a page is no other habit
 */
export function ratioOf(counted: readonly Lengths[], languages: string): number {
  let source = prior;
  let translation = prior * (usual[languages] ?? 1);
  for (const lengths of counted) {
    source += lengths.source;
    translation += lengths.translation;
  }
  return Math.round((translation / source) * 100) / 100;
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
