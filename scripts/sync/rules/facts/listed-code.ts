import {between} from './between';
import type {Leftover} from './residue';
import type {PlacedFact} from './units';

/** “`a`, `b` and `c`”: where the others of a list stand on both sides, it lacks this one, whatever is said elsewhere. */
export function isOneOfList({fact}: Leftover, leftovers: readonly Leftover[]): boolean {
  if (fact.kind !== 'code' || fact.strength !== 'firm') return false;
  const beside = besideInList(fact);
  const isList = beside.length > 1 || beside.some((other) => besideInList(other).length > 1);
  return isList && !beside.some((other) => leftovers.some((each) => each.fact === other));
}

/** Code from which nothing but a comma or a conjunction separates it. */
function besideInList(fact: PlacedFact): PlacedFact[] {
  return fact.unit.facts.filter(
    (other) =>
      other !== fact &&
      other.kind === 'code' &&
      other.words === fact.words &&
      /^(?:,|,? ?(?:and|or|et|ou)) $/.test(between([fact, other])),
  );
}
