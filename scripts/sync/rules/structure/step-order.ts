import {compareSection, type ComparedLists} from '../../align';
import {places, sectionOf, type StructureRule} from './finding-at';

/** Steps that say the same in another order; the first that is out of place is told of. Bullets have no order. */
export const stepOrder: StructureRule = (page) =>
  page.sections.flatMap((pair) =>
    compareSection(pair).lists.flatMap((lists) => {
      const moved = lists.source.ordered ? lists.items.find(({isMoved}) => isMoved) : undefined;
      if (!moved?.source || !moved.translation) return [];
      return {
        code: 'steps-in-other-order' as const,
        severity: 'warning' as const,
        args: {
          expected: numberIn(lists.source, moved.source),
          found: numberIn(lists.translation, moved.translation),
        },
        ...sectionOf(pair),
        ...places(page, moved.translation.range, moved.source.range),
      };
    }),
  );

/** As readers see it. */
function numberIn(
  {items, start = 1}: ComparedLists['source'],
  item: ComparedLists['source']['items'][number],
) {
  return items.indexOf(item) + start;
}
