/** Rows that each language sorts in its own way: cells of one word stand elsewhere, and none is another. */
import {labelVerdict} from '../../facts/label-verdict';
import {cellWord} from '../../facts/read-facts';
import {sideOf, type Comparison} from './languages';
import type {Leftover} from './residue';
import type {PlacedFact, Unit} from './units';

/** @returns whether both words stand in the table as often in either language */
export function areSortedCells(
  {fact: from}: Leftover,
  {fact: to}: Leftover,
  [source, translation]: readonly [readonly Unit[], readonly Unit[]],
  comparison: Comparison,
): boolean {
  if (!from.key.startsWith(cellWord) || !to.key.startsWith(cellWord)) return false;
  const [here, there] = [cellsBeside(from, source), cellsBeside(to, translation)];
  const isSame = (one: PlacedFact, other: PlacedFact) =>
    labelVerdict(one, other, sideOf(one, comparison.source), sideOf(other, comparison.translation)) ===
    'same';
  return (
    here.filter(({key}) => key === from.key).length === there.filter((each) => isSame(from, each)).length &&
    there.filter(({key}) => key === to.key).length === here.filter((each) => isSame(each, to)).length
  );
}

function cellsBeside({unit: {group}}: PlacedFact, units: readonly Unit[]): PlacedFact[] {
  return units.flatMap((unit) =>
    unit.group === group ? unit.facts.filter(({key}) => key.startsWith(cellWord)) : [],
  );
}
