import type {Language} from '../model';
import {sentencesOf} from '../meaning/sentences';
import {tongueOf} from '../meaning/tokens';
import type {Piece} from './model';

/** @returns the sentences of a paragraph, the cells of a row; else the piece itself */
export function unitsOf(piece: Piece, language: Language): Piece[] {
  switch (piece.kind) {
    case 'row':
      return piece.words.split(' | ').map((words) => ({kind: 'row', words}));
    case 'text':
    case 'step':
    case 'bullet': {
      const sentences = sentencesOf(piece.words, tongueOf(language) ?? 'en');
      return sentences.map(({start, end}) => ({kind: piece.kind, words: piece.words.slice(start, end)}));
    }
    default:
      return [piece];
  }
}
