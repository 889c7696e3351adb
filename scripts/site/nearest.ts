/**
 * The candidate closest to what was typed, or undefined when none is close enough to be worth a suggestion
 * (more than a third of its letters would have to change).
 */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  let best: {candidate: string; distance: number} | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(typed, candidate);
    if (distance <= candidate.length / 3 && (!best || distance < best.distance)) best = {candidate, distance};
  }
  return best?.candidate;
}

/** Levenshtein distance, in which two neighbours that changed places count once; one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, column) => column);
  let before: number[] = [];
  const [typed, wanted] = [[...from], [...to]];
  for (const [i, a] of typed.entries()) {
    const next = [i + 1];
    for (const [j, b] of wanted.entries()) {
      const isSwapped = i > 0 && j > 0 && a === wanted[j - 1] && typed[i - 1] === b;
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (a === b ? 0 : 1),
          isSwapped ? (before[j - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
