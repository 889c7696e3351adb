import {compareSection} from '../../align';
import type {SyncFinding} from '../../finding';
import type {ListItem} from '../../model';
import {places, sectionOf, type StructureRule} from './finding-at';

/** What is to be done in one language, and done in the other: `- [ ]` and `- [x]`. */
export const taskStates: StructureRule = (page) =>
  page.sections.flatMap((pair) =>
    compareSection(pair).lists.flatMap(({items}) =>
      items.flatMap(({source, translation}): SyncFinding[] => {
        if (!source || !translation || source.checked === translation.checked) return [];
        return [
          {
            code: 'fact-differs',
            severity: 'error',
            args: {kind: 'code', expected: stateOf(source), found: stateOf(translation)},
            ...sectionOf(pair),
            ...places(page, translation.range, source.range),
          },
        ];
      }),
    ),
  );

function stateOf({checked}: ListItem): string {
  return checked === undefined ? '-' : checked ? '- [x]' : '- [ ]';
}
