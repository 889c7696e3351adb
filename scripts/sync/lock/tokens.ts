import {technicalUrl} from '../align/addresses';

/**
 * A word, an address, a tag, an amount. `shown` begins with the white space before it. Tokens with the same `print` say
 * the same; an empty one says nothing.
 */
export type Token = {readonly shown: string; readonly print: string};

/**
 * In this order: code in backticks, what stands in angle brackets or braces, an amount with spaces in it, a word, any
 * other character. Long dashes part words, except between figures.
 */
const token =
  /(?<code>(`+)(?!`).+?(?<!`)\2(?!`))|<(?<angle>[^<>\s][^<>]*)>|(?<braces>\{[^{}]*\})|(?<amount>(?<![\p{L}\p{N}])\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![\p{L}\p{N}])(?: ?%)?|(?<![\p{L}\p{N}])\d+(?:[.,]\d+)* ?%)|(?<word>(?:[^\s`<{–—]|(?<=\d)[–—](?=\d))+)|\S/gsu;

const unseen = /[\u{ad}\u{200b}-\u{200d}\u{2060}\u{feff}]/gu;
const opening = /^(?:["'([¿¡*•·;,:!?]|-(?![\p{L}\p{N}-])|\.(?!\p{L}))+/u;
const closing = /["')\].,;:!?•·*-]+$/u;
const sentenceEnd = /[.!?:…]["”»’)\]]*$/u;
const capitalised = /^\p{Lu}[\p{Ll}’']*$/u;

/**
 * Parts words from each other as freshness compares them. Quotes, punctuation around words, the capital that begins a
 * sentence, dashes, and how thousands and decimals are parted are only looks; so are the language in an address of
 * Microsoft's and in a picture's folder.
 *
 * @param words on one line, as `written` gives them
 */
export function tokensOf(words: string): Token[] {
  const tokens: Token[] = [];
  let begins = true;
  let end = 0;
  for (const {0: shown, index, groups = {}} of words.matchAll(token)) {
    let print = printOfToken(shown, groups);
    if (begins && capitalised.test(print)) print = print.toLowerCase();
    tokens.push({shown: words.slice(end, index) + shown, print});
    end = index + shown.length;
    if (groups['code'] ?? print) begins = false;
    if (groups['word'] !== undefined && sentenceEnd.test(shown)) begins = true;
  }
  return tokens;
}

function printOfToken(shown: string, groups: Readonly<Record<string, string | undefined>>): string {
  const {code, angle, braces, amount} = groups;
  if (code !== undefined || braces !== undefined) return shown;
  if (angle !== undefined) return `<${isAddress(angle) ? anyLanguage(angle) : angle}>`;
  if (amount !== undefined) return plainNumber(amount.replaceAll(' ', ''));
  const word = shown
    .normalize('NFC')
    .replaceAll(unseen, '')
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/[“”„«»‹›]/g, '"')
    .replaceAll('…', '...')
    .replaceAll(/[‐‑−]|(?<=\d)[–—](?=\d)/g, '-')
    .replace(opening, '')
    .replace(closing, '');
  return /[\p{L}\p{N}\p{S}%&@#/\\]/u.test(word) ? plainNumber(word) : '';
}

function isAddress(angle: string): boolean {
  return !/\s/.test(angle) && /[/:#@.]/.test(angle);
}

/** The fragment is no matter of language, and kept. */
function anyLanguage(url: string): string {
  const hash = url.indexOf('#');
  return technicalUrl(url) + (hash < 0 ? '' : url.slice(hash));
}

/** `1,000` and `1000`, `10,5` and `10.5`. Three figures after a comma are thousands, unless a nought stands before. */
function plainNumber(word: string): string {
  return word
    .replaceAll(/(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?!,?\d)/g, (amount) => amount.replaceAll(',', ''))
    .replaceAll(/(?<![\d.,])(\d+),(\d+)(?![.,]?\d)/g, '$1.$2');
}
