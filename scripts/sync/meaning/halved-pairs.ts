/** “Before and after it”, of which the other language says one alone. */
import type {Difference} from './compare';
import {isPole, oppositeOf, type Concept, type Meant} from './concepts';

type Said = {readonly text: string; readonly meant: readonly Meant[]};

/** A cheap question about whole paragraphs: one side says one of them more often. */
export function mayBeHalved(source: readonly Meant[], translation: readonly Meant[]): boolean {
  let surplus = 0;
  for (const {concept} of source) if (isPlain(concept)) surplus++;
  for (const {concept} of translation) if (isPlain(concept)) surplus--;
  return surplus !== 0;
}

/** @returns opposites that one side joins, where the other has but one of them */
export function halvedPair(source: Said, translation: Said): Difference[] {
  const lost = halfOf(source, translation.meant);
  if (lost) return [{kind: 'negation', source: lost}];
  const added = halfOf(translation, source.meant);
  return added ? [{kind: 'negation', translation: added}] : [];
}

function halfOf({text, meant}: Said, other: readonly Meant[]): Meant | undefined {
  for (const [at, second] of meant.entries()) {
    const first = meant[at - 1];
    if (!first || !areOfAKind(first.concept, second.concept)) continue;
    if (!joint.test(text.slice(first.end, second.start))) continue;
    const [hasFirst, hasSecond] = [first, second].map(({concept}) => has(other, concept));
    if (hasFirst === hasSecond || has(other, 'both+')) continue;
    if (count(meant, first.concept) > 1 || count(meant, second.concept) > 1) continue;
    return hasFirst === true ? second : first;
  }
  return undefined;
}

/** With an article or a noun: “lower-case letters and upper-case”, « des majuscules et des minuscules ». */
const joint = /^(?: \p{L}+)?,? (?:and|or|and\/or|et|ou) (?:[\p{L}’']+ ?)?$/u;

/** Of these both languages have but one word or two; verbs and adjectives may be put in many ways. */
const plain: ReadonlySet<string> = new Set(['before', 'capital', 'first', 'incoming', 'public', 'true']);

function areOfAKind(one: Concept, other: Concept): boolean {
  return isPlain(one) && other === oppositeOf(one);
}

function isPlain(concept: Concept): boolean {
  return isPole(concept) && plain.has(concept.slice(0, -1));
}

function has(side: readonly Meant[], wanted: Concept): boolean {
  return side.some(({concept}) => concept === wanted);
}

function count(side: readonly Meant[], wanted: Concept): number {
  return side.filter(({concept}) => concept === wanted).length;
}
