/** Whether two sentences say the same where a word could turn them round. */
import {
  canStandFor,
  exclusive,
  fieldOf,
  isNegation,
  isPole,
  obligations,
  oppositeOf,
  type Concept,
  type Meant,
} from './concepts';
import {crossedOut} from './cross-out';
import {opposites} from './opposites';
import {exchanged, hasTwoOfAKind, isSequence, turnedOrder} from './order';
import {remove, take, type Side} from './side';

export type Difference = {
  readonly kind: 'negation' | 'obligation';
  /** What decides on each side; on one of them there may be no such word. */
  readonly source?: Meant;
  readonly translation?: Meant;
};

/**
 * A cheaper question about whole paragraphs: where the answer is no, no sentence of them need be looked at.
 *
 * @returns whether what one side has and the other lacks could be a difference
 */
export function mayDiffer(source: readonly Meant[], translation: readonly Meant[]): boolean {
  if (source.length === 0 && translation.length === 0) return false;
  if (source.some(isSequence) && translation.some(isSequence)) return true;
  if (hasTwoOfAKind(source) && hasTwoOfAKind(translation)) return true;
  const surplus = new Map<Concept, number>();
  let [negations, loners] = [0, 0];
  for (const side of [source, translation]) {
    const by = side === source ? 1 : -1;
    for (const {concept} of side) {
      if (isNegation(concept)) negations += by;
      else if (isAlone(concept)) loners += by;
      else surplus.set(concept, (surplus.get(concept) ?? 0) + by);
    }
  }
  if (negations !== 0 || loners !== 0) return true;
  for (const [concept, by] of surplus) {
    if (by === 0) continue;
    if (oppositesOf(concept).some((other) => (surplus.get(other) ?? 0) * by < 0)) return true;
    const field = fieldOf(concept);
    if (field === undefined) continue;
    for (const [other, byOther] of surplus) if (by * byOther < 0 && fieldOf(other) === field) return true;
  }
  return false;
}

const exclusions = new Map<Concept, Concept[]>();
for (const [one, other] of exclusive) {
  exclusions.set(one, [...(exclusions.get(one) ?? []), other]);
  exclusions.set(other, [...(exclusions.get(other) ?? []), one]);
}

function oppositesOf(concept: Concept): readonly Concept[] {
  const others = exclusions.get(concept) ?? [];
  if (isPole(concept)) return [oppositeOf(concept), ...others];
  return [...others, ...obligations.flatMap(([strong, weak]) => (strong === concept ? [weak] : []))];
}

/** Says much though nothing on the other side answers it. */
export function isAlone(concept: Concept): boolean {
  return concept === 'only' || concept === 'without' || concept === 'notuntil' || concept === 'unless';
}

/**
 * What both sides have is crossed out; of the rest, what the idioms of a language explain. Opposites that are left, and
 * negations, are differences.
 *
 * @param source the signature of one or more sentences
 * @param translation of those that belong to them
 */
export function compareMeaning(source: readonly Meant[], translation: readonly Meant[]): Difference[] {
  const [left, right] = crossedOut(source, translation);
  // “No error; if there is one” is « aucune erreur ; sinon »: what the condition is about counts.
  const isDenied = [...source, ...translation].some(({concept}) => isNegation(concept));
  if (isDenied) for (const side of [left, right]) while (take(side, (concept) => concept === 'so+'));
  // Once or twice: a restriction is there, or it is not.
  for (const [side, own, all] of [
    [left, source, translation],
    [right, translation, source],
  ] as const) {
    if (all.some(({concept}) => concept === 'only' || (concept === '~single' && !isBeforeOnly(own))))
      while (take(side, (concept) => concept === 'only'));
  }
  return [
    ...turnedOrder(source, translation),
    ...exchanged(source, translation),
    ...opposites(left, right),
    ...unanswered(left, right).map((meant): Difference => ({kind: 'negation', source: meant})),
    ...unanswered(right, left).map((meant): Difference => ({kind: 'negation', translation: meant})),
  ];
}

/** “Reserved only for” says it twice. */
function isApart(single: number, {start, end}: Meant): boolean {
  return single < start && (start - single > 1 || end - start > longestAdverb);
}

/** « Uniquement »; « ne … que » spans more. */
const longestAdverb = 13;

/** « Les appareils restreints ne peuvent écrire qu’à … »: what is restricted, and then to what. */
function isBeforeOnly(side: readonly Meant[]): boolean {
  const singles = side.filter(({concept}) => concept === '~single');
  const only = side.findLast(({concept}) => concept === 'only');
  return only !== undefined && singles.length > 0 && singles.every(({end}) => isApart(end, only));
}

/** “Must be left out”, « il faut l’omettre »: an obligation not to do something, in one. */
function takeAbstention(side: Side): boolean {
  const must = side.find(({concept}) => concept === 'must');
  const weak = must && side.find(({concept, start}) => canStandFor(concept, 'forbid') && isNext(must, start));
  if (!weak) return false;
  remove(side, must);
  remove(side, weak);
  return true;
}

function isNext({end}: Meant, start: number): boolean {
  return start >= end && start - end <= auxiliary;
}

/** “ be ”, « être » */
const auxiliary = 6;

/** Negations and restrictions that no word of the other side stands for. */
function unanswered(one: Side, other: Side): Meant[] {
  return one.filter(({concept}) => {
    if (!isNegation(concept) && !isAlone(concept)) return false;
    // “Must not” beside « doit »: a weak word elsewhere in the sentence explains nothing.
    if (concept === 'forbid' && takeAbstention(other)) return false;
    if (concept === 'forbid' && take(other, (there) => there === 'must' || there === 'may')) return true;
    const standsFor = (meant: Meant) => canStandFor(meant.concept, concept);
    // « Qu’une seule fois »: the one word does not use up what answers the other.
    const isOwn = (meant: Meant) => standsFor(meant) && !(concept === 'only' && meant.concept === 'times-');
    const surplus = other.filter(standsFor).length - one.filter(isOwn).length;
    return surplus <= 0 || !take(other, (there) => canStandFor(there, concept));
  });
}
