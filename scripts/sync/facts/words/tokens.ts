/** Finds, in one pass over the characters, where a word or numeral may begin that says something about numbers. */

const letter = 1;
const flags = new Uint8Array(0x180);
for (let code = 0; code < flags.length; code++)
  if (/[A-Za-zÀ-ÖØ-öø-ÿœ]/.test(String.fromCharCode(code))) flags[code] = letter;

const hyphen = 45;

/** The first two letters of words, in either case. */
export type Beginnings = Uint8Array;

/** @param words in small letters; one of a single letter stands for all words that begin with it and end there */
export function beginningsOf(words: Iterable<string>): Beginnings {
  const beginnings = new Uint8Array(0x10000);
  for (const word of words) beginnings[placeOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  return beginnings;
}

/** Capital letters are their small ones but for one bit, those of Latin 1 too. */
function placeOf(first: number, second: number): number {
  return (((first | 32) & 0xff) << 8) | ((second | 32) & 0xff);
}

/** @returns where the next digit stands, or the next word that may be one of those; -1 where there is none */
export function nextToken(text: string, from: number, beginnings: Beginnings): number {
  const {length} = text;
  for (let at = from; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < 58) {
      if (code > 47) return at;
      continue;
    }
    if (flags[code] !== letter) continue;
    if (beginnings[placeOf(code, text.charCodeAt(at + 1))] === 1) return at;
    at = wordEnd(text, at + 1) - 1;
  }
  return -1;
}

/** Hyphens between letters are part of a word. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (flags[code] === letter) at++;
    else if (code === hyphen && flags[text.charCodeAt(at + 1)] === letter) at += 2;
    else return at;
  }
}
