/** The same facts in one sentence, list or path, the other way round: “90 days on A and 400 days on B”. */
import type {FactKind} from '../../model';
import {between, haveSamePivot, type Pair} from './between';
import {areInEachOthersPart} from './clauses';
import type {Comparison} from './languages';
import {labelsTurned} from './turned-labels';
import {isInWords, type PlacedFact, type Unit} from './units';

/** What the source says first, and what the translation has in its place. */
export type Turned = {readonly from: PlacedFact; readonly to: PlacedFact};

/** @returns the first two facts of two units that belong together, and whose order is turned */
export function turnedIn(source: Unit, translation: Unit, comparison: Comparison): Turned | undefined {
  for (const kind of figures) {
    const isFigure = ({shown, ...fact}: PlacedFact) => fact.kind === kind && /\d/.test(shown);
    const found = kindTurned(source, translation, isFigure, comparison, false);
    if (found) return found;
  }
  const unit = unitTurned(source, translation);
  if (unit) return unit;
  // Their order is that of what they count.
  const words = kindTurned(source, translation, isInWords, comparison);
  if (words) return words;
  for (const kind of literals) {
    const found = kindTurned(source, translation, (fact) => fact.kind === kind, comparison);
    if (found) return found;
  }
  return labelsTurned(source, translation, comparison);
}

/** Amounts: their order is that of the sentence in either language. */
const figures: readonly FactKind[] = ['number', 'duration', 'date', 'version'];
/** What may change places, as its words do: “run `a` in `b`”, « dans `b`, exécutez `a` ». */
const literals: readonly FactKind[] = [
  'code',
  'url',
  'redirect-uri',
  'scope',
  'permission',
  'email',
  'guid',
  'placeholder',
];

/**
 * Facts of one kind, each said once, or all but two in their places.
 *
 * @param aroundPivot in one sentence, only what stands on the other side of something that both languages say between
 *   the two
 */
function kindTurned(
  source: Unit,
  translation: Unit,
  isOfKind: (fact: PlacedFact) => boolean,
  comparison: Comparison,
  aroundPivot = true,
): Turned | undefined {
  const [left, right] = [source, translation].map(({facts}) =>
    facts.filter((fact) => (fact.strength === 'firm' || isInWords(fact)) && isOfKind(fact)),
  );
  if (!left || !right) return undefined;
  if (left.length < 2 || left.length !== right.length) return undefined;
  const keys = new Set(left.map(({key}) => key));
  if (!right.every(({key}) => keys.has(key))) return undefined;
  const isEachOnce = keys.size === left.length;
  const others = left.flatMap(({key}, at) => (key === right[at]?.key ? [] : [at]));
  // Of what is said twice, two alone may stand in another place.
  if (!isEachOnce && others.length !== 2) return undefined;
  for (const [at, from] of left.entries()) {
    const to = right[at];
    if (!to || to.key === from.key) continue;
    const [second, first] = isEachOnce
      ? [left.find(({key}) => key === to.key), right.find(({key}) => key === from.key)]
      : [left[others[1] ?? at], right[others[1] ?? at]];
    if (second?.key !== to.key || first?.key !== from.key) continue;
    const pairs = [
      [from, second],
      [to, first],
    ] as const;
    if (areInEachOthersPart(...pairs, comparison)) return {from, to};
    if (!pairs.every((pair) => isOneSentence(pair) && !isMere(pair))) continue;
    if (!aroundPivot || (isEachOnce && haveSamePivot(...pairs, comparison))) return {from, to};
  }
  return undefined;
}

/** “Within 2 days, … within 5” and « sous 5 jours, … sous 2 »: the unit of the one is that of the other. */
function unitTurned(source: Unit, translation: Unit): Turned | undefined {
  const [left, right] = [source, translation].map(({facts}) =>
    facts.filter((fact) => fact.strength === 'firm' && figures.includes(fact.kind)),
  );
  if (!left || left.length < 2 || right?.length !== left.length) return undefined;
  const there = (fact: PlacedFact) => right.find((other) => digitsOf(other) === digitsOf(fact));
  const isOnce = (fact: PlacedFact) =>
    left.filter((other) => digitsOf(other) === digitsOf(fact)).length === 1;
  for (const from of left) {
    const same = there(from);
    if (!same || same.kind === from.kind || !isOnce(from)) continue;
    const second = left.find((other) => other.kind === same.kind && there(other)?.kind === from.kind);
    const to = second && isOnce(second) && there(second);
    if (to && isOneSentence([from, second]) && isOneSentence([same, to])) return {from, to};
  }
  return undefined;
}

function digitsOf({shown}: PlacedFact): string {
  return shown.replaceAll(/\D/g, '');
}

/** « 200 ou 201 », “.NET 8 and Node 20”: either way round the same, but for what lies between the two. */
function isMere(pair: Pair): boolean {
  const [one, other] = pair;
  const before = one.words.text.slice(0, Math.min(one.start, other.start));
  return (
    /^[ \u00a0](?:and|or|et|ou)[ \u00a0](?:\S+ )?$/.test(between(pair)) &&
    !/\b(?:between|from|entre|de)[ \u00a0]$/i.test(before)
  );
}

function isOneSentence(pair: Pair): boolean {
  const [one, other] = pair;
  return one.words === other.words && !/[.!?](?:\s|$)/.test(between(pair));
}
