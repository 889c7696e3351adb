import {decodeReferences} from '../../markdown/decode';
import type {Range} from '../../markdown/place';
import {addInstead, addSpace, addText, type Draft} from './draft';

/** `code` knows no escapes but a table's `\|`, and no references; its spaces are its own. */
type Dialect = 'text' | 'code';

const needsCare = /[ \t\r\n]{2}|[\t\r]/;
const reference = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{0,31});/y;
const punctuation = /[!-/:-@[-`{-~]/;

/** How far a character is looked for that is not where it should be: the parser's own oddities are short. */
const nearby = 12;

/**
 * Adds what the parser read, `value`, with the place in `source` of each of its characters: escapes and references
 * are shorter than they are written, lines begin with the marks of what they stand in.
 *
 * @param hasEdits whether lines of `source` may stand elsewhere in the file
 */
export function addAligned(
  draft: Draft,
  value: string,
  source: string,
  range: Range,
  dialect: Dialect,
  hasEdits: boolean,
): void {
  const isPlain = range.end - range.start === value.length && source.startsWith(value, range.start);
  const hasLines = value.includes('\n');
  if (isPlain && !(hasLines && hasEdits) && !needsCare.test(value)) {
    const text = hasLines ? value.replaceAll('\n', ' ') : value;
    const isDouble = dialect === 'text' && draft.isSpaced && text.startsWith(' ');
    addText(draft, isDouble ? text.slice(1) : text, range.start + (isDouble ? 1 : 0));
  } else alignSlowly(draft, value, source, range, dialect);
}

function alignSlowly(
  draft: Draft,
  value: string,
  source: string,
  {start, end}: Range,
  dialect: Dialect,
): void {
  let at = start;
  let index = 0;
  while (index < value.length) {
    const char = value.charAt(index);
    if (isSpace(char) && (dialect === 'text' || isEnding(char))) {
      const from = index;
      if (dialect === 'text') while (isSpace(value.charAt(index))) index++;
      else index += value.startsWith('\r\n', index) ? 2 : 1;
      const after = afterGap(source, at, end, value.slice(from, index), value.charAt(index));
      if (dialect === 'text') addSpace(draft, at);
      else addText(draft, ' ', at);
      at = after;
      continue;
    }
    if (source.charAt(at) === '\\' && source.charAt(at + 1) === char && punctuation.test(char)) {
      if (dialect === 'text' || char === '|') at++;
    } else if (dialect === 'text' && source.charAt(at) === '&') {
      const written = referenceAt(source, at);
      const meant = written && decodeReferences(written);
      if (written && meant && meant !== written && value.startsWith(meant, index)) {
        addInstead(draft, meant, {start: at, end: at + written.length});
        at += written.length;
        index += meant.length;
        continue;
      }
    }
    if (source.charAt(at) !== char) {
      const found = source.slice(at, Math.min(end, at + nearby)).indexOf(char);
      if (found > 0) at += found;
    }
    const length = Math.max(1, sameLength(value, index, source, at, end));
    addText(draft, value.slice(index, index + length), Math.min(at, end));
    at = Math.min(at + length, end);
    index += length;
  }
}

/** @returns how many characters from here on are the same, and stand for nothing else */
function sameLength(value: string, index: number, source: string, at: number, end: number): number {
  let length = 0;
  for (; at + length < end; length++) {
    const char = source.charAt(at + length);
    if (char !== value.charAt(index + length) || isSpace(char)) break;
    if (length > 0 && (char === '\\' || char === '&')) break;
  }
  return length;
}

/** @returns where the text goes on after white space, a line's end and what the next line begins with */
function afterGap(source: string, from: number, end: number, gap: string, next: string): number {
  let at = from;
  let isNewLine = false;
  for (; at < end; at++) {
    const char = source.charAt(at);
    if (isEnding(char)) isNewLine = true;
    else if (!isSpace(char) && !(isNewLine && char === '>')) {
      const written = char === '&' ? referenceAt(source, at) : undefined;
      const meant = written === undefined ? '' : decodeReferences(written);
      if (written === undefined || !isSpace(meant) || !gap.includes(meant)) break;
      at += written.length - 1;
    }
  }
  // A line indented so far that its `>` is no quote.
  if (next === '>' && !isMarkWritten(source, at)) {
    const mark = source.lastIndexOf('>', at - 1);
    if (mark >= from) return mark;
  }
  return at;
}

/** True where a `>` that is no mark of a quote is written here: escaped, or as a reference. */
function isMarkWritten(source: string, at: number): boolean {
  if (source.charAt(at) === '\\') return source.charAt(at + 1) === '>';
  const written = source.charAt(at) === '&' ? referenceAt(source, at) : undefined;
  return written !== undefined && decodeReferences(written) === '>';
}

function referenceAt(source: string, at: number): string | undefined {
  reference.lastIndex = at;
  return reference.exec(source)?.[0];
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}

function isEnding(char: string): boolean {
  return char === '\n' || char === '\r';
}
