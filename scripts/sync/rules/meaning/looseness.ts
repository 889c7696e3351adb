/** How freely a page is translated: on a page in other words throughout, no single word says that a sentence differs. */
import {deviationOf} from '../../meaning/lengths';
import type {Reading} from './reading';

/**
 * Root mean square of how far the lengths of paragraphs are from what was to be expected, in standard deviations. Of
 * pages of set-up guides, this site’s and others’, nine in ten stay below the first and all below the second; of a site
 * that is known to be translated freely, nine in ten are above the first.
 */
const loose = 0.45;
const veryLoose = 0.65;
/** On a page in sync somebody has changed a word or two; so many that differ were never meant to be the same. */
const many = 3;
/** Too few paragraphs tell nothing. */
const fewest = 8;

/** @param differences sentences of the page that differ */
export function isLoose({all, ratio}: Reading, differences: number): boolean {
  if (differences === 0) return false;
  let [squares, count] = [0, 0];
  for (const {role, lengths} of all()) {
    if (role !== 'paragraph') continue;
    squares += deviationOf(lengths, ratio) ** 2;
    count++;
  }
  if (count < fewest) return false;
  const deviation = Math.sqrt(squares / count);
  return deviation > veryLoose || (deviation > loose && differences >= many);
}
