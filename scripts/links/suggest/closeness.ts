import {distance} from 'fastest-levenshtein';

/** More things of one name than this are not compared one by one: only those beside the wanted one are. */
const manyNamesakes = 200;

/**
 * The one of several namesakes whose folder is most like the wanted one.
 *
 * @param pathOf its path or route, whose last segment does not count
 * @returns undefined if two are equally close: either might be meant
 */
export function closest<T>(
  wanted: string,
  candidates: readonly T[],
  pathOf: (item: T) => string,
): T | undefined {
  const folders = foldersOf(wanted);
  const above = folders.slice(0, -1).join('/');
  const compared =
    candidates.length > manyNamesakes
      ? candidates.filter((each) => foldersOf(pathOf(each)).slice(0, -1).join('/') === above)
      : candidates;
  let best: {readonly item: T; readonly score: number} | undefined;
  let isTie = false;
  for (const item of new Set(compared)) {
    const score = likeness(folders, foldersOf(pathOf(item)));
    if (best && score < best.score) continue;
    isTie = best?.score === score;
    best = {item, score};
  }
  return isTie ? undefined : best?.item;
}

/** From 0 to 1: how alike two folders' paths are, segment by segment, from the left or from the right. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const length = Math.max(a.length, b.length);
  if (length === 0) return 1;
  const fromLeft = sum(a, b);
  const fromRight = a.length === b.length ? fromLeft : sum(a.toReversed(), b.toReversed());
  return Math.max(fromLeft, fromRight) / length;
}

function sum(a: readonly string[], b: readonly string[]): number {
  return a.reduce((total, segment, at) => total + alike(segment, b[at] ?? ''), 0);
}

function alike(a: string, b: string): number {
  if (a === b) return 1;
  // A segment that has something of another counts for less than one that is the same.
  return 0.9 * Math.max(0, 1 - distance(a, b) / Math.max(a.length, b.length));
}

export function foldersOf(path: string): string[] {
  return path.replace(/\/+$/, '').split('/').filter(Boolean).slice(0, -1);
}
