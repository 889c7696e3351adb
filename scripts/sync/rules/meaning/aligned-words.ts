import {compareSection} from '../../align';
import {lengthOf} from '../../meaning/lengths';
import type {Block, PagePair, Section, SectionPair, Words} from '../../model';

/** A title, paragraph or cell and what it is in the other language; one side may be two paragraphs, read as one. */
export type AlignedWords = {
  readonly source: Words;
  readonly translation: Words;
  /** Characters that a reader reads. */
  readonly lengths: {readonly source: number; readonly translation: number};
  readonly section: Section;
  readonly role: 'title' | 'paragraph' | 'cell';
};

/** @returns what can be compared sentence by sentence: nothing that one side lacks */
export function alignedWords({sections}: PagePair): readonly AlignedWords[] {
  return sections.flatMap((pair) => wordsOf(pair).filter(({lengths}) => lengths.source > 0));
}

function wordsOf(pair: SectionPair): AlignedWords[] {
  const {source: section} = pair;
  if (!section || !pair.translation) return [];
  const found: AlignedWords[] = [];
  const add = (source: Words, translation: Words, role: AlignedWords['role']) => {
    const lengths = {source: lengthOf(source.text), translation: lengthOf(translation.text)};
    if (lengths.translation > 0) found.push({source, translation, lengths, section, role});
  };
  add(section.title, pair.translation.title, 'title');
  const {blocks, tables} = compareSection(pair);
  for (const {source, translation} of blocks) {
    const [one, other] = [joined(source), joined(translation)];
    if (one && other) add(one, other, 'paragraph');
  }
  for (const {source = [], translation = []} of tables.flatMap(({rows}) => rows)) {
    if (source.length !== translation.length) continue;
    for (const [column, words] of source.entries()) {
      const there = translation[column];
      if (there) add(words, there, 'cell');
    }
  }
  return found;
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
