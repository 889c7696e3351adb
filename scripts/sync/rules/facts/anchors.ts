import type {PagePair} from '../../model';
import type {Unit} from './units';

/**
 * Links within a page lead to ids that come from translated headings: `#create-the-app`, `#creer-lapplication`.
 *
 * @returns what gives the translation's anchors the source's names, as far as their sections belong together
 */
export function sectionAnchors({sections}: PagePair): (units: Unit[]) => Unit[] {
  const names = new Map<string, string>();
  for (const {source, translation} of sections) {
    if (source && translation && source.key !== translation.key)
      names.set(`#${translation.key}`, `#${source.key}`);
  }
  if (names.size === 0) return (units) => units;
  return (units) => {
    for (const {facts} of units) {
      for (const [at, fact] of facts.entries()) {
        const key = fact.kind === 'url' ? names.get(fact.key) : undefined;
        if (key !== undefined) facts[at] = {...fact, key};
      }
    }
    return units;
  };
}
