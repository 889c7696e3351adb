/**
 * Pages say the same again and again: versions of one page, guides of one kind, cells of a table. What depends on a text
 * alone is found out once.
 *
 * @param find pure; what it gives is never changed
 * @param most so many texts are kept that were asked for last, and at most as many again
 */
export function remembered<Found>(find: (text: string) => Found, most = 10_000): (text: string) => Found {
  let recent = new Map<string, Found>();
  let before = new Map<string, Found>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as Found;
    const found = before.has(text) ? (before.get(text) as Found) : find(text);
    if (recent.size >= most) [before, recent] = [recent, new Map<string, Found>()];
    recent.set(text, found);
    return found;
  };
}
