import type {Language, PagePair, Range, Section} from '../model';
import type {Change, Compared, Side} from './changes';
import {follow, type Followed} from './follow';
import type {AcceptedSection, Piece, PlacedPiece} from './model';
import {piecesOf} from './pieces';
import {unitsOf} from './units';

/** What one language changed and the other did not. */
export type Drift = {
  readonly side: 'source' | 'translation';
  /** As `written` gives them; empty where something came or went. */
  readonly before: string;
  readonly after: string;
  /** Where it was changed; of what went, the empty place behind what it stood after, undefined at the beginning. */
  readonly here?: Range;
  /** What corresponds to it in the other language. */
  readonly there?: Range;
};

type PlacedSide = Side & {readonly now: readonly PlacedPiece[]; readonly language: Language};

/** A section that both languages have. */
type Both = {readonly source: Section; readonly translation: Section};

/** @returns what drifted since a section was accepted, of each language in its order */
export function driftOf(accepted: AcceptedSection, pair: Both, page: PagePair): Drift[] {
  const source: PlacedSide = {
    was: accepted.source ?? [],
    now: piecesOf(pair.source),
    language: page.source.language,
  };
  const translation: PlacedSide = {
    was: accepted.translation ?? [],
    now: piecesOf(pair.translation),
    language: page.translation.language,
  };
  const found = follow(source, translation);
  if (found.here.changes.length + found.there.changes.length === 0) return [];
  const back = new Map(Array.from(found.counterparts, ([one, other]) => [other, one]));
  const toThere = placesIn(translation.now, found.there, found.here, found.counterparts);
  const toHere = placesIn(source.now, found.here, found.there, back);
  return [
    ...runsOf(found.source).map((run) => driftIn('source', source, found.here, run, toThere)),
    ...runsOf(found.translation).map((run) => driftIn('translation', translation, found.there, run, toHere)),
    ...found.pairs.flatMap((changes) => within(changes, source, translation)),
  ];
}

/** Changes next to each other are told of as one. */
function runsOf(changes: readonly Change[]): Change[][] {
  const runs: Change[][] = [];
  for (const change of changes) {
    const last = runs.at(-1)?.at(-1);
    if (last && (isNext(last.now, change.now) || isNext(last.was, change.was))) runs.at(-1)?.push(change);
    else runs.push([change]);
  }
  return runs;
}

function isNext(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && one + 1 === other;
}

function driftIn(
  side: Drift['side'],
  {was, now}: PlacedSide,
  compared: Compared,
  run: readonly Change[],
  placeOf: (change: Change) => Range | undefined,
): Drift {
  const here =
    covering(run.map((change) => (change.now === undefined ? undefined : now[change.now]?.range))) ??
    stoodBehind(run[0]?.was, now, compared);
  const there = covering(run.map(placeOf));
  return {
    side,
    before: wordsOf(run.map((change) => (change.was === undefined ? undefined : was[change.was]))),
    after: wordsOf(run.map((change) => (change.now === undefined ? undefined : now[change.now]))),
    ...(here && {here}),
    ...(there && {there}),
  };
}

/** @returns the end of the nearest piece before that is still there */
function stoodBehind(
  was: number | undefined,
  now: readonly PlacedPiece[],
  {kept, changes}: Compared,
): Range | undefined {
  let nearest: {readonly was: number; readonly end: number} | undefined;
  const see = (before: number | undefined, after: number | undefined): void => {
    const end = now[after ?? -1]?.range.end;
    if (was === undefined || before === undefined || end === undefined || before >= was) return;
    if (!nearest || before > nearest.was) nearest = {was: before, end};
  };
  for (const [after, before] of kept) see(before, after);
  for (const change of changes) see(change.was, change.now);
  return nearest && {start: nearest.end, end: nearest.end};
}

/** Where the counterpart of a change stands; of what came, the counterpart of what it stands after. */
function placesIn(
  pieces: readonly PlacedPiece[],
  there: Compared,
  here: Compared,
  counterparts: ReadonlyMap<number, number>,
): (change: Change) => Range | undefined {
  const nowThere = new Map(Array.from(there.kept, ([now, was]) => [was, now]));
  const wasHere = new Map(here.kept);
  for (const {was, now} of there.changes) if (was !== undefined && now !== undefined) nowThere.set(was, now);
  for (const {was, now} of here.changes) if (was !== undefined && now !== undefined) wasHere.set(now, was);
  const placeOf = (was: number | undefined) =>
    was === undefined ? undefined : pieces[nowThere.get(counterparts.get(was) ?? -1) ?? -1]?.range;
  return ({was, now}) => {
    const exact = placeOf(was);
    for (let at = now ?? 0; !exact && at > 0;) {
      const before = placeOf(wasHere.get(--at));
      if (before) return before;
    }
    return exact;
  };
}

/** Sentences or cells of what both changed: an edit elsewhere in the same paragraph follows nothing. */
function within(
  [one, other]: Followed['pairs'][number],
  source: PlacedSide,
  translation: PlacedSide,
): Drift[] {
  const here = partsOf(source, one);
  const there = partsOf(translation, other);
  if (!here || !there) return [];
  if (here.was.length !== there.was.length || here.was.length < 2) return [];
  const found = follow(here, there);
  const places = {source: here.range, translation: there.range};
  const tell = (side: Drift['side'], parts: Side, changes: readonly Change[]): Drift[] =>
    runsOf(changes).map((run) => ({
      side,
      before: wordsOf(run.map(({was}) => (was === undefined ? undefined : parts.was[was]))),
      after: wordsOf(run.map(({now}) => (now === undefined ? undefined : parts.now[now]))),
      here: places[side],
      there: places[side === 'source' ? 'translation' : 'source'],
    }));
  return [...tell('source', here, found.source), ...tell('translation', there, found.translation)];
}

function partsOf(
  {was, now, language}: PlacedSide,
  change: Change,
): (Side & {readonly range: Range}) | undefined {
  const before = was[change.was ?? -1];
  const after = now[change.now ?? -1];
  return (
    before && after && {was: unitsOf(before, language), now: unitsOf(after, language), range: after.range}
  );
}

function wordsOf(pieces: readonly (Piece | undefined)[]): string {
  return pieces.flatMap((piece) => (piece ? [piece.words.trim()] : [])).join(' ');
}

function covering(ranges: readonly (Range | undefined)[]): Range | undefined {
  const found = ranges.filter((range) => range !== undefined);
  if (found.length === 0) return undefined;
  return {start: Math.min(...found.map(({start}) => start)), end: Math.max(...found.map(({end}) => end))};
}
