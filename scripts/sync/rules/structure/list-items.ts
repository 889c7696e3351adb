import {compareSection, type ComparedLists} from '../../align';
import type {SyncFinding} from '../../finding';
import type {PagePair} from '../../model';
import {beginningOf} from './beginning-of';
import {places, sectionOf, type StructureRule} from './finding-at';

/** Steps and bullets that one language lacks: one by its words, several by their number. */
export const listItems: StructureRule = (page) =>
  page.sections.flatMap((pair) =>
    compareSection(pair).lists.flatMap((lists): SyncFinding[] => {
      const {items, source, translation} = lists;
      const alone = items.filter((item) => !item.source || !item.translation);
      if (alone.length === 0) return [];
      if (alone.length > 1 && source.items.length !== translation.items.length) {
        const finding: SyncFinding = {
          code: 'list-length-differs',
          severity: 'error',
          args: {
            expected: source.items.length,
            found: translation.items.length,
            kind: source.ordered ? 'numbered' : 'bulleted',
          },
          ...sectionOf(pair),
          ...places(page, translation.range, source.range),
        };
        return [finding];
      }
      return alone.map((item) => ({...oneItem(page, lists, item), ...sectionOf(pair)}));
    }),
  );

function oneItem(
  page: PagePair,
  {items, source, translation}: ComparedLists,
  item: ComparedLists['items'][number],
): SyncFinding<'block-missing' | 'block-extra'> {
  const before = items.slice(0, items.indexOf(item)).toReversed();
  const isMissing = item.source !== undefined;
  const translationAt =
    before.find((one) => one.translation)?.translation?.range.end ?? translation.range.start;
  const sourceAt = before.find((one) => one.source)?.source?.range.end ?? source.range.start;
  return {
    code: isMissing ? 'block-missing' : 'block-extra',
    severity: 'error',
    args: {kind: 'list-item', words: beginningOf(item.source ?? item.translation)},
    ...places(page, item.translation?.range ?? translationAt, item.source?.range ?? sourceAt),
  };
}
