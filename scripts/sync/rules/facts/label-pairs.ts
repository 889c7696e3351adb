import {labelVerdict} from '../../facts/label-verdict';
import {plainWording} from '../../facts/labels';
import {sideOf, type Languages} from './languages';
import type {PlacedFact, Unit} from './units';

/** Which labels of one page stand for which of the other, as far as the page itself shows. */
export type LabelPairs = {
  /** Whether one of two labels plainly has another counterpart elsewhere on the page. */
  readonly contradict: (one: PlacedFact, other: PlacedFact) => boolean;
};

type Known = {readonly there: Map<string, string>; readonly here: Map<string, string>};

/** @param pairs all units of a page that belong together; asked for where something is in doubt */
export function labelPairsOf(
  pairs: () => readonly (readonly [Unit, Unit])[],
  languages: Languages,
): LabelPairs {
  let known: Known | undefined;
  return {
    contradict(one, other) {
      if (verdictOf(one, other, languages) !== 'open') return false;
      known ??= collect(pairs(), languages);
      const [left, right] = [plainWording(one.shown), plainWording(other.shown)];
      return (known.there.get(left) ?? right) !== right || (known.here.get(right) ?? left) !== left;
    },
  };
}

/** Labels stand in the same order where a unit has as many in either language. */
function collect(pairs: readonly (readonly [Unit, Unit])[], languages: Languages): Known {
  const known: Known = {there: new Map(), here: new Map()};
  for (const [source, translation] of pairs) {
    const [left, right] = [labelsOf(source), labelsOf(translation)];
    if (left.length !== right.length) continue;
    for (const [at, one] of left.entries()) {
      const other = right[at];
      if (!other || verdictOf(one, other, languages) !== 'same') continue;
      known.there.set(plainWording(one.shown), plainWording(other.shown));
      known.here.set(plainWording(other.shown), plainWording(one.shown));
    }
  }
  return known;
}

function verdictOf(one: PlacedFact, other: PlacedFact, {source, translation}: Languages) {
  return labelVerdict(one, other, sideOf(one, source), sideOf(other, translation));
}

function labelsOf({facts}: Unit): PlacedFact[] {
  return facts.filter(({kind}) => kind === 'label');
}
