import {closest, distance} from 'fastest-levenshtein';

/** @returns what was probably meant, ready to be spread into arguments; nothing if nothing is near */
export function nearestOf(word: string, known: readonly string[]): {readonly nearest?: string} {
  if (known.length === 0 || word === '') return {};
  const nearest = closest(word, known);
  return distance(word.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, word.length / 3) ? {nearest} : {};
}
