/**
 * Versions of one page, guides of one kind: pages say the same again and again. What rules find out about a section and its
 * counterpart, and about nothing else, they find out once for all that are written alike.
 */
import type {SectionPair, Written} from '../model';
import {rememberedOf} from '../remembered';

/** One and the same object for all section pairs that are written alike; a new one where that is not known. */
export type Content = {readonly isWrittenAlike: boolean};

const known = rememberedOf((_source: Written) =>
  rememberedOf((_translation: Written): Content => ({isWrittenAlike: true})),
);

export function contentOf({source, translation}: SectionPair): Content {
  if (!source?.written || !translation?.written) return {isWrittenAlike: false};
  return known(source.written)(translation.written);
}
