import type {Block, ListItem, Props, Section, Words} from '../model';
import {technicalUrl} from './addresses';
import {conceptOf} from './lexicon';

/**
 * What a stretch of a page is recognised by in another language: its tokens, each with how much it says, and its
 * length. Code, addresses, numbers and tags are the same in every language and weigh most; words that look alike
 * (`application`, `applications`) or that the small lexicon joins (`save`, `enregistrer`) weigh little each.
 */
export type Bag = {
  readonly tokens: ReadonlyMap<string, number>;
  /** Characters that a reader reads. */
  readonly size: number;
};

/** How much one token of its kind says. */
const weight = {
  code: 1,
  url: 1,
  image: 1.2,
  tag: 1,
  name: 0.6,
  number: 0.6,
  label: 0.29,
  concept: 0.25,
  word: 0.15,
};

/** A program's listing is recognised by its first words; the rest costs time and adds nothing. */
const longestListing = 2000;

/** Props that hold words in some language: translations change them. */
const wordProps = new Set(
  'title label alt summary caption children placeholder description aria-label ariaLabel'.split(' '),
);

const blockBags = new WeakMap<Block, Bag>();
const noBag: Bag = {tokens: new Map(), size: 0};

/** @returns the props of a tag that are the same in every language, sorted, as text; `style` is no content */
export function technicalProps(props: Props): readonly (readonly [string, string])[] {
  return Object.entries(props)
    .filter(([name]) => !wordProps.has(name))
    .map(([name, value]) => [name, value === true ? 'true' : value] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

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

export function bagOfSection({title, blocks}: Section): Bag {
  return union([bagOfWords(title), ...blocks.map(bagOfBlock)]);
}

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
  return {tokens, size: bags.reduce((sum, {size}) => sum + size, 0)};
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
      return {tokens, size: block.text.length};
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
      return {tokens: new Map([[`{${block.value.trim()}`, weight.code]]), size: block.value.length};
    case 'rule':
      return noBag;
  }
}

function bagOfTag(name: string, props: Props): Bag {
  const identity = technicalProps(props).map((pair) => pair.join('='));
  return {tokens: new Map([[`<${[name, ...identity].join(' ')}`, weight.tag]]), size: 1};
}

export function bagOfWords({text, marks}: Words): Bag {
  const tokens = new Map<string, number>();
  const add = (token: string, weighs: number) => tokens.set(token, (tokens.get(token) ?? 0) + weighs);
  for (const mark of marks) {
    if (mark.kind === 'code') add(`\`${mark.value}`, weight.code);
    else if (mark.kind === 'link') add(`>${technicalUrl(mark.url)}`, weight.url);
    else if (mark.kind === 'image') add(`!${technicalUrl(mark.url)}`, weight.image);
    else if (mark.kind === 'expression') add(`{${mark.value.trim()}`, weight.code);
    else if (mark.kind === 'tag')
      for (const [tag] of bagOfTag(mark.name, mark.props).tokens) add(tag, weight.tag);
    // A label that keeps its language is told apart by its whole wording.
    if ((mark.kind === 'tag' || mark.kind === 'strong') && mark.end - mark.start > 1) {
      add(`~“${text.slice(mark.start, mark.end).toLowerCase()}`, weight.label);
    }
  }
  for (const word of text.match(words) ?? []) {
    for (const [token, weighs] of tokensOfWord(word)) add(token, weighs);
  }
  return {tokens, size: text.length};
}

const words = /\d[\d.,\u00a0\u202f ]*\d|[\p{L}\p{N}](?:[\p{L}\p{N}._/@:+-]*[\p{L}\p{N}])?/gu;

type Tokens = readonly (readonly [string, number])[];

/** Texts say the same words over and over. */
const knownWords = new Map<string, Tokens>();
const mostKnownWords = 20_000;

function tokensOfWord(word: string): Tokens {
  const known = knownWords.get(word);
  if (known) return known;
  const tokens = readWord(word);
  if (knownWords.size >= mostKnownWords) knownWords.clear();
  knownWords.set(word, tokens);
  return tokens;
}

function readWord(word: string): Tokens {
  if (/^[\d.,\s]+$/.test(word)) return [[`#${word.replaceAll(/\D/g, '')}`, weight.number]];
  if (/[\d_/@:]|\p{Ll}\p{Lu}|\p{L}\.\p{L}|^\p{Lu}{2,}$/u.test(word))
    return [[`=${word.toLowerCase()}`, weight.name]];
  return word.split(/[-.+]/).flatMap((part): Tokens => {
    const plain = part.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    const concept = conceptOf(plain);
    if (concept !== undefined) return [[`~${concept}`, weight.concept]];
    return plain.length > 4 ? [[`~${plain.slice(0, 5)}`, weight.word]] : [];
  });
}
