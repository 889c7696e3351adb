import type {Block, ListItem, Range, Section, Words} from '../model';
import {pieceKinds, type Piece, type PieceKind, type PlacedPiece} from './model';
import {onOneLine, written, writtenTag} from './written';

/** @returns a section in its order, title first; rules, comments and what is empty are left out */
export function piecesOf({title, blocks, range}: Section): PlacedPiece[] {
  const pieces: PlacedPiece[] = [];
  addWords('heading', title, spanOf([title], {start: range.start, end: range.start}), pieces);
  for (const block of blocks) addBlock(block, pieces);
  return pieces;
}

/** @returns `kind: words`, one text for equal pieces */
export function storedPiece({kind, words}: Piece): string {
  return `${kind}: ${words}`;
}

/** @returns undefined for what {@link storedPiece} never gives */
export function readPiece(stored: string): Piece | undefined {
  const colon = stored.indexOf(': ');
  const kind = pieceKinds.find((known) => known === stored.slice(0, colon));
  return kind && {kind, words: stored.slice(colon + 2)};
}

function addBlock(block: Block, pieces: PlacedPiece[]): void {
  const {range} = block;
  switch (block.kind) {
    case 'paragraph':
      addWords('text', block.words, range, pieces);
      return;
    case 'heading':
      addWords('heading', block.words, range, pieces);
      return;
    case 'list':
      for (const item of block.items) addItem(item, block.ordered ? 'step' : 'bullet', pieces);
      return;
    case 'table':
      for (const row of block.rows) {
        const words = row.map(written).join(' | ');
        pieces.push({kind: 'row', words, range: spanOf(row, range)});
      }
      return;
    case 'code': {
      const title = /\btitle=(["'])(.*?)\1/.exec(block.meta ?? '')?.[2] ?? '';
      pieces.push({
        kind: 'code',
        words: `${onOneLine(`${block.lang ?? ''} ${title}`)}\n${block.text}`,
        range,
      });
      return;
    }
    case 'admonition': {
      const words = `${block.type.toLowerCase()} ${block.title ? written(block.title) : ''}`.trim();
      const end = block.blocks[0]?.range.start ?? range.end;
      pieces.push({kind: 'admonition', words, range: {start: range.start, end}});
      break;
    }
    case 'tag':
      pieces.push({kind: 'tag', words: writtenTag(block.name, block.props), range});
      break;
    case 'expression':
      pieces.push({kind: 'expression', words: onOneLine(block.value), range});
      return;
    case 'rule':
      return;
  }
  if ('blocks' in block) for (const inner of block.blocks) addBlock(inner, pieces);
}

/** A step is its first paragraph; what else stands in it are pieces like any other. */
function addItem({checked, blocks}: ListItem, kind: 'step' | 'bullet', pieces: PlacedPiece[]): void {
  const [first, ...rest] = blocks;
  if (first?.kind === 'paragraph') {
    const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] ';
    pieces.push({kind, words: box + written(first.words), range: first.range});
  } else if (first) addBlock(first, pieces);
  for (const block of rest) addBlock(block, pieces);
}

function addWords(kind: PieceKind, words: Words, range: Range, pieces: PlacedPiece[]): void {
  const line = written(words);
  if (line !== '') pieces.push({kind, words: line, range});
}

/** From the first character to the last, as far as origins tell. */
function spanOf(cells: readonly Words[], otherwise: Range): Range {
  let [start, end] = [Infinity, -Infinity];
  for (const {origins, text} of cells) {
    for (const [index, {at, offset}] of origins.entries()) {
      start = Math.min(start, offset);
      end = Math.max(end, offset + (origins[index + 1]?.at ?? text.length) - at);
    }
  }
  return start <= end ? {start, end} : otherwise;
}
