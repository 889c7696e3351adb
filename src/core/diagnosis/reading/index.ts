/** A pasted text, made readable for programs. */
import type {Span} from '../diagnosis';
import {decode} from './decode';
import {rewrite, spanIn, unmapped, type MappedText} from './mapped-text';
import {squash, squashed} from './squash';

export type Reading = {
  /** Decoded, with line breaks as they were. */
  readonly text: string;
  /** Where a run of `text` stands in what was pasted. */
  readonly spanIn: (start: number, end: number) => Span;
  /** Where a sentence stands in `text`, however it is wrapped, accented or written. */
  readonly find: (sentence: string) => Span | undefined;
};

export function read(pasted: string): Reading {
  const decoded = spaced(decode(unmapped(pasted)));
  const letters = squash(decoded.text);
  return {
    text: decoded.text,
    spanIn: (start, end) => spanIn(decoded, start, end),
    find: (sentence) => {
      const wanted = lettersOf(sentence);
      const at = wanted === '' ? -1 : letters.text.indexOf(wanted);
      return at < 0 ? undefined : spanIn(letters, at, at + wanted.length);
    },
  };
}

/** `+` stands for a space in addresses; in a time it is a sign. */
function spaced(decoded: MappedText): MappedText {
  return rewrite(decoded, /\+(?!\d\d:?\d\d(?!\d))/g, () => ' ');
}

/** Each sentence of the rules is squashed once. */
const known = new Map<string, string>();

function lettersOf(sentence: string): string {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const letters = squashed(sentence);
  known.set(sentence, letters);
  return letters;
}
