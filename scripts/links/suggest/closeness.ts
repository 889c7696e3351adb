import {distance} from 'fastest-levenshtein';

/** Of several namesakes, none is meant that is less like the wanted one than this, where their paths differ. */
const leastLikeness = 0.5;
/** Letters mistyped: short names are soon very unlike. */
const mostMistakes = 2;

/**
 * The one of several namesakes whose folder is most like the wanted one.
 *
 * @param pathOf its path or route, whose last segment does not count
 * @returns undefined if two are equally close: either might be meant; or if none of several is close
 */
export function closest<T>(
  wanted: string,
  candidates: readonly T[],
  pathOf: (item: T) => string,
): T | undefined {
  const folders = foldersOf(wanted);
  const all = new Set(candidates);
  let best: {readonly item: T; readonly score: number} | undefined;
  let isTie = false;
  for (const item of all) {
    const score = likeness(folders, foldersOf(pathOf(item)));
    if (best && score < best.score) continue;
    isTie = best?.score === score;
    best = {item, score};
  }
  if (!best || isTie) return undefined;
  return all.size === 1 || isClose(folders, foldersOf(pathOf(best.item)), [...all].map(pathOf))
    ? best.item
    : undefined;
}

/** The folders that all have in common say nothing of which is meant. */
function isClose(wanted: readonly string[], found: readonly string[], paths: readonly string[]): boolean {
  const folders = [wanted, ...paths.map(foldersOf)];
  const differing = wanted.findIndex((segment, at) => folders.some((each) => each[at] !== segment));
  const shared = differing === -1 ? wanted.length : differing;
  const [a, b] = [wanted.slice(shared), found.slice(shared)];
  return distance(a.join('/'), b.join('/')) <= mostMistakes || likeness(a, b) >= leastLikeness;
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
