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
