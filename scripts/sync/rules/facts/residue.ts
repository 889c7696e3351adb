/** What is left of two units' facts when those that agree have been taken away. */
import {familyOf, isSameFact, type Side} from '../../facts/agree';
import {isEchoed} from '../../facts/echoes';
import type {LabelCatalogue} from '../../facts/labels';
import type {Language} from '../../model';
import type {PlacedFact, Unit} from './units';

export type Languages = {
  readonly source: Language;
  readonly translation: Language;
  readonly labels: LabelCatalogue;
};

/** A fact without counterpart in its unit's counterpart. */
export type Leftover = {
  readonly fact: PlacedFact;
  /** Where it should have been. */
  readonly beside: Unit;
  /** Its counterpart says the same elsewhere in the unit: this is a repetition. */
  readonly isRepeat: boolean;
};

export type Residue = {readonly missing: Leftover[]; readonly extra: Leftover[]};

/** @returns whether a fact of the source and one of the translation are the same */
export function agree(one: PlacedFact, other: PlacedFact, languages: Languages): boolean {
  return isSameFact(one, other, sideOf(one, languages.source), sideOf(other, languages.translation));
}

function sideOf({shown}: PlacedFact, language: Language): Side {
  return {shown, isFrench: /^fr\b/i.test(language)};
}

/** @returns what two units do not share: exact counterparts are found first, then those that agree otherwise */
export function residueOf(source: Unit, translation: Unit, languages: Languages): Residue {
  const right = new Map<string, PlacedFact[]>();
  for (const fact of saidFirst(translation.facts)) {
    const known = right.get(fact.key);
    if (known) known.push(fact);
    else right.set(fact.key, [fact]);
  }
  const left: PlacedFact[] = [];
  for (const fact of saidFirst(source.facts)) {
    const same = right.get(fact.key);
    if (same && same.length > 0) same.shift();
    else left.push(fact);
  }
  const others = translation.facts.filter((fact) => right.get(fact.key)?.includes(fact));
  if (left.length === 0 && others.length === 0) return {missing: [], extra: []};
  const unmatched: PlacedFact[] = [];
  for (const fact of left) {
    const at = others.findIndex((other) => agree(fact, other, languages));
    if (at === -1) unmatched.push(fact);
    else others.splice(at, 1);
  }
  return {
    missing: unmatched.filter(isSaid).map((fact) => ({
      fact,
      beside: translation,
      isRepeat: translation.facts.some((other) => agree(fact, other, languages)),
    })),
    extra: others.filter(isSaid).map((fact) => ({
      fact,
      beside: source,
      isRepeat: source.facts.some((other) => agree(other, fact, languages)),
    })),
  };
}

function isSaid({strength}: PlacedFact): boolean {
  return strength !== 'echo';
}

/** “either of the two”: what must be said finds its counterpart before what only answers does. */
function saidFirst(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  if (facts.every(isSaid)) return facts;
  return [...facts.filter(isSaid), ...facts.filter((fact) => !isSaid(fact))];
}

/** @returns whether the other side says a fact in plain words, in these units */
export function isSaidPlainly(
  {fact}: Leftover,
  units: readonly Unit[],
  language: Language,
  {labels}: Languages,
): boolean {
  return units.some(({words}) => words.some(({text}) => isEchoed(fact, text, language, labels)));
}

/** @returns whether one may be an edit of the other */
export function isSameFamily(one: PlacedFact, other: PlacedFact): boolean {
  return familyOf(one.kind) === familyOf(other.kind);
}
