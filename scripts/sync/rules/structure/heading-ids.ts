import type {SyncFinding} from '../../finding';
import type {PagePair, SectionPair} from '../../model';
import {places, sectionOf, type StructureRule} from './finding-at';
import {idFix} from './id-fix';

/** Links to a section go by its id, which must be the same in every language. */
export const headingIds: StructureRule = (page) =>
  page.sections.flatMap((pair) => {
    const {source, translation, withoutHeading} = pair;
    if (!source || !translation || withoutHeading || source.key === translation.key) return [];
    // The slug of a page's title is no link's target: Docusaurus gives it none.
    if (source.level <= 1 || translation.level <= 1) return [];
    return findingOf(page, pair, source, translation);
  });

type Section = NonNullable<SectionPair['source']>;

function findingOf(page: PagePair, pair: SectionPair, source: Section, translation: Section): SyncFinding {
  const place = {
    ...sectionOf(pair),
    ...places(page, translation.heading, source.heading),
  };
  if (translation.id !== undefined) {
    const args = {expected: source.key, found: translation.id};
    return {
      code: 'heading-id-differs',
      severity: source.id === undefined ? 'warning' : 'error',
      args,
      ...place,
    };
  }
  const fix = idFix(page, source, translation);
  return {
    code: 'heading-id-missing',
    severity: source.id !== undefined && writesIds(page) ? 'warning' : 'note',
    args: {expected: source.key},
    ...place,
    ...(fix && {fix}),
  };
}

/** A translation without any id leaves them out by habit; where the others have theirs, one was lost. */
function writesIds({translation}: PagePair): boolean {
  return translation.sections.some(({id}) => id !== undefined);
}
