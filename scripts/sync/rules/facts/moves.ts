import {cellWord} from '../../facts/read-facts';
import {exchangesIn} from './exchanges';
import type {Comparison} from './languages';
import {agree, type Leftover, type Residue} from './residue';

/** The same fact in two steps or cells that do not belong together. */
export type Move = {readonly from: Leftover; readonly to: Leftover};

/**
 * A fact that one unit lacks may stand in another of the same section. Paragraphs and bullets have no order; among
 * numbered steps, rows and cells it is told.
 *
 * @returns what has moved where order matters, and what is left when everything that moved is taken away
 */
export function moves(
  residues: readonly Residue[],
  languages: Comparison,
): {readonly moved: Move[]; readonly rest: readonly Residue[]} {
  const moved: Move[] = [];
  const loose: Move[] = [];
  const extras = residues.flatMap(({extra}) => extra);
  const gone = new Set<Leftover>();
  for (const from of residues.flatMap(({missing}) => missing)) {
    if (from.fact.key.startsWith(cellWord)) continue;
    const to = extras.find((each) => !gone.has(each) && agree(from.fact, each.fact, languages));
    if (to?.fact.strength !== from.fact.strength) continue;
    if (from.fact.strength !== 'firm' && from.fact.key !== to.fact.key) continue;
    gone.add(from).add(to);
    if (from.fact.unit.kind !== to.fact.unit.kind) continue;
    (from.fact.unit.kind === 'free' ? loose : moved).push({from, to});
  }
  const rest = residues.map(({missing, extra}) => ({
    missing: missing.filter((each) => !gone.has(each)),
    extra: extra.filter((each) => !gone.has(each)),
  }));
  return {moved: [...moved, ...exchangesIn(loose)], rest};
}
