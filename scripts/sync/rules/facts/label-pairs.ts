import {tokensIn} from '../../align/word-tokens';
import {labelVerdict} from '../../facts/label-verdict';
import {plainWording} from '../../facts/labels';
import {sideOf, type Languages} from './languages';
import type {PlacedFact, Unit} from './units';

/** Which labels of one page stand for which of the other, as far as the page itself shows. */
export type LabelPairs = {
  /** Whether one of two labels plainly has another counterpart elsewhere on the page. */
  readonly contradict: (one: PlacedFact, other: PlacedFact) => boolean;
  /** Whether what the page shows has decided so far. */
  readonly wasAsked: () => boolean;
};

/** A label, its counterpart, both plain, and what that says. */
export type LabelPair = readonly [here: string, there: string, weight: number];

/** All that a page shows of its labels, found out when it is first asked for. */
export type LabelEvidence = {
  readonly counterparts: () => Known;
  /** All of it, as text. */
  readonly text: () => string;
};

/** Counterparts of a label, plain, and in how many places it has each. */
type Counterparts = Map<string, Map<string, number>>;
type Known = {readonly there: Counterparts; readonly here: Counterparts};

/** What a label means says more than any number of places. */
const certain = 1000;
/** By how much more of their words must have counterparts, from 0 to 1. */
const margin = 0.3;

/** @param pairs those of all sections; asked for where something is in doubt */
export function labelEvidence(pairs: () => readonly LabelPair[]): LabelEvidence {
  let all: readonly LabelPair[] | undefined;
  let counterparts: Known | undefined;
  let text: string | undefined;
  return {
    counterparts: () => (counterparts ??= counted((all ??= pairs()))),
    text: () => (text ??= JSON.stringify((all ??= pairs()))),
  };
}

export function labelPairsOf(evidence: LabelEvidence, languages: Languages): LabelPairs {
  let isAsked = false;
  return {
    wasAsked: () => isAsked,
    contradict(one, other) {
      if (verdictOf(one, other, languages) !== 'open') return false;
      isAsked = true;
      const known = evidence.counterparts();
      const [left, right] = [plainWording(one.shown), plainWording(other.shown)];
      return isElsewhere(known.there, left, right) || isElsewhere(known.here, right, left);
    },
  };
}

/**
 * It has another counterpart in as many places or more, which is no less alike, and not the same label shortened or in
 * other words.
 */
function isElsewhere(counterparts: Counterparts, label: string, here: string): boolean {
  const all = counterparts.get(label);
  if (!all) return false;
  const own = all.get(here) ?? 0;
  return [...all].some(([other, places]) => {
    if (other === here || places < Math.max(1, own)) return false;
    if (places >= certain) return true;
    if (likeness(other, here) === 1) return false;
    const alike = likeness(label, here);
    return alike === 0 || likeness(label, other) > alike + margin;
  });
}

/** @returns of the words of the shorter of two labels, how much has a counterpart in the other: from 0 to 1 */
function likeness(one: string, other: string): number {
  const [left, right] = [one, other].map(
    (text) =>
      new Set(
        tokensIn(text)
          .flat()
          .map(([token]) => token),
      ),
  );
  if (!left || !right || left.size === 0 || right.size === 0) return 0;
  return [...left].filter((token) => right.has(token)).length / Math.min(left.size, right.size);
}

/**
 * Labels stand in the same order where a unit has as many in either language.
 *
 * @param pairs units that belong together
 */
export function labelPairsIn(
  pairs: readonly (readonly [Unit, Unit])[],
  languages: Languages,
): readonly LabelPair[] {
  return pairs.flatMap(([source, translation]) => {
    const [left, right] = [labelsOf(source), labelsOf(translation)];
    if (left.length !== right.length) return [];
    return left.flatMap((one, at): LabelPair[] => {
      const other = right[at];
      const verdict = other && verdictOf(one, other, languages);
      if (!other || verdict === 'other') return [];
      const [here, there] = [plainWording(one.shown), plainWording(other.shown)];
      // Where there are several, they may stand in another order.
      const isPair = verdict === 'same' || left.length === 1 || likeness(here, there) > 0;
      return isPair ? [[here, there, verdict === 'same' ? certain : 1]] : [];
    });
  });
}

function counted(pairs: readonly LabelPair[]): Known {
  const known: Known = {there: new Map(), here: new Map()};
  for (const [here, there, weight] of pairs) {
    count(known.there, here, there, weight);
    count(known.here, there, here, weight);
  }
  return known;
}

function count(counts: Counterparts, label: string, counterpart: string, weight: number) {
  const own = counts.get(label) ?? new Map<string, number>();
  counts.set(label, own.set(counterpart, (own.get(counterpart) ?? 0) + weight));
}

function verdictOf(one: PlacedFact, other: PlacedFact, {source, translation}: Languages) {
  return labelVerdict(one, other, sideOf(one, source), sideOf(other, translation));
}

function labelsOf({facts}: Unit): PlacedFact[] {
  return facts.filter(({kind}) => kind === 'label');
}
