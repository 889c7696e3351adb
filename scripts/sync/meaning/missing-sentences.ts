import {alignSentences, variance, type Text} from './align-sentences';
import {wholeLength} from './lengths';

/** What a paragraph should be as long as, going by the other language, and is. In characters. */
export type Shortfall = {
  readonly side: 'source' | 'translation';
  readonly expected: number;
  readonly found: number;
};

/** Deviations from the expected length, in standard deviations: of paragraphs with fewer sentences, */
const withFewer = 1.3;
/** of those in which one sentence of the other language stands alone besides, */
const withLoner = 0.9;
/** and of any. On pages of this site, paragraphs that say the same stay within 1.6. */
const alone = 2.6;

/**
 * Tells whether one side lacks a sentence or more. That sentences are joined or split changes their number and not the
 * length, so that it takes both.
 *
 * @param ratio characters of the translation for each of the source
 */
export function shortfallOf(source: Text, translation: Text, ratio: number): Shortfall | undefined {
  const [here, there] = [wholeLength(source.words), wholeLength(translation.words)];
  const expected = here * ratio;
  const deviation = (there - expected) / Math.sqrt(variance * ((expected + there) / 2 + 10));
  const size = Math.abs(deviation);
  if (size < withLoner) return undefined;
  const side = deviation < 0 ? 'translation' : 'source';
  const lengths = {
    side,
    expected: Math.round(side === 'translation' ? expected : there / ratio),
    found: side === 'translation' ? there : here,
  } as const;
  if (lengths.found === 0) return undefined;
  if (size > alone) return lengths;
  const groups = alignSentences(source, translation, ratio);
  const count = {
    source: groups.flatMap((group) => group.source).length,
    translation: groups.flatMap((group) => group.translation).length,
  };
  const other = side === 'source' ? 'translation' : 'source';
  if (count[side] >= count[other]) return undefined;
  return size > withFewer || groups.some((group) => group[side].length === 0) ? lengths : undefined;
}
