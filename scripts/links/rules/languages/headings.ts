import type {SourceDocument, SourceId} from '../../model';

/** Headings of a document in order, the title left out: Docusaurus gives it no id. */
export function headingsOf({ids}: SourceDocument): readonly SourceId[] {
  return ids.filter(({kind, level}) => (kind === 'heading' || kind === 'explicit-heading') && level !== 1);
}

/**
 * Which heading of one language's page is which of the other's: those with the same id, and between two such the rest
 * in order, if there are as many with the same levels. Linear.
 *
 * @returns indexes among `theirs` by indexes among `ours`
 */
export function alignHeadings(
  ours: readonly SourceId[],
  theirs: readonly SourceId[],
): ReadonlyMap<number, number> {
  const places = placesOf(theirs);
  const own = placesOf(ours);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  ours.forEach(({id}, index) => {
    const same = places.get(id);
    if (same === undefined || own.get(id) === undefined) return;
    pairs.set(index, same);
    taken.add(same);
  });
  let [from, other] = [-1, -1];
  for (let index = 0; index <= ours.length; index++) {
    const same = index === ours.length ? theirs.length : pairs.get(index);
    if (same === undefined) continue;
    alignBetween(from + 1, index, other + 1, same);
    [from, other] = [index, same];
  }
  return pairs;

  function alignBetween(start: number, end: number, otherStart: number, otherEnd: number): void {
    const length = end - start;
    if (length === 0 || otherEnd - otherStart !== length) return;
    for (let step = 0; step < length; step++) {
      if (taken.has(otherStart + step)) return;
      if (ours[start + step]?.level !== theirs[otherStart + step]?.level) return;
    }
    for (let step = 0; step < length; step++) pairs.set(start + step, otherStart + step);
  }
}

/** Of ids that stand on one heading alone: of two that were given the same, nobody knows which is meant. */
function placesOf(headings: readonly SourceId[]): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  headings.forEach(({id}, index) => places.set(id, places.has(id) ? undefined : index));
  return places;
}

/** The id that the same heading has in another language's page. */
export function idInTwin(id: string, from: SourceDocument, to: SourceDocument): string | undefined {
  const ours = headingsOf(from);
  const theirs = headingsOf(to);
  const index = ours.findIndex((heading) => heading.id === id);
  const twin = index < 0 ? undefined : alignHeadings(ours, theirs).get(index);
  return twin === undefined ? undefined : theirs[twin]?.id;
}
