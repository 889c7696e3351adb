import {places, sectionOf, type StructureRule} from './finding-at';

/** The same section one level up or down. A page's title may as well stand in the front matter. */
export const headingLevels: StructureRule = (page) =>
  page.sections.flatMap((pair) => {
    const {source, translation, withoutHeading} = pair;
    if (!source || !translation || withoutHeading || source.level === translation.level) return [];
    if (source.level === 0 || translation.level === 0) return [];
    return {
      code: 'heading-level-differs' as const,
      severity: 'warning' as const,
      args: {expected: source.level, found: translation.level},
      ...sectionOf(pair),
      ...places(page, translation.heading, source.heading),
    };
  });
