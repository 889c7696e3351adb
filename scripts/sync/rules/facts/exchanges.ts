/** Two facts that two paragraphs or bullets have exchanged, while what else those say has stayed. */
import type {Leftover} from './residue';
import type {Move} from './moves';
import type {Unit} from './units';

/** @param moves facts that stand in another paragraph or bullet than their counterparts do */
export function exchangesIn(moves: readonly Move[]): Move[] {
  return moves.filter(
    (one, at) =>
      isFigure(one.from) &&
      moves.some(
        (other, nth) =>
          nth > at &&
          one.from.fact.kind === other.from.fact.kind &&
          one.from.fact.unit === other.to.beside &&
          one.from.beside === other.to.fact.unit &&
          one.to.fact.unit === other.from.beside &&
          one.to.beside === other.from.fact.unit &&
          standsBy(one.from.fact.unit, one.from.beside, one.to) &&
          standsBy(other.from.fact.unit, other.from.beside, other.to),
      ),
  );
}

function isFigure({fact}: Leftover): boolean {
  return fact.strength === 'firm';
}

/** Both languages name something there that neither names in the other place: bullets may stand in another order. */
function standsBy(source: Unit, translation: Unit, {fact: {unit}, beside}: Leftover): boolean {
  const elsewhere = new Set([unit, beside].flatMap(namesIn));
  const there = new Set(namesIn(translation));
  return namesIn(source).some((name) => there.has(name) && !elsewhere.has(name));
}

/** What both languages write alike: `PostgreSQL`, `db_owner`. */
function namesIn({words}: Unit): string[] {
  return words.flatMap(({text}) => text.match(/\p{L}[\p{L}\p{N}_.-]{2,}/gu) ?? []);
}
