import {distance} from 'fastest-levenshtein';

/** @returns 1 for the same text, 0 for texts that have nothing in common */
export function alike(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - distance(one, other) / longest;
}
