import type {Difference} from './compare';
import {isPole, type Meant} from './concepts';

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
