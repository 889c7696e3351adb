/** Finds, in one pass over the characters, where a word or numeral may begin that says something about numbers. */

const letter = 1;
const flags = new Uint8Array(0x180);
for (let code = 0; code < flags.length; code++)
  if (/[A-Za-zÀ-ÖØ-öø-ÿœ]/.test(String.fromCharCode(code))) flags[code] = letter;

const hyphen = 45;

/** The first three letters of words, in either case. */
export type Beginnings = Uint8Array;

/** @param words in small letters; one of two letters stands for all words that begin with it */
export function beginningsOf(words: Iterable<string>): Beginnings {
  const beginnings = new Uint8Array(0x8000);
  for (const word of words) {
    const [first, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
    const thirds = word.length > 2 ? [third] : Array.from({length: 32}, (_, bits) => bits);
    for (const last of thirds) beginnings[placeOf(first, second, last)] = 1;
  }
  return beginnings;
}

/** Capital letters are their small ones in the last five bits; what shares them is looked up in vain. */
function placeOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
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
    if (beginnings[placeOf(code, text.charCodeAt(at + 1), text.charCodeAt(at + 2))] === 1) return at;
    at = wordEnd(text, at + 1) - 1;
  }
  return -1;
}

/** @returns where a word ends; hyphens between letters are part of it */
export function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (flags[code] === letter) at++;
    else if (code === hyphen && flags[text.charCodeAt(at + 1)] === letter) at += 2;
    else return at;
  }
}
