import {plainWord} from './characters';
import type {Concept} from './concepts';
import type {Phrases} from './phrases';
import {hashOf} from './scan';

/** A word at which something may begin. */
export type Entry = {
  /** In lower case. */
  readonly word: string;
  /** Those that begin with it. */
  readonly phrases?: Phrases;
  /** What it stands for, whatever follows: most words are the whole of what they begin. */
  readonly plain?: readonly Concept[];
  /** What else begins with it: « ne », or a word of which that is the partner. */
  readonly isNe?: true;
  /** What it stands for by its first or last letters alone: “unsaved”, “read-only”. */
  readonly affix?: Concept;
};

const [smallS, smallY] = [0x73, 0x79];

export type Vocabulary = {
  readonly byHash: ReadonlyMap<number, Entry>;
  readonly weakAt: (text: string, start: number, end: number) => Entry | undefined;
};

/**
 * @param lexicon phrases by their first word
 * @param weak words that are negative by how they begin or end; asked of those alone whose first letter is an initial
 */
export function vocabularyOf(
  lexicon: ReadonlyMap<string, Phrases>,
  neWords: readonly string[],
  weak: RegExp,
  initials: string,
): Vocabulary {
  const byHash = new Map<number, Entry>();
  for (const word of new Set([...lexicon.keys(), ...neWords])) {
    const hash = hashOf(word, 0, word.length);
    const known = byHash.get(hash);
    if (known) throw new Error(`One number for ${known.word} and ${word}`);
    byHash.set(hash, entryOf(word, lexicon.get(word), neWords.includes(word)));
  }
  const isInitial = new Uint8Array(0x100);
  for (const initial of initials + initials.toUpperCase()) isInitial[initial.charCodeAt(0)] = 1;
  return {
    byHash,
    weakAt: (text, start, end) => {
      const isOnly = text.charCodeAt(end - 1) === smallY && text.endsWith('-only', end);
      if (isOnly) return {word: plainWord(text.slice(start, end)), affix: '~single'};
      const isLess = text.charCodeAt(end - 1) === smallS && text.endsWith('less', end);
      if (isInitial[text.charCodeAt(start)] !== 1 && !isLess) return undefined;
      const word = plainWord(text.slice(start, end));
      return weak.test(word) ? {word, affix: '~un'} : undefined;
    },
  };
}

function entryOf(word: string, phrases: Phrases | undefined, isNe: boolean): Entry {
  const plain =
    phrases && !isNe && !/^(?:or|ou)$/.test(word) && isWhole(phrases) ? phrases.concepts : undefined;
  return {word, ...(phrases && {phrases}), ...(plain && {plain}), ...(isNe && {isNe})};
}

function isWhole({next, gaps}: Phrases): boolean {
  return next.size === 0 && gaps.size === 0;
}
