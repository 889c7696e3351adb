/** Which of two things is denied: “can download it, but cannot delete it”. */
import type {Words} from '../model';
import type {Difference} from './compare';
import {isNegation, type Meant} from './concepts';
import type {Landmark, Sentence, SharedLandmark} from './landmarks';

type Saying = {readonly words: Words; readonly meant: readonly Meant[]};
type Said = Sentence & Saying;

const clauses = /;| (?:but|mais) |, (?:they|it) |(?: and|,) (?:must|may|can|should|do|does|is|are|will) /;

/** A cheap question about whole paragraphs. */
export function mayBeDenied(source: Saying, translation: Saying): boolean {
  return (
    source.meant.some(isDenial) &&
    translation.meant.some(isDenial) &&
    (clauses.test(source.words.text) || clauses.test(translation.words.text))
  );
}

function isDenial({concept}: Meant): boolean {
  return isNegation(concept);
}

/**
 * @param shared landmarks that each side has once
 * @returns what the one sentence denies and the other affirms, where the reverse is true of another word
 */
export function deniedOtherwise(
  source: Said,
  translation: Said,
  shared: () => readonly SharedLandmark[],
): Difference[] {
  const [here, there] = [onlyNegation(source), onlyNegation(translation)];
  if (!here || !there) return [];
  const one = shared().filter(({source: landmark}) => isDenied(landmark, here, source));
  const other = shared().filter(({translation: landmark}) => isDenied(landmark, there, translation));
  if (one.some((each) => other.includes(each))) return [];
  const areApart = (a: SharedLandmark, b: SharedLandmark) =>
    isJoined(a.source, b.source, source) && isJoined(a.translation, b.translation, translation);
  const first = one.find((a) => other.some((b) => areApart(a, b)));
  const second = other.find((b) => first && areApart(first, b));
  if (!first || !second) return [];
  return [
    {
      kind: 'negation',
      source: {concept: here.concept, start: here.start, end: first.source.end},
      translation: {concept: there.concept, start: there.start, end: second.translation.end},
    },
  ];
}

function onlyNegation({meant}: Said): Meant | undefined {
  const [only, ...others] = meant.filter(({concept}) => isNegation(concept) || concept === '~nor');
  return others.length === 0 ? only : undefined;
}

const joint = /[,;:]|(?<!\p{L})(?:and|but|et|mais)(?!\p{L})/u;

/** They stand in two clauses: “can read it, but not change it”. */
function isJoined(one: Landmark, other: Landmark, {words: {text}}: Said): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return joint.test(text.slice(first.end, last.start));
}

/** How far behind a negation its word may stand: “must not be”, « ne peut pas le ». */
const reach = 14;

function isDenied({start, end}: Landmark, negation: Meant, {words: {text}}: Said): boolean {
  if (start >= negation.start && end <= negation.end) return true;
  if (start < negation.end) return false;
  const between = text.slice(negation.end, start);
  return between.length <= reach && !/[,;:.()]/.test(between);
}
