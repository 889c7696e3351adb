import {distance} from 'fastest-levenshtein';

/** Things found by a word that is nearly their name. */
export type Lexicon<T> = {
  readonly exact: (word: string) => readonly T[];
  /** Those whose name is nearest, if it is near enough; several if they are equally near. */
  readonly near: (word: string) => readonly T[];
};

/**
 * How many letters of a word may be mistyped, about one in five: with more, one word becomes another (`login` and
 * `logout`), and a wrong suggestion costs more time than none.
 */
export function tolerance({length}: string): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 13 ? 2 : 3;
}

/**
 * Whether one word is the other, mistyped. Numbers are names: `step-2` is not `step-3`. In a short word, a letter in
 * another's stead makes another word (`mail`, `main`); one too many, missing, or two swapped, do not.
 *
 * @returns the number of mistakes, a swap counted as one; undefined if there are too many
 */
export function mistakes(a: string, b: string): number | undefined {
  const allowed = tolerance(a.length < b.length ? a : b);
  if (Math.abs(a.length - b.length) > allowed || digitsOf(a) !== digitsOf(b)) return undefined;
  const found = distance(a, b);
  const isSwap = found === 2 && a.length === b.length && sorted(a) === sorted(b);
  if (isSwap && a.length > 3) return 1;
  if (found > allowed) return undefined;
  return found > 0 && a.length === b.length && a.length < 6 ? undefined : found;
}

/**
 * Built once for many look-ups, each of which compares the few words that have the same numbers and either begin or
 * end alike.
 */
export function lexiconOf<T>(entries: Iterable<readonly [word: string, item: T]>): Lexicon<T> {
  const items = new Map<string, T[]>();
  for (const [word, item] of entries) {
    const known = items.get(word);
    if (!known) items.set(word, [item]);
    else if (known.at(-1) !== item) known.push(item);
  }
  let buckets: Map<string, string[]> | undefined;
  return {
    exact: (word) => items.get(word) ?? [],
    near(word) {
      buckets ??= bucketsOf(items.keys());
      const candidates = new Set(bucketKeys(word).flatMap((key) => buckets?.get(key) ?? []));
      let nearest: string[] = [];
      let fewest = Infinity;
      for (const candidate of candidates) {
        const found = mistakes(word, candidate);
        if (found === undefined || found > fewest) continue;
        nearest = found < fewest ? [candidate] : [...nearest, candidate];
        fewest = found;
      }
      if (nearest.length === 0) nearest = buckets.get(`words ${wordsOf(word)}`) ?? [];
      return nearest.flatMap((each) => items.get(each) ?? []);
    },
  };
}

function bucketsOf(words: Iterable<string>): Map<string, string[]> {
  const buckets = new Map<string, string[]>();
  for (const word of words) {
    const swapped = /[-_ ]/.test(word) ? [`words ${wordsOf(word)}`] : [];
    for (const key of [...bucketKeys(word), ...swapped]) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(word);
      else buckets.set(key, [word]);
    }
  }
  return buckets;
}

function bucketKeys(word: string): string[] {
  const digits = digitsOf(word);
  return [`${word.slice(0, 2)}… ${digits}`, `…${word.slice(-2)} ${digits}`];
}

/** `guide-first` and `first-guide` are made of the same words. */
function wordsOf(word: string): string {
  return word
    .split(/[-_ ]+/)
    .toSorted()
    .join(' ');
}

function digitsOf(word: string): string {
  return word.replaceAll(/\D+/g, ' ').trim();
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
