import {ofSection} from '../content/of-section';
import type {Section} from '../model';
import {similarityOf} from './similarity';
import {bagOfSection} from './bags';

/** How alike the sections of two pages are, by their places. */
export type Likeness = {
  /** By tokens, from 0 to 1. */
  readonly of: (source: number, translation: number) => number;
  /** With levels, kinds of blocks, lengths and ids; below 0 where they had better stay apart. */
  readonly score: (source: number, translation: number) => number;
  readonly levelsFit: (source: number, translation: number) => boolean;
  /** For want of others: nothing speaks against it. */
  readonly mayPair: (source: number, translation: number) => boolean;
  readonly nearestThere: (source: number) => number;
  readonly nearestHere: (translation: number) => number;
};

export function likenessOf(source: readonly Section[], translation: readonly Section[]): Likeness {
  const [bags, otherBags] = [source.map(bagOfSection), translation.map(bagOfSection)];
  const alike = similarityOf(bags, otherBags);
  const [shapes, otherShapes] = [source.map(shapeOf), translation.map(shapeOf)];
  const shapesFit = (i: number, j: number) => fitOfShapes(shapes[i], otherShapes[j]);
  const levelsFit = (i: number, j: number) =>
    Math.abs((source[i]?.level ?? 0) - (translation[j]?.level ?? 0)) <= 1;
  const isSameLevel = (i: number, j: number) => source[i]?.level === translation[j]?.level;
  const sizesFit = (i: number, j: number) => {
    const ratio = ((otherBags[j]?.size ?? 0) + 60) / ((bags[i]?.size ?? 0) * 1.15 + 60);
    return 1 - Math.min(2, Math.abs(Math.log(ratio)) / 0.35);
  };
  const nearest = (count: number, of: (index: number) => number) => {
    let best = 0;
    for (let index = 1; index < count; index++) if (of(index) > of(best)) best = index;
    return best;
  };
  return {
    of: alike.of,
    score: (i, j) => {
      const ids = fitOfIds(source[i], translation[j]);
      const level = isSameLevel(i, j) ? 0.3 : levelsFit(i, j) ? -0.1 : -2;
      const conflict = alike.isConflict(i, j) ? 0.6 : 0;
      return (
        2 * alike.of(i, j) + 0.6 * shapesFit(i, j) + 0.3 * sizesFit(i, j) + level + ids - conflict - 0.35
      );
    },
    levelsFit,
    mayPair: (i, j) => isSameLevel(i, j) && (!alike.isConflict(i, j) || shapesFit(i, j) > 0.6),
    nearestThere: (i) => nearest(translation.length, (j) => alike.of(i, j)),
    nearestHere: (j) => nearest(source.length, (i) => alike.of(i, j)),
  };
}

/** Slugs that differ by a number alone come from one title that occurs more than once. */
function fitOfIds(one: Section | undefined, other: Section | undefined): number {
  if (!one || !other) return 0;
  if (one.key === other.key) return 0.5;
  const base = ({key}: Section) => key.replace(/-\d+$/, '');
  return base(one) === base(other) ? 0.3 : 0;
}

const shapeOf = ofSection(({blocks}): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const kind = block.kind === 'list' && block.ordered ? 'steps' : block.kind;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (block.kind === 'list') counts.set('item', (counts.get('item') ?? 0) + block.items.length);
  }
  return counts;
});

/** 1 for the same kinds of blocks as often, 0 for none in common. */
function fitOfShapes(
  one: ReadonlyMap<string, number> = new Map(),
  other: ReadonlyMap<string, number> = new Map(),
) {
  let common = 0;
  for (const [kind, count] of one) common += Math.min(count, other.get(kind) ?? 0);
  const total = [...one.values(), ...other.values()].reduce((sum, count) => sum + count, 0);
  return total === 0 ? 1 : (2 * common) / total;
}
