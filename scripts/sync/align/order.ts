/**
 * @param places where each entry stands in the other sequence
 * @returns the fewest entries to take out so that the rest stand in order (all but a longest increasing subsequence)
 */
export function outOfOrder(places: readonly (number | undefined)[]): ReadonlySet<number> {
  const known = places.flatMap((place, index) => (place === undefined ? [] : [{place, index}]));
  // The entries that end the best run of each length, and what stands before each entry in its run.
  const ends: {place: number; index: number}[] = [];
  const before = new Map<number, number>();
  for (const entry of known) {
    let length = ends.findIndex(({place}) => place >= entry.place);
    if (length < 0) length = ends.length;
    ends[length] = entry;
    const previous = ends[length - 1];
    if (previous) before.set(entry.index, previous.index);
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1)?.index; at !== undefined; at = before.get(at)) kept.add(at);
  return new Set(known.filter(({index}) => !kept.has(index)).map(({index}) => index));
}

type Leveled = {readonly level: number};

/**
 * Which sections the translation has elsewhere among those of the same parent; what stands below one goes with it.
 * @param places for each section of the source, the place of its partner
 */
export function movedSections(
  source: readonly Leveled[],
  translation: readonly Leveled[],
  places: readonly (number | undefined)[],
): ReadonlySet<number> {
  const parents = parentsOf(source);
  const otherParents = parentsOf(translation);
  const siblings = new Map<number, number[]>();
  for (const [index, parent] of parents.entries()) {
    siblings.set(parent, [...(siblings.get(parent) ?? []), index]);
  }
  const moved = new Set<number>();
  for (const group of siblings.values()) {
    for (const at of outOfOrder(group.map((index) => places[index]))) moved.add(group[at] ?? -1);
  }
  // A level that differs makes other parents too: those are in order.
  for (const index of outOfOrder(places)) {
    const place = places[index];
    const parent = parents[index] ?? -1;
    const expected = parent < 0 ? -1 : places[parent];
    if (place !== undefined && expected !== undefined && otherParents[place] !== expected) moved.add(index);
  }
  return moved;
}

/** The place of the nearest section before that is of a higher level; -1 where there is none. */
function parentsOf(sections: readonly Leveled[]): readonly number[] {
  const open: {level: number; index: number}[] = [];
  return sections.map(({level}, index) => {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const parent = level > 1 ? (open.findLast((one) => one.level > 0)?.index ?? -1) : -1;
    open.push({level, index});
    return parent;
  });
}
