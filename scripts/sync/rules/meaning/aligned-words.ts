import {alignBlocks, alignItems, alignRows} from '../../align';
import type {Block, PagePair, Section, Words} from '../../model';

/** A paragraph or cell and what it is in the other language; one side may be two paragraphs, read as one. */
export type AlignedWords = {
  readonly source: Words;
  readonly translation: Words;
  readonly section: Section;
  readonly role: 'paragraph' | 'cell';
};

const known = new WeakMap<PagePair, readonly AlignedWords[]>();

/** @returns what can be compared sentence by sentence: no titles, and nothing that one side lacks */
export function alignedWords(pair: PagePair): readonly AlignedWords[] {
  const before = known.get(pair);
  if (before) return before;
  const found: AlignedWords[] = [];
  for (const {source, translation} of pair.sections) {
    if (source && translation) addBlocks(source.blocks, translation.blocks, source, found);
  }
  known.set(pair, found);
  return found;
}

function addBlocks(a: readonly Block[], b: readonly Block[], section: Section, found: AlignedWords[]): void {
  for (const {source, translation} of alignBlocks(a, b)) {
    const words = [joined(source), joined(translation)] as const;
    if (words[0] && words[1]) {
      found.push({source: words[0], translation: words[1], section, role: 'paragraph'});
      continue;
    }
    const [one] = source;
    const [other] = translation;
    if (one && other && source.length === 1 && translation.length === 1)
      addInside(one, other, section, found);
  }
}

function addInside(one: Block, other: Block, section: Section, found: AlignedWords[]): void {
  if (one.kind === 'list' && other.kind === 'list') {
    for (const {source, translation} of alignItems(one.items, other.items, one.ordered)) {
      if (source && translation) addBlocks(source.blocks, translation.blocks, section, found);
    }
  } else if (one.kind === 'table' && other.kind === 'table') {
    for (const {source = [], translation = []} of alignRows(one.rows, other.rows)) {
      if (source.length !== translation.length) continue;
      for (const [column, words] of source.entries()) {
        const there = translation[column];
        if (there) found.push({source: words, translation: there, section, role: 'cell'});
      }
    }
  } else if ('blocks' in one && 'blocks' in other) addBlocks(one.blocks, other.blocks, section, found);
}

/** @returns the words of paragraphs that follow each other; undefined where there are others than paragraphs */
function joined(blocks: readonly Block[]): Words | undefined {
  const [first, ...rest] = blocks.map((block) => (block.kind === 'paragraph' ? block.words : undefined));
  return rest.reduce((sofar, words) => sofar && words && join(sofar, words), first);
}

function join(one: Words, other: Words): Words {
  const by = one.text.length + 1;
  return {
    text: `${one.text} ${other.text}`,
    marks: [
      ...one.marks,
      ...other.marks.map((mark) => ({...mark, start: mark.start + by, end: mark.end + by})),
    ],
    origins: [...one.origins, ...other.origins.map(({at, offset}) => ({at: at + by, offset}))],
  };
}
