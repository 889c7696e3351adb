import type {Props, Range, Section, SyncDocument} from '../../model';
import {fileRange} from '../../read/places';
import {walkBlocks, wordsOf} from '../../read/walk';
import {standIn} from '../../model';

/** A tag of a component, as it stands on a page. */
export type TagUse = {
  readonly name: string;
  readonly props: Props;
  /** What stands between its ends, without code and tags. */
  readonly text: string;
  readonly range: Range;
  readonly section: Section;
};

/** @returns every tag with a component's name, in sentences and on lines of their own */
export function tagsIn({sections}: Pick<SyncDocument, 'sections'>): readonly TagUse[] {
  return sections.flatMap((section) =>
    [...inWords(section), ...alone(section)].toSorted((a, b) => a.range.start - b.range.start),
  );
}

function inWords(section: Section): TagUse[] {
  return wordsOf(section).flatMap(({words}) =>
    words.marks.flatMap((mark): TagUse[] => {
      if (mark.kind !== 'tag' || !isComponent(mark.name)) return [];
      const text = words.text.slice(mark.start, mark.end).replaceAll(standIn, '').trim();
      return [{name: mark.name, props: mark.props, text, range: fileRange(words, mark), section}];
    }),
  );
}

function alone(section: Section): TagUse[] {
  return walkBlocks(section).flatMap(({block}): TagUse[] => {
    if (block.kind !== 'tag' || !isComponent(block.name)) return [];
    const text = wordsOf(block.blocks)
      .map(({words}) => words.text)
      .join(' ');
    return [{name: block.name, props: block.props, text: text.trim(), range: block.range, section}];
  });
}

function isComponent(name: string): boolean {
  return /^[A-Z]/.test(name);
}
