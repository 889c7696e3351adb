import type {PagePair} from '../../model';
import type {Unit} from './units';

/** The names that the source has for the translation's anchors, as far as their sections belong together. */
export type Anchors = {
  /** All of them, as text. */
  readonly names: string;
  /** @returns the same units, whose links within the page have the source's names */
  readonly renamed: (units: Unit[]) => Unit[];
};

/** Links within a page lead to ids that come from translated headings: `#create-the-app`, `#creer-lapplication`. */
export function sectionAnchors({sections}: PagePair): Anchors {
  const names = new Map<string, string>();
  for (const {source, translation} of sections) {
    if (source && translation && source.key !== translation.key)
      names.set(`#${translation.key}`, `#${source.key}`);
  }
  if (names.size === 0) return none;
  return {
    names: [...names].flat().join(' '),
    renamed(units) {
      for (const {facts} of units) {
        for (const [at, fact] of facts.entries()) {
          const key = isAnchor(fact) ? names.get(fact.key) : undefined;
          if (key !== undefined) facts[at] = {...fact, key};
        }
      }
      return units;
    },
  };
}

const none: Anchors = {names: '', renamed: (units) => units};

/** @returns whether there is a link within the page among the facts */
export function hasAnchors(units: readonly Unit[]): boolean {
  return units.some(({facts}) => facts.some(isAnchor));
}

function isAnchor({kind, key}: Unit['facts'][number]): boolean {
  return kind === 'url' && key.startsWith('#');
}
