import type {SyncFinding} from '../../finding';
import {headingRange, places, sectionOf, type StructureRule} from './finding-at';

/** Sections that the translation has elsewhere; those that moved along with one are not told of again. */
export const sectionOrder: StructureRule = (page) => {
  const findings: SyncFinding[] = [];
  let after = '';
  let along: {level: number; at: number} | undefined;
  for (const pair of page.sections) {
    const {source, translation, isMoved} = pair;
    if (!source || !translation) continue;
    const place = page.translation.sections.indexOf(translation);
    const isAlong = along !== undefined && place === along.at + 1 && source.level > along.level;
    if (isMoved === true && !isAlong) {
      findings.push({
        code: 'section-moved',
        severity: 'warning',
        args: {title: source.title.text.trim(), after},
        ...sectionOf(pair),
        ...places(page, headingRange(translation), headingRange(source)),
      });
      along = {level: source.level, at: place};
    } else if (isMoved === true && along) along = {...along, at: place};
    else along = undefined;
    after = source.title.text.trim();
  }
  return findings;
};
