import {functionWords} from './function-words';

/** Words as they are compared: in small letters, with plain apostrophes, without punctuation around them. */
export function tokensOf(words: string): string[] {
  return (
    words
      .toLowerCase()
      .replaceAll(/[’'`]/g, ' ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}.+#-]*/gu) ?? []
  );
}

/** Fewer words are as often names as they are sentences. */
const fewest = 4;

/**
 * The one language, of some, that at least four words are clearly in: two of its small words and a quarter of all, and
 * none that only the expected language has.
 *
 * @param expected language (primary subtag) that the words would be in if all were well
 * @returns undefined if that cannot be told, or it is the expected one
 */
export function otherLanguageOf(
  words: string,
  expected: string,
  candidates: readonly string[],
): string | undefined {
  const tokens = tokensOf(words);
  const own = functionWords(expected);
  if (tokens.length < fewest || !own) return undefined;
  const found = candidates.filter((language) => {
    const theirs = language === expected ? undefined : functionWords(language);
    if (!theirs) return false;
    const signs = new Set(tokens.filter((token) => theirs.has(token) && !own.has(token)));
    const against = tokens.some((token) => own.has(token) && !theirs.has(token));
    return signs.size >= 2 && signs.size * 4 >= tokens.length && !against;
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Whether some small word of a language, and none of the expected one's own, is among the words. */
export function hasSignsOf(language: string, expected: string, words: string): boolean {
  const theirs = functionWords(language);
  const own = functionWords(expected);
  const tokens = tokensOf(words);
  return (
    tokens.some((token) => theirs?.has(token) && !own?.has(token)) &&
    !tokens.some((token) => own?.has(token) && !theirs?.has(token))
  );
}
