import type {Concept} from './concepts';
import {hashOf} from './scan';
import type {Tokens} from './tokens';

/**
 * A line of a lexicon: phrases, parted by `|`, and what each of them stands for (nothing: an idiom to be passed over).
 * In a phrase: `a/b` either word; `_` up to two words more, `__` up to five; `#` what begins with a figure; `stem+er`
 * every form, by the endings below. French words that lost a letter stand apart: `d' abord`.
 */
export type Line = readonly [phrases: string, ...concepts: Concept[]];

const endings: Readonly<Record<string, string>> = {
  // French: first conjugation; adjectives and participles.
  er: 'e es er ez ent é ée és ées ant era erez eront ait aient ons',
  adj: ' e s es',
  // English: “block”, “enable”, “deny”, “permit”.
  v: ' s ed ing',
  e: 'e es ed ing',
  y: 'y ies ied ying',
  s: ' s',
};

/** Phrases that begin alike, as a tree of their next words, which stand there by their numbers. */
export type Phrases = {
  readonly next: Map<number, Phrases>;
  /** So many words more at most, and what follows them. */
  readonly gaps: Map<number, Phrases>;
  /** What the phrase that ends here stands for. */
  concepts?: readonly Concept[];
};

/** Phrases by their first word. */
type Lexicon = ReadonlyMap<string, Phrases>;

/** What a phrase was found to be, and which tokens it took. */
type Found = {readonly concepts: readonly Concept[]; readonly taken: readonly number[]};

/** @param lines of two that hold the same phrase, the first counts */
export function lexiconOf(lines: readonly Line[]): Lexicon {
  const lexicon = new Map<string, Phrases>();
  for (const [phrases, ...concepts] of lines) {
    for (const written of phrases.split('|')) {
      const [first = '', ...steps] = written.trim().split(' ');
      if (first in gaps) throw new Error(`A phrase begins with a word: ${written}`);
      for (const word of formsOf(first)) enter(branch(lexicon, word), steps, concepts);
    }
  }
  return lexicon;
}

const gaps: Readonly<Record<string, number>> = {_: 2, __: 5};

function enter(phrases: Phrases, [step, ...rest]: readonly string[], concepts: readonly Concept[]): void {
  if (step === undefined) phrases.concepts ??= concepts;
  else if (step in gaps) enter(branch(phrases.gaps, gaps[step] ?? 0), rest, concepts);
  else for (const word of formsOf(step)) enter(branch(phrases.next, numberOf(word)), rest, concepts);
}

function branch<K>(branches: Map<K, Phrases>, key: K): Phrases {
  const known = branches.get(key) ?? {next: new Map<number, Phrases>(), gaps: new Map<number, Phrases>()};
  branches.set(key, known);
  return known;
}

/** In a billion words of a text, one might have the number of another. */
function numberOf(word: string): number {
  return hashOf(word, 0, word.length);
}

const figure = numberOf('#');

function formsOf(step: string): string[] {
  return step.split('/').flatMap((word) => {
    const [stem = '', kind] = word.split('+');
    if (kind === undefined) return [word];
    const found = endings[kind];
    if (found === undefined) throw new Error(`No endings of this name: ${word}`);
    return found.split(' ').map((ending) => stem + ending);
  });
}

/**
 * @param phrases that begin with the word of a token
 * @param taken tokens that are part of something else
 * @returns the one with the most steps
 */
export function findPhrase(
  phrases: Phrases,
  tokens: Tokens,
  at: number,
  taken: readonly number[],
): Found | undefined {
  const {concepts, next, gaps: more} = phrases;
  if (next.size === 0 && more.size === 0) return concepts && {concepts, taken: [at]};
  const best: Best = {steps: -1, taken: []};
  follow(phrases, tokens, at + 1, [at], 0, taken, best);
  return best.concepts && {concepts: best.concepts, taken: best.taken};
}

type Best = {steps: number; concepts?: readonly Concept[]; taken: readonly number[]};

function follow(
  {next, gaps: more, concepts}: Phrases,
  tokens: Tokens,
  at: number,
  path: readonly number[],
  steps: number,
  taken: readonly number[],
  best: Best,
): void {
  if (concepts && steps > best.steps) Object.assign(best, {steps, concepts, taken: path});
  if (next.size > 0 && !taken.includes(at)) {
    const branch = next.get(tokens.hash(at)) ?? (tokens.isFigure(at) ? next.get(figure) : undefined);
    if (branch) follow(branch, tokens, at + 1, [...path, at], steps + 1, taken, best);
  }
  for (const [most, branch] of more) {
    for (let skip = 0; skip <= most; skip++) {
      follow(branch, tokens, at + skip, path, steps + 1, taken, best);
      if (tokens.isEnd(at + skip)) break;
    }
  }
}
