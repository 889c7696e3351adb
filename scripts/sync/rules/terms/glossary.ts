import {z} from 'zod';

const words = z.string().trim().min(1);

/** A term of the source language and what the translation says for it. */
const term = z.strictObject({
  source: words,
  /** One of them is enough; inflected forms are found by themselves. */
  expected: z.union([words.transform((one) => [one]), z.array(words).min(1)]),
  /** Never said for it, in prose. */
  rejected: z.array(words).default([]),
});

/** The glossary file of a site: a JSON list of terms. */
export const glossarySchema = z.array(term);

export type GlossaryTerm = {
  readonly source: string;
  readonly expected: readonly string[];
  readonly rejected: readonly string[];
};

/** As this project's own terms are written: `src/core/contracts/terms`. */
export type OwnTerm = {readonly en: string; readonly fr: string; readonly rejectedFr: readonly string[]};

/**
 * @param text a JSON file
 * @throws Error that says what is wrong with it, and where
 */
export function parseGlossary(text: string): readonly GlossaryTerm[] {
  const parsed = glossarySchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Error(`${first?.path.join('.') ?? ''}: ${first?.message ?? parsed.error.message}`);
}

/** @returns this project's terms, English and French; “single-page application (SPA)” with and without its brackets */
export function glossaryOf(terms: readonly OwnTerm[]): readonly GlossaryTerm[] {
  return terms.map(({en, fr, rejectedFr}) => ({
    source: withoutBrackets(en),
    expected: [...new Set([withoutBrackets(fr), ...inBrackets(fr)])],
    rejected: rejectedFr,
  }));
}

function withoutBrackets(words: string): string {
  return words.replace(/ \([^)]*\)$/, '');
}

/** Abbreviations alone: `(EWS)`, not `(d’un jeton)`. */
function inBrackets(words: string): string[] {
  const [, inner] = / \((\p{Lu}+)\)$/u.exec(words) ?? [];
  return inner === undefined ? [] : [inner];
}
