/**
 * A text with nothing left but its letters and digits, in lower case and without accents. Sentences are looked for in it:
 * neither wrapping nor quotation marks, encoding or letter case can hide them.
 */
import type {MappedText} from './mapped-text';

/** The places are those of the text given. */
export function squash(text: string): MappedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const kept: string[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const letters = code < 0x80 ? asciiLetter(code) : otherLetters(text.slice(at, at + width));
    // What one character stands for never takes more places than the text has.
    if (letters !== '' && kept.length < text.length) {
      starts[kept.length] = at;
      ends[kept.length] = at + width;
      kept.push(letters);
    }
    at += width;
  }
  return {text: kept.join(''), starts, ends};
}

/** A sentence as {@link squash} leaves it. */
export function squashed(text: string): string {
  return squash(text).text;
}

function asciiLetter(code: number): string {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 0x20);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? String.fromCharCode(code) : '';
}

/** One UTF-16 code unit for each letter, so that places hold: of a ligature, its first letter. */
function otherLetters(character: string): string {
  return character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0);
}
