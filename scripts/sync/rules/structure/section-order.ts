import type {SyncFinding} from '../../finding';
import {places, sectionOf, type StructureRule} from './finding-at';

/** Sections that the translation has elsewhere; `after` is the title they stand after in the source. */
export const sectionOrder: StructureRule = (page) => {
  const findings: SyncFinding[] = [];
  let after = '';
  for (const pair of page.sections) {
    const {source, translation, isMoved} = pair;
    if (!source || !translation) continue;
    if (isMoved === true) {
      findings.push({
        code: 'section-moved',
        severity: 'warning',
        args: {title: source.title.text.trim(), after},
        ...sectionOf(pair),
        ...places(page, translation.heading, source.heading),
      });
    }
    after = source.title.text.trim();
  }
  return findings;
};
