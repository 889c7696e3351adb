import {standIn, type Range} from '../model';
import {kindOf, kinds, kindTable, smallOf, smallTable, tabled} from './characters';
import type {Entry, Vocabulary} from './vocabulary';
import {Tokens, type Tongue} from './tokens';

/** A place where something may begin that is looked for. */
type Opener = {readonly at: number; readonly entry: Entry};

type Scanned = {readonly tokens: Tokens; readonly openers: readonly Opener[]};

// Names of other modules are looked up each time they are used: too slow for every character.
const {letter, mark, apostrophe, hyphen, unknown} = kinds;
const standInCode = standIn.charCodeAt(0);
const [kindOfCode, smallOfCode, last] = [kindTable, smallTable, tabled];
const standInHash = hashOf(standIn, 0, 1);

/**
 * Cuts a text into tokens and finds those that a vocabulary knows: by a number for each word, made as it is read, so
 * that the others need not be cut out.
 *
 * @param masks in order, none within another: each is one stand-in, whatever it hides
 */
export function scan(
  read: string,
  tongue: Tongue,
  {byHash, weakAt}: Vocabulary,
  masks: readonly Range[],
): Scanned {
  const text = inOnePiece(read);
  const tokens = new Tokens(text);
  const openers: Opener[] = [];
  const isEnglish = tongue === 'en';
  let nextMask = 0;
  let count = 0;
  for (let at = 0; at < read.length;) {
    const mask = masks[nextMask];
    if (mask && at >= mask.start) {
      tokens.add(mask.start, mask.start, standInHash);
      count++;
      nextMask++;
      at = Math.max(at, mask.end);
      continue;
    }
    const kind = kindAt(text, at);
    if (kind !== letter) {
      if (kind === mark) {
        tokens.add(at, at + 1, hashOf(text, at, at + 1));
        count++;
      }
      at++;
      continue;
    }
    const to = mask ? mask.start : read.length;
    const end = isEnglish ? endOfEnglish(text, at, to) : endOfFrench(text, at, to);
    const hash = hashOf(text, at, end);
    const entry = byHash.get(hash);
    if (entry && isSpelt(entry.word, text, at, end)) openers.push({at: count, entry});
    else {
      const weak = end - at < 5 ? undefined : weakAt(text, at, end);
      if (weak) openers.push({at: count, entry: weak});
    }
    tokens.add(at, end, hash);
    count++;
    at = end;
  }
  return {tokens, openers};
}

/**
 * Texts are put together from many pieces, in one way or another, and engines are six times as slow with characters of
 * strings of many kinds.
 *
 * @returns the text, and a space, as a string of the plainest kind
 */
function inOnePiece(text: string): string {
  return [text, ' '].join('');
}

/** @returns a number for a word, whatever its capitals: FNV-1a, thirty bits, which engines keep as plain numbers */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ smallAt(text, at), 0x01000193);
  return hash >>> 2;
}

function isSpelt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (smallAt(text, at) !== word.charCodeAt(at - start)) return false;
  return true;
}

/** “don't”, “sign-in”: one word. */
function endOfEnglish(text: string, start: number, to: number): number {
  let at = endOfLetters(text, start, to);
  while (at + 1 < to && kindAt(text, at) >= apostrophe && kindAt(text, at + 1) === letter) {
    at = endOfLetters(text, at + 1, to);
  }
  return at;
}

/** French verbs and their pronouns (`peut-il`, `faites-le`) are two words; `peut-être` is one. */
const pronoun = /[-‐‑](?:il|elle|on|ils|elles|vous|nous|le|la|les|lui|leur|moi|y|en|ce|t)(?![\p{L}\p{N}])/uy;

/** « n' », « qu' » end with their apostrophe. */
function endOfFrench(text: string, start: number, to: number): number {
  let at = endOfLetters(text, start, to);
  while (at + 1 < to && kindAt(text, at) === hyphen && kindAt(text, at + 1) === letter) {
    pronoun.lastIndex = at;
    if (pronoun.test(text)) break;
    at = endOfLetters(text, at + 1, to);
  }
  return at < to && kindAt(text, at) === apostrophe ? at + 1 : at;
}

function endOfLetters(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to && kindAt(text, at) === letter) at++;
  return at;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === standInCode) return mark;
  const kind = code < last ? (kindOfCode[code] ?? unknown) : unknown;
  return kind === unknown ? kindOf(text.charAt(at)) : kind;
}

function smallAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < last ? (smallOfCode[code] ?? code) : smallOf(text.charAt(at));
}
