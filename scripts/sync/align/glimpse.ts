import {ofSection} from '../content/of-section';
import type {Block, ListItem, Words} from '../model';
import {bagOfTag, bagOfWords, noBag, type Bag} from './bag';

/** How much of a text is looked at: its beginning tells it from its neighbours as well as the whole does. */
const farthest = 200;

const known = new WeakMap<Words, Bag>();

/** @returns what the beginning of a block is recognised by */
export function glimpseOfBlock(block: Block): Bag {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return glimpseOfWords(block.words);
    case 'list':
      return block.items[0] ? glimpseOfItem(block.items[0]) : noBag;
    case 'table':
      return glimpseOfWords(block.rows[1]?.[0] ?? block.rows[0]?.[0]);
    case 'tag':
      return block.blocks[0] ? glimpseOfBlock(block.blocks[0]) : bagOfTag(block.name, block.props);
    case 'admonition':
    case 'quote':
    case 'footnote':
      return block.blocks[0] ? glimpseOfBlock(block.blocks[0]) : noBag;
    default:
      return noBag;
  }
}

export function glimpseOfItem({blocks}: ListItem): Bag {
  return blocks[0] ? glimpseOfBlock(blocks[0]) : noBag;
}

/** Its title, and where that says nothing its first block. */
export const glimpseOfSection = ofSection(({title, blocks}) => {
  const own = glimpseOfWords(title);
  return own.mass > 0 || !blocks[0] ? own : glimpseOfBlock(blocks[0]);
});

function glimpseOfWords(words: Words | undefined): Bag {
  if (!words) return noBag;
  let bag = known.get(words);
  if (!bag) {
    const {text, marks} = words;
    const isWhole = text.length <= farthest;
    bag = isWhole
      ? bagOfWords(words)
      : bagOfWords({
          text: text.slice(0, farthest),
          marks: marks.filter(({end}) => end <= farthest),
          origins: [],
        });
    known.set(words, bag);
  }
  return bag;
}
