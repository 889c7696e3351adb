import type {Group} from './align-sentences';
import {deviationOf, type Lengths} from './lengths';

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
 * Tells whether one side of a paragraph lacks a sentence or more. That sentences are joined or split changes their
 * number and not the length, so that it takes both.
 *
 * @param ratio characters of the translation for each of the source
 * @param groupsOf its sentences, aligned when they are needed
 */
export function shortfallOf(
  lengths: Lengths,
  ratio: number,
  groupsOf: () => readonly Group[],
): Shortfall | undefined {
  const deviation = deviationOf(lengths, ratio);
  const size = Math.abs(deviation);
  if (size < withLoner) return undefined;
  const side = deviation < 0 ? 'translation' : 'source';
  const shortfall = {
    side,
    expected: Math.round(side === 'translation' ? lengths.source * ratio : lengths.translation / ratio),
    found: lengths[side],
  } as const;
  if (size > alone) return shortfall;
  const groups = groupsOf();
  const count = {
    source: groups.flatMap((group) => group.source).length,
    translation: groups.flatMap((group) => group.translation).length,
  };
  const other = side === 'source' ? 'translation' : 'source';
  if (count[side] >= count[other]) return undefined;
  return size > withFewer || groups.some((group) => group[side].length === 0) ? shortfall : undefined;
}
