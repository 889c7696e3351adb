import {compareSection} from '../../align';
import {lengthOf} from '../../meaning/lengths';
import type {Block, Section, SectionPair, Words} from '../../model';
import {rememberedOf} from '../../remembered';

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
export const alignedWords = rememberedOf(wordsIn);

function wordsIn(pair: SectionPair): readonly AlignedWords[] {
  const {source: section, translation: other} = pair;
  if (!section || !other) return [];
  const found: AlignedWords[] = [];
  add(section.title, other.title, section, 'title', found);
  const {blocks, tables} = compareSection(pair);
  for (const {source, translation} of blocks) {
    const here = joined(source);
    const there = here && joined(translation);
    if (there) add(here, there, section, 'paragraph', found);
  }
  for (const {rows} of tables) {
    for (const {source = [], translation = []} of rows) {
      if (source.length !== translation.length) continue;
      for (const [column, words] of source.entries()) {
        const there = translation[column];
        if (there) add(words, there, section, 'cell', found);
      }
    }
  }
  return found;
}

function add(
  source: Words,
  translation: Words,
  section: Section,
  role: AlignedWords['role'],
  found: AlignedWords[],
): void {
  const lengths = {source: lengthOf(source.text), translation: lengthOf(translation.text)};
  if (lengths.source > 0 && lengths.translation > 0)
    found.push({source, translation, lengths, section, role});
}

/** @returns the words of paragraphs that follow each other; undefined where there are others than paragraphs */
function joined(blocks: readonly Block[]): Words | undefined {
  const [only] = blocks;
  if (blocks.length < 2) return only?.kind === 'paragraph' ? only.words : undefined;
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
