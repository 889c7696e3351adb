import type {Props, Words} from '../model';
import {remembered} from '../remembered';
import {technicalUrl} from './addresses';
import {technicalProps} from './technical-props';
import {tokensIn} from './word-tokens';

/**
 * What a stretch of a page is recognised by in another language: its tokens, each with how much it says, and its
 * length. Code, addresses, numbers and tags are the same in every language and weigh most; words that look alike
 * (`application`, `applications`) or that the small lexicon joins (`save`, `enregistrer`) weigh little each.
 */
export type Bag = {
  readonly tokens: ReadonlyMap<string, number>;
  /** What all of them say together. */
  readonly mass: number;
  /** Characters that a reader reads. */
  readonly size: number;
};

/** How much one token of its kind says. */
export const weight = {
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

export const noBag: Bag = {tokens: new Map(), mass: 0, size: 0};

export function bagFrom(tokens: ReadonlyMap<string, number>, size: number): Bag {
  let mass = 0;
  for (const weighs of tokens.values()) mass += weighs;
  return {tokens, mass, size};
}

export function bagOfTag(name: string, props: Props): Bag {
  return bagFrom(new Map([[tagToken(name, props), weight.tag]]), 1);
}

function tagToken(name: string, props: Props): string {
  return `<${[name, ...technicalProps(props).map((pair) => pair.join('='))].join(' ')}`;
}

export function bagOfWords(words: Words): Bag {
  return words.marks.length === 0 ? bagOfText(words.text) : makeBag(words);
}

const bagOfText = remembered((text) => makeBag({text, marks: []}));

function makeBag({text, marks}: Pick<Words, 'text' | 'marks'>): Bag {
  const tokens = new Map<string, number>();
  for (const mark of marks) {
    if (mark.kind === 'code') add(tokens, `\`${mark.value}`, weight.code);
    else if (mark.kind === 'link') add(tokens, `>${technicalUrl(mark.url)}`, weight.url);
    else if (mark.kind === 'image') add(tokens, `!${technicalUrl(mark.url)}`, weight.image);
    else if (mark.kind === 'expression') add(tokens, `{${mark.value.trim()}`, weight.code);
    else if (mark.kind === 'tag') add(tokens, tagToken(mark.name, mark.props), weight.tag);
    // A label that keeps its language is told apart by its whole wording.
    if ((mark.kind === 'tag' || mark.kind === 'strong') && mark.end - mark.start > 1) {
      add(tokens, `~“${text.slice(mark.start, mark.end).toLowerCase()}`, weight.label);
    }
  }
  for (const word of tokensIn(text)) for (const [token, kind] of word) add(tokens, token, weight[kind]);
  return bagFrom(tokens, text.length);
}

function add(tokens: Map<string, number>, token: string, weighs: number): void {
  tokens.set(token, (tokens.get(token) ?? 0) + weighs);
}
