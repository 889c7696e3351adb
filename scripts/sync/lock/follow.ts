import {closeness, technicalWordsIn, type WordCounts} from './closeness';
import {compareSide, type Change, type Compared, type Side} from './changes';
import {counterparts} from './counterparts';
import type {Piece} from './model';

/** Changes that both languages made; what is left was made in one of them alone. */
export type Followed = {
  readonly pairs: readonly (readonly [Change, Change])[];
  readonly source: readonly Change[];
  readonly translation: readonly Change[];
  readonly here: Compared;
  readonly there: Compared;
  /** Ordinals in the translation's `was` by those in the source's. */
  readonly counterparts: ReadonlyMap<number, number>;
};

/**
 * A change is followed where its counterpart changed as well; what came, where something of its kind came between the
 * same neighbours. Rows and items may be sorted in each language: there the same change of code, amounts or addresses
 * tells that one follows the other.
 */
export function follow(source: Side, translation: Side): Followed {
  const here = compareSide(source);
  const there = compareSide(translation);
  if (here.changes.length === 0 && there.changes.length === 0) {
    return {pairs: [], source: [], translation: [], here, there, counterparts: new Map()};
  }
  const other = counterparts(source.was, translation.was);
  const left = new Set(there.changes);
  const pairs: (readonly [Change, Change])[] = [];
  const pairUp = (changes: readonly Change[], find: (change: Change) => Change | undefined): Change[] =>
    changes.filter((change) => {
      const found = find(change);
      if (found) {
        left.delete(found);
        pairs.push([change, found]);
      }
      return !found;
    });
  const inPlace = pairUp(here.changes, ({was}) => {
    const at = was === undefined ? undefined : other.get(was);
    return at === undefined ? undefined : there.changes.find((change) => change.was === at);
  });
  const gaps = gapsOf(here, there, other);
  const between = pairUp(inPlace, (change) => {
    if (change.was !== undefined || change.now === undefined) return undefined;
    const gap = gaps.source(change.now);
    const kind = source.now[change.now]?.kind;
    return [...left].find(
      ({was, now}) =>
        was === undefined &&
        now !== undefined &&
        kind === translation.now[now]?.kind &&
        gap === gaps.translation(now),
    );
  });
  const alone = pairUp(between, (change) => {
    const told = technicalChange(source, change);
    return told === undefined
      ? undefined
      : [...left].find((found) => technicalChange(translation, found) === told);
  });
  return {pairs, source: alone, translation: [...left], here, there, counterparts: other};
}

/** The nearest piece before that neither language changed, as the ordinal it had in the translation. */
function gapsOf(here: Compared, there: Compared, other: ReadonlyMap<number, number>) {
  const keptThere = new Map(Array.from(there.kept, ([now, was]) => [was, now]));
  const before = (now: number, placeOf: (now: number) => number | undefined): number => {
    for (let at = now - 1; at >= 0; at--) {
      const place = placeOf(at);
      if (place !== undefined) return place;
    }
    return -1;
  };
  const isKeptHere = new Set(
    Array.from(here.kept.values()).flatMap((was) => {
      const at = other.get(was);
      return at !== undefined && keptThere.has(at) ? [at] : [];
    }),
  );
  const mutual = (was: number | undefined) => (was !== undefined && isKeptHere.has(was) ? was : undefined);
  return {
    source: (now: number) => before(now, (at) => mutual(other.get(here.kept.get(at) ?? -1))),
    translation: (now: number) => before(now, (at) => mutual(there.kept.get(at))),
  };
}

/** What the change did to what is the same in every language; undefined if nothing. */
function technicalChange({was, now}: Side, change: Change): string | undefined {
  const before = technical(change.was === undefined ? undefined : was[change.was]);
  const after = technical(change.now === undefined ? undefined : now[change.now]);
  if (closeness(before, after) === 1) return undefined;
  const words = new Set([...before.counts.keys(), ...after.counts.keys()]);
  const told = Array.from(words).flatMap((word) => {
    const more = (after.counts.get(word) ?? 0) - (before.counts.get(word) ?? 0);
    return more === 0 ? [] : [`${more} ${word}`];
  });
  return told.length === 0 ? undefined : told.toSorted().join('\n');
}

function technical(piece: Piece | undefined): WordCounts {
  return piece ? technicalWordsIn(piece) : {counts: new Map(), size: 0};
}
