/** Mail programs and terminals break lines anywhere, also within a word; quoting adds marks to the new line. */
export const lineBreak = '(?:=?\\r?\\n[\\s>|]*)?';

/** A pattern for a phrase that lets lines break within it. */
export function breakable(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => [...word].join(lineBreak))
    .join('[\\s>|]{1,8}');
}

/** Alternatives that are no part of a longer word. */
export function wholeWords(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\w)(?:${alternatives.join('|')})(?!\\w)`, 'gi');
}
