import type {Block} from '../model';

/** @returns how many sentences a paragraph has; what ends without a full stop counts as one. 0 for other blocks */
export function sentencesIn(block: Block | undefined): number {
  if (block?.kind !== 'paragraph') return 0;
  const text = block.words.text.trim();
  const ends = text.match(/[.?!…]+[)»”"’*]*(?=\s+[\p{Lu}\p{N}«“"(\ufffc]|$)/gu)?.length ?? 0;
  return /[.?!…][)»”"’*]*$/.test(text) ? ends : ends + 1;
}
