import type {Concept, Meant} from './concepts';
import {endsClause, type Token} from './tokens';

/**
 * A line of a lexicon: phrases, parted by `|`, and what each of them stands for (nothing: an idiom to be passed over).
 * In a phrase: `a/b` either word; `_` up to two words more, `__` up to five; `stem+er` every form, by the endings below.
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

type Step = ReadonlySet<string> | {readonly gap: number};
type Phrase = {readonly steps: readonly Step[]; readonly concepts: readonly Concept[]};

/** Phrases by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

/** What a phrase was found to be, and which tokens it took. */
export type Found = {readonly concepts: readonly Concept[]; readonly taken: readonly number[]};

export function lexiconOf(lines: readonly Line[]): Lexicon {
  const lexicon = new Map<string, Phrase[]>();
  for (const [phrases, ...concepts] of lines) {
    for (const written of phrases.split('|')) {
      const [first, ...steps] = written.trim().split(' ').map(stepOf);
      if (!first || 'gap' in first) throw new Error(`A phrase begins with a word: ${written}`);
      for (const word of first) {
        const known = lexicon.get(word) ?? [];
        known.push({steps, concepts});
        lexicon.set(word, known);
      }
    }
  }
  for (const known of lexicon.values()) known.sort((a, b) => b.steps.length - a.steps.length);
  return lexicon;
}

/**
 * @param taken tokens that are part of something else
 * @returns the longest phrase that begins at a token
 */
export function findPhrase(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  taken: ReadonlySet<number>,
): Found | undefined {
  for (const {steps, concepts} of lexicon.get(tokens[at]?.word ?? '') ?? []) {
    const rest = follow(steps, tokens, at + 1);
    if (rest && !rest.some((index) => taken.has(index))) return {concepts, taken: [at, ...rest]};
  }
  return undefined;
}

/** @returns the concepts, each with the whole stretch that the phrase took */
export function meantBy({concepts, taken}: Found, tokens: readonly Token[]): Meant[] {
  const start = tokens[taken[0] ?? 0]?.start ?? 0;
  const end = tokens[Math.max(...taken)]?.end ?? start;
  return concepts.map((concept) => ({concept, start, end}));
}

function follow(steps: readonly Step[], tokens: readonly Token[], at: number): readonly number[] | undefined {
  const [step, ...rest] = steps;
  if (!step) return [];
  if ('gap' in step) {
    for (let skip = 0; skip <= step.gap; skip++) {
      const found = follow(rest, tokens, at + skip);
      if (found) return found;
      const token = tokens[at + skip];
      if (!token || endsClause(token)) return undefined;
    }
    return undefined;
  }
  if (!step.has(tokens[at]?.word ?? '')) return undefined;
  const found = follow(rest, tokens, at + 1);
  return found && [at, ...found];
}

function stepOf(written: string): Step {
  if (written === '_') return {gap: 2};
  if (written === '__') return {gap: 5};
  return new Set(written.split('/').flatMap(formsOf));
}

function formsOf(word: string): string[] {
  const [stem = '', kind] = word.split('+');
  if (kind === undefined) return [word];
  const found = endings[kind];
  if (found === undefined) throw new Error(`No endings of this name: ${word}`);
  return found.split(' ').map((ending) => stem + ending);
}
