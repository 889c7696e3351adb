import {ofSection} from '../content/of-section';
import type {Block, ListItem, Words} from '../model';
import {bagFrom, bagOfTag, bagOfWords, noBag, weight, type Bag} from './bag';

/** A program's listing is recognised by its first words; the rest costs time and adds nothing. */
const longestListing = 2000;

const blockBags = new WeakMap<Block, Bag>();

export function bagOfBlock(block: Block): Bag {
  const known = blockBags.get(block);
  if (known) return known;
  const bag = makeBag(block);
  blockBags.set(block, bag);
  return bag;
}

export function bagOfItem({blocks}: ListItem): Bag {
  return union(blocks.map(bagOfBlock));
}

export const bagOfSection = ofSection(({title, blocks}) =>
  union([bagOfWords(title), ...blocks.map(bagOfBlock)]),
);

export function bagOfRow(cells: readonly Words[]): Bag {
  return union(cells.map(bagOfWords));
}

/** @returns one bag for several stretches that follow each other */
export function union(bags: readonly Bag[]): Bag {
  if (bags.length === 1) return bags[0] ?? noBag;
  const tokens = new Map<string, number>();
  for (const bag of bags) {
    for (const [token, weighs] of bag.tokens) tokens.set(token, (tokens.get(token) ?? 0) + weighs);
  }
  return bagFrom(
    tokens,
    bags.reduce((sum, {size}) => sum + size, 0),
  );
}

function makeBag(block: Block): Bag {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return bagOfWords(block.words);
    case 'list':
      return union(block.items.map(bagOfItem));
    case 'table':
      return union(block.rows.map(bagOfRow));
    case 'code': {
      const tokens = new Map<string, number>();
      for (const [word] of block.text.slice(0, longestListing).matchAll(/[\w.$-]{2,}/g)) {
        tokens.set(`=${word.toLowerCase()}`, 0.3);
      }
      return bagFrom(tokens, block.text.length);
    }
    case 'tag': {
      const own = bagOfTag(block.name, block.props);
      return union([own, ...block.blocks.map(bagOfBlock)]);
    }
    case 'admonition':
    case 'quote':
    case 'footnote':
      return union(block.blocks.map(bagOfBlock));
    case 'expression':
      return bagFrom(new Map([[`{${block.value.trim()}`, weight.code]]), block.value.length);
    case 'rule':
      return noBag;
  }
}
