/** Words and the marks between them, in order: what phrases of a language are looked for in. */

export type Token = {
  /** Lower case, with a straight apostrophe; elided French words keep theirs: `n'`, `qu'`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
};

/** Two languages whose negation and obligation are known here. */
export type Tongue = 'en' | 'fr';

/** @returns the tongue of `en`, `en-GB`, `fr-CA`; undefined for every other language */
export function tongueOf(language: string): Tongue | undefined {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  return primary === 'en' || primary === 'fr' ? primary : undefined;
}

/** French verbs and their pronouns (`peut-il`, `faites-le`) are two words; `peut-être` is one. */
const pronouns = 'il|elle|on|ils|elles|vous|nous|le|la|les|lui|leur|moi|y|en|ce|t';
const patterns: Readonly<Record<Tongue, RegExp>> = {
  en: /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[.,;:!?()…—–\u{fffc}“”"]/gu,
  fr: new RegExp(
    `[\\p{L}\\p{N}]+(?:-(?!(?:${pronouns})(?![\\p{L}\\p{N}]))[\\p{L}\\p{N}]+)*['’]?|[.,;:!?()…—–\\u{fffc}«»"]`,
    'gu',
  ),
};

export function tokensOf(text: string, tongue: Tongue): Token[] {
  const tokens: Token[] = [];
  for (const {0: found, index} of text.matchAll(patterns[tongue])) {
    const word = found.toLowerCase().replace('’', "'");
    tokens.push({word, start: index, end: index + found.length});
  }
  return tokens;
}

/** @returns whether a phrase may not reach beyond this token */
export function endsClause({word}: Token): boolean {
  return (
    word === '.' ||
    word === ';' ||
    word === ':' ||
    word === '!' ||
    word === '?' ||
    word === '(' ||
    word === ')'
  );
}
