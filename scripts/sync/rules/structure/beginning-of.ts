import {standIn, type Block, type ListItem} from '../../model';

const longest = 80;

/** @returns how a block or an item begins, in at most 80 characters, for people to find it by */
export function beginningOf(block: Block | ListItem | undefined): string {
  const words = block ? wordsIn(block).replaceAll(standIn, ' ').replaceAll(/\s+/g, ' ').trim() : '';
  return words.length > longest ? `${words.slice(0, longest).replace(/\s\S*$/, '')}…` : words;
}

function wordsIn(block: Block | ListItem): string {
  if (!('kind' in block)) return wordsOfFirst(block.blocks);
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.words.text;
    case 'list':
      return wordsOfFirst(block.items[0]?.blocks ?? []);
    case 'table':
      return block.rows[0]?.map(({text}) => text).join(' | ') ?? '';
    case 'code':
      return block.text;
    case 'tag':
      return `<${block.name}> ${wordsOfFirst(block.blocks)}`;
    case 'admonition':
      return `${block.title?.text ?? ''} ${wordsOfFirst(block.blocks)}`;
    case 'quote':
      return wordsOfFirst(block.blocks);
    case 'footnote':
      return `[^${block.label}] ${wordsOfFirst(block.blocks)}`;
    case 'expression':
      return block.value;
    case 'rule':
      return '---';
  }
}

function wordsOfFirst(blocks: readonly Block[]): string {
  for (const block of blocks) {
    const words = wordsIn(block);
    if (words.trim() !== '') return words;
  }
  return '';
}
