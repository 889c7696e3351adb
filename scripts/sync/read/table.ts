import type {Range} from '../../markdown/place';
import type {Words} from '../model';
import {wordsIn} from './inline';
import {rangeOf, type MarkdownNode} from './node';
import type {Reading} from './reading';

/** Every row as wide as the head: browsers show no more, and fill up what lacks. */
export function rowsOf(rows: readonly MarkdownNode[], around: Range, reading: Reading): Words[][] {
  const width = rows[0]?.children?.length ?? 0;
  let row = {start: around.start, end: around.start};
  return rows.map((node) => {
    row = rangeOf(node, row);
    let cell: Range = {start: row.start, end: row.start};
    const cells = (node.children ?? []).slice(0, width).map((child) => {
      cell = rangeOf(child, cell);
      return wordsIn(child.children ?? [], cell, reading);
    });
    while (cells.length < width) cells.push(wordsIn([], {start: row.end, end: row.end}, reading));
    return cells;
  });
}
