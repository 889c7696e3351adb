import {ofSection} from '../content/of-section';
import type {Block, ListItem, Props, Words} from '../model';
import {remembered} from '../remembered';
import {technicalUrl} from './addresses';
import {technicalProps} from './technical-props';

/**
 * What is the same in every language about a stretch of a page, as one number: kinds of blocks and how they stand in
 * each other, code, addresses, tags and digits. Two that differ have different numbers; the same number is taken for
 * the same, and words decide where that matters. In a text, order means nothing: languages have their own.
 */
export type Essence = number;

/** The number of what holds nothing but words. */
const plain: Essence = 0;

const ofBlocks = new WeakMap<Block, Essence>();
const ofWords = new WeakMap<Words, Essence>();

export const essenceOfSection = ofSection(({title, blocks}): Essence =>
  mix(essenceOfWords(title), essenceOfBlocks(blocks)),
);

export function essenceOfItem({blocks}: ListItem): Essence {
  return essenceOfBlocks(blocks);
}

export function essenceOfRow(cells: readonly Words[]): Essence {
  let essence = cells.length;
  for (const cell of cells) essence = mix(essence, essenceOfWords(cell));
  return essence;
}

function essenceOfBlocks(blocks: readonly Block[]): Essence {
  let essence = blocks.length;
  for (const block of blocks) essence = mix(essence, essenceOf(block));
  return essence;
}

export function essenceOf(block: Block): Essence {
  let essence = ofBlocks.get(block);
  if (essence === undefined) {
    essence = mix(hash(block.kind), contentsOf(block));
    ofBlocks.set(block, essence);
  }
  return essence;
}

function contentsOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return essenceOfWords(block.words);
    case 'list': {
      let essence = block.ordered ? -block.items.length : block.items.length;
      for (const item of block.items) essence = mix(essence, essenceOfItem(item));
      return essence;
    }
    case 'table': {
      let essence = block.rows.length;
      for (const row of block.rows) essence = mix(essence, essenceOfRow(row));
      return essence;
    }
    case 'code':
      return listing(block.text);
    case 'tag':
      return mix(tag(block.name, block.props), essenceOfBlocks(block.blocks));
    case 'expression':
      return hash(block.value);
    case 'rule':
      return 0;
    case 'admonition':
      return mix(hash(block.type), essenceOfBlocks(block.blocks));
    default:
      return essenceOfBlocks(block.blocks);
  }
}

/** @returns {@link plain} for words without marks that count, and without digits */
function essenceOfWords(words: Words): Essence {
  const known = ofWords.get(words);
  if (known !== undefined) return known;
  const {text, marks} = words;
  let essence = plain;
  for (const mark of marks) {
    if (mark.kind === 'code') essence = (essence + hash(mark.value)) | 0;
    else if (mark.kind === 'link' || mark.kind === 'image')
      essence = (essence + hash(technicalUrl(mark.url))) | 0;
    else if (mark.kind === 'tag') essence = (essence + tag(mark.name, mark.props)) | 0;
  }
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit < 10) essence = (essence + Math.imul(digit + 11, 0x9e3779b1)) | 0;
  }
  ofWords.set(words, essence);
  return essence;
}

const ofProps = new WeakMap<Props, number>();

function tag(name: string, props: Props): number {
  let essence = ofProps.get(props);
  if (essence === undefined) {
    essence = 0;
    for (const [prop, value] of technicalProps(props)) essence = mix(essence, mix(hash(prop), hash(value)));
    ofProps.set(props, essence);
  }
  return mix(hash(name), essence);
}

const hash = remembered((text) => {
  let known = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) known = Math.imul(known ^ text.charCodeAt(at), 0x01000193);
  return known;
}, 20_000);

/**
 * Of each line what stands before anything that may begin a comment: comments are translated. Indentation and line ends
 * say nothing about which listing it is.
 */
function listing(text: string): number {
  let essence = 0x811c9dc5;
  let isComment = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) isComment = false;
    else if (!isComment && code > 32 && code !== 0xa0) {
      if (code === hashSign || ((code === slash || code === dash) && text.charCodeAt(at + 1) === code))
        isComment = true;
      else if ((code === slash || code === less) && /[*!#]/.test(text.charAt(at + 1))) isComment = true;
      else essence = Math.imul(essence ^ code, 0x01000193);
    }
  }
  return essence;
}

const lineFeed = 10;
const hashSign = 35;
const dash = 45;
const slash = 47;
const less = 60;

function mix(one: number, other: number): number {
  return Math.imul(Math.imul(one, 31) ^ other, 0x85ebca6b) ^ (other >>> 15);
}
