import {compareSection} from '../../align';
import {places, sectionOf, type StructureRule} from './finding-at';

/** Steps in one language, bullets in the other. */
export const listKind: StructureRule = (page) =>
  page.sections.flatMap((pair) =>
    compareSection(pair).lists.flatMap(({source, translation}) => {
      if (source.ordered === translation.ordered) return [];
      return {
        code: 'list-kind-differs' as const,
        severity: 'warning' as const,
        args: {expected: kindOf(source.ordered), found: kindOf(translation.ordered)},
        ...sectionOf(pair),
        ...places(page, translation.range, source.range),
      };
    }),
  );

function kindOf(isOrdered: boolean): 'numbered' | 'bulleted' {
  return isOrdered ? 'numbered' : 'bulleted';
}
