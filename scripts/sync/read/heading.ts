import type {Range} from '../../markdown/place';
import type {Words} from '../model';
import {cut, finished} from './draft';
import {draftOf} from './inline';
import type {MarkdownNode} from './node';
import type {Reading} from './reading';

export type Heading = {
  readonly level: number;
  /** What links lead to: written out, or made from the words. */
  readonly anchor: string;
  /** Only if written out. */
  readonly id?: string;
  readonly words: Words;
};

/** @returns a heading without the id at its end; headings have to be read in the order of the file */
export function headingOf(node: MarkdownNode, parent: MarkdownNode, range: Range, reading: Reading): Heading {
  const {id, isExplicit} = reading.idOf(node, parent);
  const draft = draftOf(node.children ?? [], range, reading);
  if (isExplicit && draft.text.endsWith('}')) {
    const at = draft.text.lastIndexOf('{#');
    if (at >= 0 && draft.text.slice(at + 2, -1).trim() === id) cut(draft, at);
  }
  const words = finished(draft, range, reading.toFile);
  return {level: node.depth ?? 1, anchor: id, ...(isExplicit ? {id} : {}), words};
}
