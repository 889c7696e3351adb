/** What characters are to whoever looks for words: tables, since millions of them are asked for. */
import {standIn} from '../model';

const apostrophes = "'’";
const hyphens = '-‐‑';
const punctuation = `.;:!?(),…—–“”«»"${standIn}`;

/** Kinds of characters; `mark` is punctuation, and what stands for no words. Combining marks are letters. */
export const kinds = {other: 0, letter: 1, mark: 2, apostrophe: 3, hyphen: 4, unknown: 5} as const;

/** Latin letters and general punctuation are in the tables; what stands between and beyond is asked one by one. */
export const tabled = 0x2070;
export const kindTable = new Uint8Array(tabled).fill(kinds.unknown);
/** Codes of the small letter, straight apostrophe or plain hyphen that each is a form of. */
export const smallTable = Uint16Array.from({length: tabled}, (_, code) => code);
for (const [from, to] of [
  [0, 0x250],
  [0x2000, tabled],
] as const) {
  for (let code = from; code < to; code++) {
    kindTable[code] = kindOf(String.fromCharCode(code));
    smallTable[code] = smallOf(String.fromCharCode(code));
  }
}

export function kindOf(character: string): number {
  if (apostrophes.includes(character)) return kinds.apostrophe;
  if (hyphens.includes(character)) return kinds.hyphen;
  if (punctuation.includes(character)) return kinds.mark;
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? kinds.letter : kinds.other;
}

export function smallOf(character: string): number {
  const small = apostrophes.includes(character) ? "'" : hyphens.includes(character) ? '-' : character;
  return small.toLowerCase().charCodeAt(0);
}

/** @returns a word as it stands in lexicons: small, composed, with straight apostrophes and plain hyphens */
export function plainWord(written: string): string {
  const small = written.toLowerCase();
  if (/^[a-zà-ÿœ]*$/.test(small)) return small;
  return small.normalize('NFC').replaceAll('’', "'").replaceAll(/[‐‑]/g, '-');
}
