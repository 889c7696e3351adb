/** Which sections of a page have something to be told about the other language, and where on the page they stand. */
import type {SyncFinding} from '../../sync/finding';
import type {PagePair, Section} from '../../sync/model';

export type Side = 'source' | 'translation';

/** What is found of one section of one page. */
export type SectionNotes = {
  /** Heading under which it is told, counted from 0 among those of the page that open sections; -1 before the first. */
  readonly heading: number;
  /** Section of this page; undefined where this page has none, and the one before is pointed at. */
  readonly here?: Section;
  /** The same section in the other language. */
  readonly there?: Section;
  readonly findings: readonly SyncFinding[];
};

export function otherSide(side: Side): Side {
  return side === 'source' ? 'translation' : 'source';
}

/**
 * @param side which of the two the page is
 * @returns in the order of the page
 */
export function notesOf(pair: PagePair, side: Side, findings: readonly SyncFinding[]): SectionNotes[] {
  const starts = pair[side].sections.filter(({level}) => level > 0).map(({range}) => range.start);
  const told = new Map<string, SyncFinding[]>();
  for (const finding of findings) {
    const key = finding.section ?? '';
    told.set(key, [...(told.get(key) ?? []), finding]);
  }
  const notes: SectionNotes[] = [];
  let heading = -1;
  for (const section of pair.sections) {
    const here = section[side];
    const there = section[otherSide(side)];
    // A section without a heading of its own belongs to the one before.
    const own = here ? starts.indexOf(here.range.start) : -1;
    if (own >= 0) heading = own;
    const key = (section.source ?? section.translation)?.key ?? '';
    const found = told.get(key);
    if (!found) continue;
    told.delete(key);
    notes.push({heading, findings: found, ...(here && {here}), ...(there && {there})});
  }
  const left = [...told.values()].flat();
  if (left.length > 0) notes.push({heading: -1, findings: left});
  return notes.toSorted((one, other) => one.heading - other.heading);
}
