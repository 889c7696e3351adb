/**
 * What a page or a server says stands in messages, and may hold anything: escape sequences that would repaint a
 * terminal, marks that reverse the order of what follows, characters that XML cannot hold.
 */

/**
 * C0 and C1 controls but line feed and tab, line separators, controls of writing direction (Unicode TR 36), zero-width
 * and byte-order marks, halves of surrogate pairs, and what is no character.
 */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** @returns the text with each hidden character written as `\u001b` would be in source code */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

/** The same on one line: tabs and line breaks become spaces. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\r\n|[\r\n\t]/g, ' '));
}
