/** What is left of two units' facts when those that agree have been taken away. */
import {familyOf, isSameFact} from '../../facts/agree';
import {isEchoed} from '../../facts/echoes';
import type {Language} from '../../model';
import {sideOf, type Comparison} from './languages';
import {againstDirection, turnedIn, type Turned} from './turned';
import {labelsTurned} from './turned-labels';
import {addressOf, isInWords, type PlacedFact, type Unit} from './units';

/** A fact without counterpart in its unit's counterpart. */
export type Leftover = {
  readonly fact: PlacedFact;
  /** Where it should have been. */
  readonly beside: Unit;
  /** Its counterpart says the same elsewhere in the unit: this is a repetition. */
  readonly isRepeat: boolean;
};

export type Residue = {
  readonly missing: readonly Leftover[];
  readonly extra: readonly Leftover[];
  /** The same facts, but two of them in the other order. */
  readonly turned?: Turned;
};

/** @returns whether a fact of the source and one of the translation are the same */
export function agree(one: PlacedFact, other: PlacedFact, comparison: Comparison): boolean {
  if (one.key === other.key) return true;
  const sides = [sideOf(one, comparison.source), sideOf(other, comparison.translation)] as const;
  if (!isSameFact(one, other, ...sides)) return one.kind === 'url' && isSameAddress(one, other);
  if (one.kind !== 'label' || other.kind !== 'label' || isWholeCell(one)) return true;
  return !comparison.labelPairs.contradict(one, other);
}

/** What a table says of a thing is put in one word here and in another there. */
function isWholeCell({unit, words, shown}: PlacedFact): boolean {
  return unit.kind === 'cell' && words.marks.length === 0 && shown === words.text;
}

/** Of two links to one heading, one may lead nowhere: that both languages say the same is no difference all the same. */
function isSameAddress(one: PlacedFact, other: PlacedFact): boolean {
  const address = addressOf(one);
  return address !== undefined && address === addressOf(other);
}

/**
 * @returns what two units do not share: exact counterparts are found first, then those that agree otherwise; what only
 *   answers comes last, and never hides that one number stands where another stood
 */
export function residueOf(source: Unit, translation: Unit, languages: Comparison): Residue {
  if (areSame(source.facts, translation.facts, languages)) {
    // Of labels that no catalogue knows, any agrees with many.
    const turned = labelsTurned(source, translation, languages) ?? againstDirection(source, translation);
    return turned ? {...nothing, turned} : nothing;
  }
  const left = [...source.facts];
  const right = [...translation.facts];
  take(left, right, (one, other) => one.key === other.key && isSaid(one) && isSaid(other));
  take(left, right, (one, other) => isSaid(one) && isSaid(other) && agree(one, other, languages));
  const turned =
    !left.some(isSaid) || !right.some(isSaid)
      ? (turnedIn(source, translation, languages) ?? againstDirection(source, translation))
      : undefined;
  const isEdited = left.some(isDigits) && right.some(isDigits);
  const isRecounted = left.some(isCount) && right.some(isCount);
  take(left, right, (one, other) => {
    if (isSaid(one) && isSaid(other)) return false;
    if (isEdited && (isDigits(one) || isDigits(other))) return false;
    if (isRecounted && (isCount(one) || isCount(other))) return false;
    return one.key === other.key || agree(one, other, languages);
  });
  return {
    ...(turned && {turned}),
    missing: left
      .filter((fact) => isSaid(fact) && !isCopied(fact, translation))
      .map((fact) => ({
        fact,
        beside: translation,
        isRepeat: translation.facts.some((other) => !right.includes(other) && agree(fact, other, languages)),
      })),
    extra: right
      .filter((fact) => isSaid(fact) && !isCopied(fact, source))
      .map((fact) => ({
        fact,
        beside: source,
        isRepeat: source.facts.some((other) => !left.includes(other) && agree(other, fact, languages)),
      })),
  };
}

/** Stands letter for letter on the other side, in one of its languages: `June 14, 2024` that nobody translated is that day. */
function isCopied({kind, words}: PlacedFact, other: Unit): boolean {
  return familyOf(kind) === 'numeric' && other.words.some(({text}) => text === words.text);
}

const nothing: Residue = {missing: [], extra: []};

/** Most units: the same facts in the same order, but for what only answers. */
function areSame(
  source: readonly PlacedFact[],
  translation: readonly PlacedFact[],
  comparison: Comparison,
): boolean {
  let at = 0;
  for (const one of source) {
    if (!isSaid(one)) continue;
    while (at < translation.length && translation[at]?.strength === 'echo') at++;
    const other = translation[at++];
    if (!other || (one.key !== other.key && !(one.kind === 'label' && agree(one, other, comparison))))
      return false;
  }
  while (at < translation.length && translation[at]?.strength === 'echo') at++;
  return at >= translation.length;
}

/** Takes out of both lists, in order, what belongs together. */
function take(
  left: PlacedFact[],
  right: PlacedFact[],
  isPair: (one: PlacedFact, other: PlacedFact) => boolean,
): void {
  if (right.length === 0) return;
  for (let at = 0; at < left.length;) {
    const one = left[at];
    const found = one ? right.findIndex((other) => isPair(one, other)) : -1;
    if (found < 0) at++;
    else {
      left.splice(at, 1);
      right.splice(found, 1);
    }
  }
}

function isDigits({kind, strength, shown}: PlacedFact): boolean {
  return strength === 'firm' && familyOf(kind) === 'numeric' && /\d/.test(shown);
}

/** “Two”, « trois »: a number in words, that counts something. */
export function isCount(fact: PlacedFact): boolean {
  return isInWords(fact) && !ordinal.test(fact.shown);
}

/** “Third”, « seconde » */
const ordinal = /(?:th|nd|rd|st|[eè]mes?|onde?|ier|i[eè]re)s?$/i;

function isSaid({strength}: PlacedFact): boolean {
  return strength !== 'echo';
}

/** @returns whether the other side says a fact in plain words, in these units */
export function isSaidPlainly(
  {fact}: Leftover,
  units: readonly Unit[],
  language: Language,
  {labels}: Comparison,
): boolean {
  return units.some(({words}) => words.some(({text}) => isEchoed(fact, text, language, labels)));
}

/** @returns whether one may be an edit of the other */
export function isSameFamily(one: PlacedFact, other: PlacedFact): boolean {
  return familyOf(one.kind) === familyOf(other.kind);
}
