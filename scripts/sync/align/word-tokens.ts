import {remembered} from '../remembered';
import {conceptOf} from './lexicon';

/** What a word is recognised by, and what kind of sign that is. */
type WordTokens = readonly (readonly [string, 'number' | 'name' | 'concept' | 'word'])[];

const letter = 1;
const digit = 2;
/** Holds the parts of a name together: `user.name@x-y`. */
const joint = 3;
/** Stands between the digits of a number. */
const space = 4;
const kinds = new Uint8Array(0x180);
for (let code = 0; code < kinds.length; code++) {
  const char = String.fromCharCode(code);
  if (/\d/.test(char)) kinds[code] = digit;
  else if (/[\p{L}\p{N}]/u.test(char)) kinds[code] = letter;
  else if (/[._/@:+-]/.test(char)) kinds[code] = joint;
  else if (/[, \u00a0]/.test(char)) kinds[code] = space;
}
const narrowSpace = 0x202f;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x180) return kinds[code] ?? 0;
  if (code === narrowSpace) return space;
  // Of other scripts, everything but punctuation is taken for letters.
  return (code >= 0x2000 && code < 0x2c00) || code >= 0xfe00 || Number.isNaN(code) ? 0 : letter;
}

/** @returns the tokens of each word of a text, in order; numbers with their spaces are one word */
export function tokensIn(text: string): readonly WordTokens[] {
  const found: WordTokens[] = [];
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind !== letter && kind !== digit) {
      at++;
      continue;
    }
    const start = at;
    let end = kind === digit ? numberEnd(text, at) : at;
    if (end - start < 2) {
      end = ++at;
      for (let next = kindAt(text, at); next > 0 && next < space; next = kindAt(text, ++at))
        if (next !== joint) end = at + 1;
    }
    at = end;
    found.push(tokensOfWord(text.slice(start, end)));
  }
  return found;
}

/** Where the last digit of a number ends that has points, commas or spaces in it. */
function numberEnd(text: string, from: number): number {
  let end = from;
  for (let at = from; ; at++) {
    const kind = kindAt(text, at);
    if (kind === digit) end = at + 1;
    else if (kind !== space && text.charCodeAt(at) !== 46) return end;
  }
}

const tokensOfWord = remembered(readWord, 20_000);

function readWord(word: string): WordTokens {
  if (/^[\d.,\s]+$/.test(word)) return [[`#${word.replaceAll(/\D/g, '')}`, 'number']];
  if (/[\d_/@:]|\p{Ll}\p{Lu}|\p{L}\.\p{L}|^\p{Lu}{2,}$/u.test(word))
    return [[`=${word.toLowerCase()}`, 'name']];
  return word.split(/[-.+]/).flatMap((part): WordTokens => {
    const plain = part.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    const concept = conceptOf(plain);
    if (concept !== undefined) return [[`~${concept}`, 'concept']];
    return plain.length > 4 ? [[`~${plain.slice(0, 5)}`, 'word']] : [];
  });
}
