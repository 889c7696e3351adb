/**
 * Versions of one page, guides of one kind: pages say the same again and again. What rules find out about a section and its
 * counterpart, and about nothing else, they find out once for all that are written alike.
 */
import type {SectionPair, Written} from '../model';

/** One and the same object for all section pairs that are written alike; a new one where that is not known. */
export type Content = {readonly isWrittenAlike: boolean};

const known = new WeakMap<Written, WeakMap<Written, Content>>();

export function contentOf({source, translation}: SectionPair): Content {
  if (!source?.written || !translation?.written) return {isWrittenAlike: false};
  let counterparts = known.get(source.written);
  if (!counterparts) {
    counterparts = new WeakMap();
    known.set(source.written, counterparts);
  }
  let content = counterparts.get(translation.written);
  if (!content) {
    content = {isWrittenAlike: true};
    counterparts.set(translation.written, content);
  }
  return content;
}
