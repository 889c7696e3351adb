import type {Block} from '../model';

type List = Extract<Block, {kind: 'list'}>;

/**
 * CommonMark ends a list where the marker changes (`-` to `*`, `1.` to `1)`); readers see one list. A numbered list
 * continues the one before if it counts on.
 * @returns the blocks, with lists that follow each other joined
 */
export function joinedLists(blocks: readonly Block[]): readonly Block[] {
  const isSplit = blocks.some((block, index) => follows(blocks[index - 1], block));
  if (!isSplit) return blocks;
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before?.kind === 'list' && block.kind === 'list' && follows(before, block)) {
      joined[joined.length - 1] = join(before, block);
    } else joined.push(block);
  }
  return joined;
}

function follows(before: Block | undefined, block: Block): boolean {
  if (before?.kind !== 'list' || block.kind !== 'list' || before.ordered !== block.ordered) return false;
  return !block.ordered || (before.start ?? 1) + before.items.length === (block.start ?? 1);
}

function join(one: List, other: List): List {
  return {
    ...one,
    items: [...one.items, ...other.items],
    range: {start: one.range.start, end: other.range.end},
  };
}
