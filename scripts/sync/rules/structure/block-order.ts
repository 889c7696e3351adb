import {compareSection} from '../../align';
import {nameOf} from '../../read/walk';
import {beginningOf} from './beginning-of';
import {places, sectionOf, type StructureRule} from './finding-at';

/** A block that stands elsewhere among its neighbours. */
export const blockOrder: StructureRule = (page) =>
  page.sections.flatMap((pair) =>
    compareSection(pair).blocks.flatMap(({source, translation, isMoved}) => {
      const [block] = source;
      const [other] = translation;
      // Notes are tied by their labels, wherever they stand.
      if (isMoved !== true || !block || !other || block.kind === 'footnote') return [];
      return {
        code: 'block-moved' as const,
        severity: 'warning' as const,
        args: {kind: nameOf(block), words: beginningOf(block)},
        ...sectionOf(pair),
        ...places(page, other.range, block.range),
      };
    }),
  );
