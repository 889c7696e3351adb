import type {Section} from '../model';
import {bareListing} from './listing';
import type {Piece} from './model';
import {piecesOf} from './pieces';
import {tokensOf} from './tokens';

/**
 * What a section says, piece by piece, with everything taken out that is only looks: line breaks and white space, the
 * marker of a list, emphasis, quotes, punctuation around words, the capital that begins a sentence, the padding of a
 * table, how a link, a heading's id or a character is written, comments in listings. Any other word, address, amount,
 * tag or line of a listing changes it.
 *
 * @returns one text for each piece, equal where the pieces say the same
 */
export function fingerprint(section: Section): string[] {
  return piecesOf(section).map(printOf);
}

/** @returns the fingerprint of one piece */
export function printOf({kind, words}: Piece): string {
  if (kind !== 'code') return `${kind}: ${printOfWords(words)}`;
  const [head = '', ...lines] = words.split('\n');
  const [lang = '', ...title] = head.split(' ');
  return [`code: ${title.join(' ')}`, bareListing(lines.join('\n'), lang)].join('\n');
}

export function printOfWords(words: string): string {
  return tokensOf(words)
    .flatMap(({print}) => (print === '' ? [] : [print]))
    .join(' ');
}
