/** Words are compared in lower case, without accents: `Rôles` and `role` look alike. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** Beginnings shorter than that would be those of other words too. */
const shortestStem = 4;
/** Derived words share it: `consentement`, `consentir`; `inscription`, `inscrire`. */
const longestStem = 6;

/**
 * @param words of a term in the source language
 * @returns finds it as a whole, in the plural too
 */
export function termPattern(words: string): RegExp {
  const parts = words.split(/\s+/).map((word) => `${escaped(word)}${/s$/i.test(word) ? '' : '(?:s|es)?'}`);
  return new RegExp(`(?<![\\p{L}\\p{N}-])${parts.join('[\\s\\u00a0]+')}(?![\\p{L}\\p{N}-])`, 'giu');
}

/**
 * @param words of a rejected form
 * @returns finds it as a whole, each of its words in the plural too, as the style check of this project does
 */
export function rejectedPattern(words: string): RegExp {
  const parts = words.split(' ').map((word) => `${escaped(word)}${/[sx]$/.test(word) ? '' : '[sx]?'}`);
  return new RegExp(`(?<![\\p{L}-])${parts.join('[ \\u00a0]')}(?![\\p{L}-])`, 'giu');
}

/**
 * @param words of a term or a rejected form
 * @returns whether its pattern may match a text, given in lower case: false only where it cannot
 */
export function firstWordIn(words: string): (lowerCase: string) => boolean {
  const [first = ''] = words.toLowerCase().split(/\s+/);
  return (lowerCase) => lowerCase.includes(first);
}

/** @returns whether a text has every word of a term, in whatever form and order: « les autorisations accordées » */
export function hasWords(text: string, term: string): boolean {
  const there = plain(text);
  return plain(term)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word.length >= shortestStem || /^\p{L}*\d/u.test(word))
    .every((word) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(stemOf(word))}`, 'u').test(there));
}

function stemOf(word: string): string {
  return word.slice(0, Math.min(longestStem, Math.max(shortestStem, word.length - 2)));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
