import type {Difference} from './compare';
import {axisOf, isNegation, isPole, type Concept, type Meant} from './concepts';

/** “Then”, « puis » : what stands before it is done first. */
export function isSequence({concept}: Meant): boolean {
  return concept === '~then';
}

/** @returns what one side does first, and the other last: “disable it, then revoke the secret” */
export function turnedOrder(source: readonly Meant[], translation: readonly Meant[]): Difference[] {
  const [here, there] = [parted(source), parted(translation)];
  if (!here || !there) return [];
  const first = here.before.find((meant) => has(there.after, meant) && !has(there.before, meant));
  const other = there.before.find((meant) => has(here.after, meant) && !has(here.before, meant));
  return first && other ? [{kind: 'negation', source: first, translation: other}] : [];
}

type Parted = {readonly before: readonly Meant[]; readonly after: readonly Meant[]};

function parted(side: readonly Meant[]): Parted | undefined {
  const at = side.findIndex(isSequence);
  if (at < 0 || side.findLastIndex(isSequence) !== at) return undefined;
  const poles = (part: readonly Meant[]) => part.filter(({concept}) => isPole(concept));
  return {before: poles(side.slice(0, at)), after: poles(side.slice(at))};
}

function has(side: readonly Meant[], {concept}: Meant): boolean {
  return side.some((meant) => meant.concept === concept);
}

/** Whether a side says two things of one kind: a cheap question. */
export function hasTwoOfAKind(side: readonly Meant[]): boolean {
  return side.some(({concept}, at) => {
    const axis = rankOr(concept);
    return (
      axis !== undefined &&
      side.some((other, nth) => nth > at && other.concept !== concept && rankOr(other.concept) === axis)
    );
  });
}

/**
 * @returns what stands the other way round: “allowed in a sandbox and forbidden in production”, “the old one, not the
 *   new one”. Both sides say the same things, each of them once.
 */
export function exchanged(source: readonly Meant[], translation: readonly Meant[]): Difference[] {
  if (!hasTwoOfAKind(source) || !hasTwoOfAKind(translation)) return [];
  const axes = new Set(source.map(({concept}) => rankOr(concept)));
  for (const axis of axes) {
    if (axis === undefined) continue;
    if (free.has(axis) && !(isContrast(source, axis) && isContrast(translation, axis))) continue;
    const [left, right] = [source, translation].map((side) =>
      side.filter(({concept}) => rankOr(concept) === axis),
    );
    if (!left || right?.length !== left.length || left.length < 2) continue;
    const concepts = new Set(left.map(({concept}) => concept));
    if (concepts.size !== left.length || !right.every(({concept}) => concepts.has(concept))) continue;
    const at = left.findIndex(({concept}, nth) => right[nth]?.concept !== concept);
    const [here, there] = [left[at], right[at]];
    // “An admin user” is « un utilisateur administrateur »; “e-mail or SMS” may stand in either order.
    const gap = isPole(left[0]?.concept ?? '') ? closest : joined;
    if (here && there && !areAdjacent(left, gap) && !areAdjacent(right, gap))
      return [{kind: 'negation', source: here, translation: there}];
  }
  return [];
}

/** “The second, … the first”: of one kind as well. */
function rankOr(concept: Concept): string | undefined {
  return concept === 'first+' ? 'nth' : axisOf(concept);
}

/** “After that, not before”: a negation right before the second. */
function isContrast(side: readonly Meant[], axis: string): boolean {
  const second = side.findLast(({concept}) => axisOf(concept) === axis);
  return side.some(
    ({concept, end}) => isNegation(concept) && second !== undefined && Math.abs(second.start - end - 1) < 2,
  );
}

/** An adjective and its noun change places between the languages. */
function areAdjacent(side: readonly Meant[], gap: number): boolean {
  return side.some(({start}, at) => start - (side[at - 1]?.end ?? -Infinity) < gap);
}

/** Characters: “ and ” joins what is said in this order. */
const closest = 4;
/** With a conjunction and an article between them. */
const joined = 8;

/** Clauses that these join stand in either order. */
const free: ReadonlySet<string> = new Set([
  'before',
  'until',
  'more',
  'least',
  'most',
  'first',
  'start',
  'enable',
  'add',
]);
