/** A pasted text, made readable for programs. */
import type {Span} from '../diagnosis';
import {decode} from './decode';
import {rewrite, spanIn, unmapped, type MappedText} from './mapped-text';
import {phraseOf, type Phrase} from './phrase';
import {runsOf} from './runs';
import {squash} from './squash';

export type Reading = {
  /** Decoded, with line breaks as they were. */
  readonly text: string;
  /** Where a run of `text` stands in what was pasted. */
  readonly spanIn: (start: number, end: number) => Span;
  /** `text` on one line, for sentences: each line break, with the marks of quoting after it, is a space. */
  readonly line: string;
  /** The same without a space: for what has none, such as a GUID that was cut. Equal to `line` where nothing was wrapped. */
  readonly joined: string;
  /** Where a {@link phraseOf phrase} stands in `text`, however that is wrapped, accented or written. */
  readonly find: (sentence: string) => Span | undefined;
  /** False where the text cannot hold these letters, as `squash` leaves them: cheap, and right when it says no. */
  readonly mayHold: (letters: string) => boolean;
};

export function read(pasted: string): Reading {
  const decoded = spaced(decode(unmapped(pasted)));
  const letters = squash(decoded.text);
  const mayHold = runsOf(letters.text);
  return {
    text: decoded.text,
    line: decoded.text.replace(wraps, ' '),
    joined: decoded.text.replace(wraps, ''),
    spanIn: (start, end) => spanIn(decoded, start, end),
    find: (sentence) => {
      const phrase = phraseOf(sentence);
      const isPossible = phrase.needs.every((wordings) => wordings.some(mayHold));
      return isPossible ? findPhrase(decoded.text, letters, phrase) : undefined;
    },
    mayHold,
  };
}

/**
 * Letters alone are compared, and the text itself decides: a sentence begins and ends where words do, and what is one
 * word is one word there, wrapped at most.
 */
function findPhrase(
  text: string,
  letters: MappedText,
  {pattern, goesOn, isOneWord}: Phrase,
): Span | undefined {
  if (pattern === '') return undefined;
  for (const [start, end] of placesOf(letters.text, pattern)) {
    const span = spanIn(letters, start, end);
    const isWhole = !isLetter(text.charAt(span.start - 1)) && (goesOn || !isLetter(text.charAt(span.end)));
    if (isWhole && !(isOneWord && /[^\S\r\n]/.test(text.slice(span.start, span.end).replace(wraps, ''))))
      return span;
  }
  return undefined;
}

/** All places, also those that overlap. */
function* placesOf(
  letters: string,
  pattern: RegExp | string,
): Generator<readonly [start: number, end: number]> {
  if (typeof pattern === 'string') {
    for (let at = letters.indexOf(pattern); at >= 0; at = letters.indexOf(pattern, at + 1))
      yield [at, at + pattern.length];
    return;
  }
  pattern.lastIndex = 0;
  for (let match = pattern.exec(letters); match; match = pattern.exec(letters)) {
    const next = match.index + 1;
    yield [match.index, match.index + match[0].length];
    pattern.lastIndex = next;
  }
}

function isLetter(character: string): boolean {
  return /[a-z0-9à-öø-ÿ]/i.test(character);
}

/** `+` stands for a space in addresses; after the figures of a time it is a sign. */
function spaced(decoded: MappedText): MappedText {
  return rewrite(decoded, /(?<!\d)\+|\+(?!\d\d:?\d\d(?!\d))/g, () => ' ');
}

const wraps = /=?\r?\n[\s>|]*/g;
