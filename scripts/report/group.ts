/** @returns the items by key, keys in the order of their first item */
export function groupBy<T, K = string>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** @returns keys with how many items have them, most first, then by name */
export function rank<T>(items: readonly T[], keyOf: (item: T) => string): (readonly [string, number])[] {
  return [...groupBy(items, keyOf)]
    .map(([key, group]) => [key, group.length] as const)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
