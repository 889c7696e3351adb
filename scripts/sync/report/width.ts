/** Columns that text takes on a terminal. */

/** East Asian wide and fullwidth characters (Unicode UAX 11), and what is drawn as an emoji unless told otherwise. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
/** Marks that combine, joiners, and the soft hyphen. */
const none = /^[\p{M}\p{Cf}]*$/u;
/** Of one column each; no mark combines with them. */
const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2026\u202f-\u205e]*$/;

/** Made when first needed: it takes as long as all else that a report of a small site does. */
let graphemes: Intl.Segmenter | undefined;

/** @returns what a reader takes for one character each */
export function charactersOf(text: string): string[] {
  if (plain.test(text)) return [...text];
  graphemes ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
  return Array.from(graphemes.segment(text), ({segment}) => segment);
}

/** @param text without control characters */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  return charactersOf(text).reduce(
    (sum, character) => sum + (none.test(character) ? 0 : wide.test(character) ? 2 : 1),
    0,
  );
}
