/** The same facts in one sentence, list or path, the other way round: “90 days on A and 400 days on B”. */
import {labelVerdict} from '../../facts/label-verdict';
import {gapBetween} from '../../facts/words/concepts';
import type {FactKind} from '../../model';
import {sideOf, type Comparison} from './languages';
import type {PlacedFact, Unit} from './units';

/** What the source says first, and what the translation has in its place. */
export type Turned = {readonly from: PlacedFact; readonly to: PlacedFact};

type Pair = readonly [PlacedFact, PlacedFact];

/** @returns the first two facts of two units that belong together, and whose order is turned */
export function turnedIn(source: Unit, translation: Unit, comparison: Comparison): Turned | undefined {
  for (const kind of figures) {
    const found = kindTurned(
      source,
      translation,
      ({shown, ...fact}) => fact.kind === kind && /\d/.test(shown),
    );
    if (found) return found;
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
const literals: readonly FactKind[] = ['code', 'url', 'redirect-uri', 'permission', 'email', 'guid'];

/**
 * Facts of one kind, each said once.
 *
 * @param aroundPivot only what stands on the other side of something that both languages say between the two
 */
function kindTurned(
  source: Unit,
  translation: Unit,
  isOfKind: (fact: PlacedFact) => boolean,
  aroundPivot?: Comparison,
): Turned | undefined {
  const [left, right] = [source, translation].map(({facts}) =>
    facts.filter((fact) => fact.strength === 'firm' && isOfKind(fact)),
  );
  if (!left || !right) return undefined;
  if (left.length < 2 || left.length !== right.length) return undefined;
  const keys = new Set(left.map(({key}) => key));
  if (keys.size !== left.length || !right.every(({key}) => keys.has(key))) return undefined;
  for (const [at, from] of left.entries()) {
    const to = right[at];
    const second = to && left.find(({key}) => key === to.key);
    const first = right.find(({key}) => key === from.key);
    if (!to || !second || !first || to.key === from.key) continue;
    const pairs = [
      [from, second],
      [to, first],
    ] as const;
    if (!pairs.every((pair) => isOneSentence(pair) && !isMere(pair))) continue;
    if (!aroundPivot || haveSamePivot(...pairs, aroundPivot)) return {from, to};
  }
  return undefined;
}

/** « 200 ou 201 », “.NET 8 and Node 20”: either way round the same, but for what lies between the two. */
function isMere(pair: Pair): boolean {
  const [one, other] = pair;
  const before = one.words.text.slice(0, Math.min(one.start, other.start));
  return (
    /^[ \u00a0](?:and|or|et|ou)[ \u00a0](?:\S+ )?$/.test(between(one, other)) &&
    !/\b(?:between|from|entre|de)[ \u00a0]$/i.test(before)
  );
}

/** “test at `a`, production at `b`”: what stands between the two says the same on both sides. */
function haveSamePivot(source: Pair, translation: Pair, comparison: Comparison): boolean {
  const here = {words: between(...source), isFrench: sideOf(source[0], comparison.source).isFrench};
  const there = {
    words: between(...translation),
    isFrench: sideOf(translation[0], comparison.translation).isFrench,
  };
  return ![here, there].some(({words}) => genitive.test(words)) && gapBetween(here, there).shared > 0;
}

/** “the `children` of `Card`” is “`Card`’s `children`”. */
const genitive = /['’]s(?![\p{L}])|(?<![\p{L}])of(?![\p{L}])/u;

function isOneSentence([one, other]: Pair): boolean {
  return one.words === other.words && !/[.!?](?:\s|$)/.test(between(one, other));
}

/** Labels of a path, or of a list: elsewhere “in A, click B” may be « cliquez sur B dans A ». */
function labelsTurned(source: Unit, translation: Unit, comparison: Comparison): Turned | undefined {
  const [left, right] = [source.facts.filter(isLabel), translation.facts.filter(isLabel)];
  if (left.length < 2 || left.length !== right.length) return undefined;
  const verdict = (one: PlacedFact, other: PlacedFact) =>
    labelVerdict(one, other, sideOf(one, comparison.source), sideOf(other, comparison.translation));
  for (const [at, from] of left.entries()) {
    const [second, to, after] = [left[at + 1], right[at], right[at + 1]];
    if (!second || !to || !after || !areListed([from, second]) || !areListed([to, after])) continue;
    if (verdict(from, after) !== 'same' || verdict(second, to) !== 'same') continue;
    if (verdict(from, to) !== 'same' && verdict(second, after) !== 'same') return {from, to};
  }
  return undefined;
}

function isLabel({kind, key}: PlacedFact): boolean {
  return kind === 'label' && !key.startsWith('›') && !key.startsWith('±');
}

const joint =
  /^(?:[ \u00a0]?[>→›][ \u00a0]?|,? ?(?:and|or|et|ou|then|puis|ensuite)? ?(?:then|puis)?(?: (?:click|select|choose|tap|press|open|on|to|cliquez sur|sélectionnez|choisissez|appuyez sur|ouvrez|sur|à))*,? ?)$/;

function areListed([one, other]: Pair): boolean {
  if (one.words !== other.words) return false;
  const text = between(one, other);
  return text !== '' && joint.test(text);
}

function between(one: PlacedFact, other: PlacedFact): string {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return one.words.text.slice(first.end, last.start);
}
