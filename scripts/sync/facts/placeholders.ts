import {gapBetween} from './words/concepts';

/** In angle brackets nothing but words: `<a href="x">` and `<br/>` are markup. */
const placeholder =
  /<[\p{L}_][^<>="/]*>|\{\{?[\p{L}_][^{}]*\}?\}|\[[\p{L}][^[\]]*\]|\b(?:YOUR|VOTRE|VOS|MY|MON|MA|INSERT|REPLACE)_\w+/gu;

/** @returns what is around placeholders, and the placeholders in order */
export function placeholdersApart(text: string): {
  readonly frame: string;
  readonly placeholders: readonly string[];
} {
  const placeholders: string[] = [];
  const frame = text.replaceAll(placeholder, (found) => {
    placeholders.push(found);
    return '\u{fffc}';
  });
  return {frame, placeholders};
}

/**
 * A placeholder may be translated: `<tenant-id>`, `<id-du-locataire>`. Two in the same brackets are the same if they have
 * words in common and none that are known to mean something else, or if no word of either is known. Variables (`%TEMP%`,
 * `$env:TEMP`) are never translated.
 */
export function isSamePlaceholder(
  one: string,
  other: string,
  isFrench: boolean,
  isOtherFrench: boolean,
): boolean {
  if (one === other) return true;
  if (shapeOf(one) !== shapeOf(other) || shapeOf(one) === 'variable') return false;
  if (untranslated.test(one) && untranslated.test(other)) return false;
  const gap = gapBetween({words: one, isFrench}, {words: other, isFrench: isOtherFrench});
  if (isShortened(one, other)) return false;
  return gap.shared > 0 ? gap.missing === 0 || gap.extra === 0 : gap.missing === 0 && gap.extra === 0;
}

/** `<your-pin>`: still in English, so that any change is one. */
const untranslated = /^[<{[]+your(?![\p{Ll}])/u;

/** `<event-id>`, `<id>`: the same words, but fewer, are no translation. */
function isShortened(one: string, other: string): boolean {
  if (![one, other].every((each) => ofWords.test(each))) return false;
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length === right.length) return false;
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const lost = many.filter((word) => !few.includes(word));
  return few.every((word) => many.includes(word)) && !lost.every((word) => asYouLike.test(word));
}

function wordsOf(placeholder: string): string[] {
  return placeholder.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** No markup: `<form method>`, `<Context.Provider>`. */
const ofWords = /^(?:<|\{\{?|\[)[\p{L}_-]+(?:>|\}\}?|\])$/u;
const asYouLike = /^(?:your|my|the|an?|own|vos|votre|mon|ma|mes|le|la|les|l|de|du|des|d|un|une)$/;

function shapeOf(written: string): string {
  if (/^[A-Za-z]/.test(written)) return 'constant';
  return /^[<{[]/.test(written) ? written.slice(0, 2).replace(/[^<{[]/, '') : 'variable';
}
