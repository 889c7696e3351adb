import type {BlockName} from '../finding';
import type {Block, ListItem, Section, Words} from '../model';

/**
 * One container on the way from a section to what stands in it. All ordinals count from 1; `nth` is the container's
 * among its siblings of the same name, so that a paragraph more or less before it does not change it.
 */
export type PathStep =
  | {readonly kind: 'numbered-list' | 'bulleted-list'; readonly nth: number; readonly item: number}
  | {readonly kind: 'table'; readonly nth: number; readonly row: number; readonly column: number}
  | {readonly kind: 'admonition' | 'quote' | 'tag' | 'footnote'; readonly nth: number};

export type Path = readonly PathStep[];

/** A block in its place. Siblings share one and the same `path`. */
export type PlacedBlock = {
  readonly block: Block;
  readonly name: BlockName;
  /** What it stands in; empty for a section's own blocks. */
  readonly path: Path;
  /** Among all blocks of the same container, from 1. */
  readonly index: number;
  /** Among the blocks of the same name there, from 1. */
  readonly nth: number;
};

/** What a reader reads, and what it is part of. */
export type PlacedWords = {
  readonly words: Words;
  readonly role: 'section-title' | 'paragraph' | 'heading' | 'cell' | 'admonition-title';
  /** A cell's ends with its table, row and column; a title's does not name its own admonition. */
  readonly path: Path;
  /** The block they are the words of; a section's title has none. */
  readonly block?: Block;
};

/** @returns how findings call a block: a list by its kind */
export function nameOf(block: Block): BlockName {
  if (block.kind !== 'list') return block.kind;
  return block.ordered ? 'numbered-list' : 'bulleted-list';
}

/** @returns every block, those in containers too, each before what stands in it: the order of the file */
export function walkBlocks(within: Section | ListItem | readonly Block[]): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  addBlocks('blocks' in within ? within.blocks : within, [], placed);
  return placed;
}

/** @returns everything with words in it, in the file's order; of a section its title first */
export function wordsOf(within: Section | ListItem | readonly Block[] | Block): PlacedWords[] {
  const found: PlacedWords[] = [];
  if ('title' in within && !('kind' in within)) {
    found.push({words: within.title, role: 'section-title', path: []});
  }
  for (const placed of walkBlocks('kind' in within ? [within] : within)) addWords(placed, found);
  return found;
}

/** @returns whether two paths lead through the same kinds of containers to the same places */
export function isSamePath(one: Path, other: Path): boolean {
  return one === other || (one.length === other.length && pathKey(one) === pathKey(other));
}

/** @returns a path as text, equal for equal paths: `numbered-list:1:2/table:1:3:2` */
export function pathKey(path: Path): string {
  return path.map((step) => Object.values(step).join(':')).join('/');
}

function addBlocks(blocks: readonly Block[], path: Path, placed: PlacedBlock[]): void {
  const seen = new Map<BlockName, number>();
  let index = 0;
  for (const block of blocks) {
    const name = nameOf(block);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    placed.push({block, name, path, index: ++index, nth});
    if (block.kind === 'list') {
      const kind = block.ordered ? 'numbered-list' : 'bulleted-list';
      for (const [item, {blocks: inner}] of block.items.entries()) {
        addBlocks(inner, [...path, {kind, nth, item: item + 1}], placed);
      }
    } else if ('blocks' in block) addBlocks(block.blocks, [...path, {kind: block.kind, nth}], placed);
  }
}

function addWords({block, path, nth}: PlacedBlock, found: PlacedWords[]): void {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      found.push({words: block.words, role: block.kind, path, block});
      return;
    case 'admonition':
      if (block.title) found.push({words: block.title, role: 'admonition-title', path, block});
      return;
    case 'table':
      for (const [row, cells] of block.rows.entries()) {
        for (const [column, words] of cells.entries()) {
          const step = {kind: 'table', nth, row: row + 1, column: column + 1} as const;
          found.push({words, role: 'cell', path: [...path, step], block});
        }
      }
  }
}
