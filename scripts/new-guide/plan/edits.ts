/** How a file differs from what the command wrote, counted in lines: enough to recognise one’s own work. */
export type Edit = {readonly path: string; readonly added: number; readonly removed: number};

export function editOf(path: string, written: string, now: string): Edit {
  return {path, added: linesOnlyIn(now, written), removed: linesOnlyIn(written, now)};
}

/** Lines of the first that the second has not, or not as often. */
function linesOnlyIn(one: string, other: string): number {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return one.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).length;
}
