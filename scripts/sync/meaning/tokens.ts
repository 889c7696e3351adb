import {standIn} from '../model';
import {plainWord} from './characters';

/** Two languages whose negation and obligation are known here. */
export type Tongue = 'en' | 'fr';

/** @returns the tongue of `en`, `en-GB`, `fr-CA`; undefined for every other language */
export function tongueOf(language: string): Tongue | undefined {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  return primary === 'en' || primary === 'fr' ? primary : undefined;
}

/**
 * The words of a text and the marks between them, in order, by their places: what phrases of a language are looked for
 * in. Most words are never looked at, and so not cut out before they are.
 */
export class Tokens {
  /** Start, end and number of each, one after the other; a stand-in for what is not read is empty. */
  private readonly places: number[] = [];
  private readonly words: (string | undefined)[] = [];

  constructor(private readonly text: string) {}

  /** @param hash a number for the word, by which it can be told from others without being cut out */
  add(start: number, end: number, hash: number): void {
    this.places.push(start, end, hash);
  }

  /** @returns the number of the word; beyond the text, one that no word has */
  hash(at: number): number {
    return this.places[3 * at + 2] ?? -1;
  }

  /** @returns whether it begins with a figure */
  isFigure(at: number): boolean {
    const code = this.text.charCodeAt(this.places[3 * at] ?? this.text.length);
    return code >= 0x30 && code <= 0x39;
  }

  /** @returns it in lower case, with a straight apostrophe: `don't`, `n'`; nothing beyond the text */
  word(at: number): string {
    const known = this.words[at];
    if (known !== undefined) return known;
    const start = this.places[3 * at];
    const end = this.places[3 * at + 1];
    if (start === undefined || end === undefined) return '';
    const word = start === end ? standIn : plainWord(this.text.slice(start, end));
    this.words[at] = word;
    return word;
  }

  /** @returns whether a phrase may not reach beyond it: the end of a clause, or of the text */
  isEnd(at: number): boolean {
    const start = this.places[3 * at];
    if (start === undefined) return true;
    if (this.places[3 * at + 1] !== start + 1) return false;
    switch (this.text.charCodeAt(start)) {
      case 0x2e: // .
      case 0x3b: // ;
      case 0x3a: // :
      case 0x21: // !
      case 0x3f: // ?
      case 0x28: // (
      case 0x29: // )
        return true;
      default:
        return false;
    }
  }

  start(at: number): number {
    return this.places[3 * at] ?? 0;
  }

  end(at: number): number {
    return this.places[3 * at + 1] ?? 0;
  }
}
