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
  return digitsOf(a) === digitsOf(b)
    ? mistakesWithin(tolerance(a.length < b.length ? a : b), a, b)
    : undefined;
}

function mistakesWithin(allowed: number, a: string, b: string): number | undefined {
  if (Math.abs(a.length - b.length) > allowed) return undefined;
  const found = distance(a, b);
  if (found === 2 && a.length > 3 && a.length === b.length && sorted(a) === sorted(b)) return 1;
  if (found > allowed) return undefined;
  return found > 0 && a.length === b.length && a.length < 6 ? undefined : found;
}

/**
 * Built once for many look-ups, each of which compares few words: those that have the same numbers, about the same
 * length and letters, and share one of a few pieces, the rarest of them. A word with fewer mistakes than pieces has
 * one of its pieces untouched.
 */
export function lexiconOf<T>(entries: Iterable<readonly [word: string, item: T]>): Lexicon<T> {
  const items = new Map<string, T[]>();
  for (const [word, item] of entries) {
    const known = items.get(word);
    if (!known) items.set(word, [item]);
    else if (known.at(-1) !== item) known.push(item);
  }
  let index: WordIndex | undefined;
  return {
    exact: (word) => items.get(word) ?? [],
    near: (word) =>
      nearestOf(word, (index ??= indexOf(items.keys()))).flatMap((each) => items.get(each) ?? []),
  };
}

type Word = {readonly word: string; readonly digits: string; readonly letters: number};

type WordIndex = {
  readonly byPiece: ReadonlyMap<string, readonly Word[]>;
  /** Short words by their letters in order of the alphabet: of few letters, a swap may leave no piece untouched. */
  readonly byLetters: ReadonlyMap<string, readonly Word[]>;
  /** By the words it is made of, in whatever order. */
  readonly byParts: ReadonlyMap<string, readonly string[]>;
};

function indexOf(words: Iterable<string>): WordIndex {
  const byPiece = new Map<string, Word[]>();
  const byLetters = new Map<string, Word[]>();
  const byParts = new Map<string, string[]>();
  for (const word of words) {
    const entry = {word, digits: digitsOf(word), letters: lettersOf(word)};
    for (let at = 0; at < word.length - 1; at++) {
      add(byPiece, word.slice(at, at + 2), entry);
      if (at < word.length - 2) add(byPiece, word.slice(at, at + 3), entry);
    }
    if (tolerance(word) === 1) add(byLetters, sorted(word), entry);
    if (/[-_ ]/.test(word)) add(byParts, partsOf(word), word);
  }
  return {byPiece, byLetters, byParts};
}

function nearestOf(word: string, {byPiece, byLetters, byParts}: WordIndex): readonly string[] {
  const allowed = tolerance(word);
  const digits = digitsOf(word);
  const letters = lettersOf(word);
  let nearest: string[] = [];
  let fewest = Infinity;
  const seen = new Set<string>();
  const pools = piecesOf(word, allowed).map((piece) => rarest(piece, byPiece));
  for (const pool of allowed === 1 ? [...pools, byLetters.get(sorted(word)) ?? []] : pools) {
    for (const candidate of pool) {
      if (Math.abs(candidate.word.length - word.length) > allowed) continue;
      // A mistake changes two letters at most: one goes, another comes.
      if (bitsOf(candidate.letters ^ letters) > 2 * allowed || candidate.digits !== digits) continue;
      if (seen.has(candidate.word)) continue;
      seen.add(candidate.word);
      const found = mistakesWithin(Math.min(allowed, tolerance(candidate.word)), word, candidate.word);
      if (found === undefined || found > fewest) continue;
      nearest = found < fewest ? [candidate.word] : [...nearest, candidate.word];
      fewest = found;
    }
  }
  return nearest.length > 0 ? nearest : (byParts.get(partsOf(word)) ?? []);
}

/** One more than mistakes are allowed. */
function piecesOf(word: string, allowed: number): string[] {
  if (allowed === 0) return [];
  const count = allowed + 1;
  const cuts = Array.from({length: count + 1}, (_, at) => Math.round((at * word.length) / count));
  return cuts.slice(1).map((end, at) => word.slice(cuts[at], end));
}

/** Words that have the rarest part of a piece in them: two letters of it, or three. */
function rarest(piece: string, byPiece: WordIndex['byPiece']): readonly Word[] {
  let fewest: readonly Word[] | undefined;
  const length = Math.min(piece.length, 3);
  for (let at = 0; at + length <= piece.length; at++) {
    const words = byPiece.get(piece.slice(at, at + length)) ?? [];
    if (!fewest || words.length < fewest.length) fewest = words;
  }
  return fewest ?? [];
}

/** `guide-first` and `first-guide` are made of the same words. */
function partsOf(word: string): string {
  return word
    .split(/[-_ ]+/)
    .toSorted()
    .join(' ');
}

function digitsOf(word: string): string {
  return /\d/.test(word) ? word.replaceAll(/\D+/g, ' ').trim() : '';
}

/** A bit for each letter that a word has; letters far from each other may share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsOf(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count++;
  return count;
}

function add<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const known = map.get(key);
  if (!known) map.set(key, [item]);
  else if (known.at(-1) !== item) known.push(item);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
