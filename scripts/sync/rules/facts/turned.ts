/** The same facts in one sentence, list or path, the other way round: “90 days on A and 400 days on B”. */
import type {FactKind} from '../../model';
import {between, haveSamePivot, type Pair} from './between';
import {areInEachOthersPart} from './clauses';
import {haveOneDirection} from './directions';
import type {Comparison} from './languages';
import {belongToNames} from './own-names';
import {keepTheirWords} from './own-words';
import {labelsTurned} from './turned-labels';
import {isInWords, type PlacedFact, type Unit} from './units';

/** What the source says first, and what the translation has in its place. */
export type Turned = {readonly from: PlacedFact; readonly to: PlacedFact};

/** @returns the first two facts of two units that belong together, and whose order is turned */
export function turnedIn(source: Unit, translation: Unit, comparison: Comparison): Turned | undefined {
  for (const kind of figures) {
    for (const isInside of [false, true]) {
      const isFigure = (fact: PlacedFact) =>
        fact.kind === kind && (kind === 'duration' || /\d/.test(fact.shown)) && isInName(fact) === isInside;
      const found = kindTurned(source, translation, isFigure, comparison, false);
      if (found) return found;
    }
  }
  const unit = unitTurned(source, translation);
  if (unit) return unit;
  // Their order is that of what they count.
  for (const isNamed of [isInWords, isWeekday]) {
    const words = kindTurned(source, translation, isNamed, comparison);
    if (words) return words;
  }
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
    facts.filter(
      (fact) => (fact.strength === 'firm' || isInWords(fact) || isWeekday(fact)) && isOfKind(fact),
    ),
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
    const isNamed = belongToNames(...pairs);
    const isOneWay = haveOneDirection(...pairs);
    if (isNamed === true || isOneWay === false || keepTheirWords(...pairs)) continue;
    if (isNamed === false || isOneWay === true) return {from, to};
    if (areInEachOthersPart(...pairs, comparison)) return {from, to};
    if (!pairs.every((pair) => isOneSentence(pair) && !isMere(pair))) continue;
    if (!aroundPivot || (isEachOnce && haveSamePivot(...pairs, comparison))) return {from, to};
  }
  return undefined;
}

/** `25519` of `Ed25519`: a name of its own, wherever figures stand. */
function isInName({words: {text}, start}: PlacedFact): boolean {
  return /\p{L}/u.test(text.charAt(start - 1));
}

/** “Sundays”, « le lundi » */
function isWeekday({kind, key}: PlacedFact): boolean {
  return kind === 'date' && key.startsWith('day ');
}

/**
 * “16 MB instead of 8 MB” and « de 16 à 8 Mo »: the same order, where their words ask for the reverse.
 *
 * @returns the first of them, and what stands last in the translation
 */
export function againstDirection(source: Unit, translation: Unit): Turned | undefined {
  if (source.facts.length < 2) return undefined;
  const left = source.facts.filter(isFirmFigure);
  if (left.length < 2) return undefined;
  const right = translation.facts.filter(isFirmFigure);
  if (left.length !== right.length) return undefined;
  for (let at = 1; at < left.length; at++) {
    const [from, second, first, to] = [left[at - 1], left[at], right[at - 1], right[at]];
    if (from?.key !== first?.key || second?.key !== to?.key || from?.kind !== second?.kind) continue;
    if (!from || !second || !first || !to || from.key === second.key) continue;
    if (haveOneDirection([from, second], [first, to]) === false) return {from, to};
  }
  return undefined;
}

function isFirmFigure({kind, strength}: PlacedFact): boolean {
  return strength === 'firm' && figures.includes(kind);
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
