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
  /** `text` on one line, for sentences: each line break, with the marks of quoting after it, is a space. */
  readonly line: string;
  /** The same without a space: for what has none, such as a GUID that was cut. Equal to `line` where nothing was wrapped. */
  readonly joined: string;
  /** Where a sentence stands in `text`, however it is wrapped, accented or written. */
  readonly find: (sentence: string) => Span | undefined;
};

export function read(pasted: string): Reading {
  const decoded = spaced(decode(unmapped(pasted)));
  const letters = squash(decoded.text);
  return {
    text: decoded.text,
    line: decoded.text.replace(wraps, ' '),
    joined: decoded.text.replace(wraps, ''),
    spanIn: (start, end) => spanIn(decoded, start, end),
    find: (sentence) => findSentence(decoded.text, letters, sentence),
  };
}

/**
 * Letters alone are compared, and the text itself decides: a sentence begins and ends where words do (an ellipsis at its
 * end lets the last one go on), and what is one word is one word there, wrapped at most.
 */
function findSentence(text: string, letters: MappedText, sentence: string): Span | undefined {
  const wanted = lettersOf(sentence);
  if (wanted === '') return undefined;
  const isOneWord = !/\s/.test(sentence);
  for (let at = letters.text.indexOf(wanted); at >= 0; at = letters.text.indexOf(wanted, at + 1)) {
    const span = spanIn(letters, at, at + wanted.length);
    const isWhole =
      !isLetter(text.charAt(span.start - 1)) && (sentence.endsWith('…') || !isLetter(text.charAt(span.end)));
    if (isWhole && !(isOneWord && /[^\S\r\n]/.test(text.slice(span.start, span.end).replace(wraps, ''))))
      return span;
  }
  return undefined;
}

function isLetter(character: string): boolean {
  return /[a-z0-9à-öø-ÿ]/i.test(character);
}

/** `+` stands for a space in addresses; after the figures of a time it is a sign. */
function spaced(decoded: MappedText): MappedText {
  return rewrite(decoded, /(?<!\d)\+|\+(?!\d\d:?\d\d(?!\d))/g, () => ' ');
}

const wraps = /=?\r?\n[\s>|]*/g;

/** Each sentence of the rules is squashed once. */
const known = new Map<string, string>();

function lettersOf(sentence: string): string {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const letters = squashed(sentence);
  known.set(sentence, letters);
  return letters;
}
