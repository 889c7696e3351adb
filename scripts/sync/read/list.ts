import type {Range} from '../../markdown/place';
import type {Block, ListItem} from '../model';
import {rangeOf, type MarkdownNode} from './node';
import {inFile, type Reading} from './reading';

type List = Extract<Block, {readonly kind: 'list'}>;

/** @param blocksOf what stands in an item */
export function listOf(
  node: MarkdownNode,
  range: Range,
  reading: Reading,
  blocksOf: (item: MarkdownNode, range: Range) => Block[],
): List {
  const ordered = node.ordered ?? false;
  const start = ordered ? (node.start ?? 1) : 1;
  let before: Range = {start: range.start, end: range.start};
  const items = (node.children ?? []).map((item): ListItem => {
    before = rangeOf(item, before);
    const {checked} = item;
    const own = {blocks: blocksOf(item, before), range: inFile(before, reading)};
    return typeof checked === 'boolean' ? {checked, ...own} : own;
  });
  return {
    kind: 'list',
    ordered,
    ...(start === 1 ? {} : {start}),
    items,
    range: inFile({start: range.start, end: Math.max(range.end, before.end)}, reading),
  };
}

/** Another marker begins another list to a parser, but not to a reader. @returns lists that go on as one */
export function joinedLists(children: readonly MarkdownNode[]): readonly MarkdownNode[] {
  if (!children.some(({type}, index) => type === 'list' && children[index + 1]?.type === 'list')) {
    return children;
  }
  const all: MarkdownNode[] = [];
  let open: {readonly list: MarkdownNode; readonly items: MarkdownNode[]} | undefined;
  for (const node of children) {
    const isList = node.type === 'list';
    if (open && isList && goesOn(open.list, open.items.length, node))
      open.items.push(...(node.children ?? []));
    else {
      open = isList ? {list: node, items: [...(node.children ?? [])]} : undefined;
      all.push(open ? {...node, children: open.items} : node);
    }
  }
  return all;
}

function goesOn(first: MarkdownNode, length: number, second: MarkdownNode): boolean {
  if ((first.ordered ?? false) !== (second.ordered ?? false)) return false;
  return !second.ordered || (second.start ?? 1) === (first.start ?? 1) + length;
}
