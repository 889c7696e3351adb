import type {SyncFinding} from '../../finding';
import type {PagePair, SectionPair} from '../../model';
import {places, sectionOf, type StructureRule} from './finding-at';

/** A section, or its heading, that one language lacks. What stands under it as subsections is not told of again. */
export const sectionPresence: StructureRule = (page) => {
  const findings: SyncFinding[] = [];
  // The level of the section whose loss covers those below it.
  let covered: {level: number; lacking: 'source' | 'translation'} | undefined;
  let translationAt = 0;
  let sourceAt = 0;
  for (const pair of page.sections) {
    const lacking = lackingSide(pair);
    const section = lacking === 'source' ? pair.translation : pair.source;
    const level = section?.level ?? 0;
    if (covered && level <= covered.level) covered = undefined;
    if (lacking && section && !(covered?.lacking === lacking) && !isPageTitle(page, pair, lacking)) {
      const range = section.heading;
      const place =
        lacking === 'translation'
          ? places(page, pair.translation?.range.start ?? translationAt, range)
          : places(page, range, pair.source?.range.start ?? sourceAt);
      findings.push({
        code: lacking === 'translation' ? 'section-missing' : 'section-extra',
        severity: 'error',
        args: {title: section.title.text.trim()},
        ...sectionOf(pair),
        ...place,
      });
      if (pair.withoutHeading === undefined && level > 0) covered = {level, lacking};
    } else if (!lacking) covered = undefined;
    translationAt = pair.translation?.range.end ?? translationAt;
    sourceAt = pair.source?.range.end ?? sourceAt;
  }
  return findings;
};

function lackingSide({
  source,
  translation,
  withoutHeading,
}: SectionPair): 'source' | 'translation' | undefined {
  if (withoutHeading) return withoutHeading;
  if (source && translation) return undefined;
  return source ? 'translation' : 'source';
}

/** The other language may have the page's title in its front matter. */
function isPageTitle(
  page: PagePair,
  {source, translation, withoutHeading}: SectionPair,
  lacking: 'source' | 'translation',
): boolean {
  const section = lacking === 'source' ? translation : source;
  const isEmpty = withoutHeading !== undefined || section?.blocks.length === 0;
  return section?.level === 1 && isEmpty && typeof page[lacking].frontMatter['title'] === 'string';
}
