/** What stands on either side of a word that says which comes first, which wins, which is not meant. */
import type {Range, Words} from '../model';
import type {Difference} from './compare';
import {isNegation, type Concept, type Meant} from './concepts';
import {countedOtherwise, mayCount} from './determiners';
import {exchangedParts, haveParts} from './exchanged-parts';
import {landmarksIn, sharedLandmarks, type Sentence, type SharedLandmark} from './landmarks';
import {deniedOtherwise, mayBeDenied} from './negated-words';

/** Words, and what they mean. */
type Said = {readonly words: Words; readonly meant: readonly Meant[]};

type Pivot = {
  readonly is: (concept: Concept) => boolean;
  /** What stands before it in one language stands after it in the other: “A is overridden by B”, « B l’emporte sur A ». */
  readonly isReverse?: (concept: Concept) => boolean;
  /** Only as one of these words: “the previous page” is before nothing else. */
  readonly isWord?: RegExp;
  /** Only behind a comma: “A, not B”. */
  readonly isContrast?: boolean;
  /** It reaches from the first of the two to the second: “from A to B”. */
  readonly isSpan?: boolean;
};

const isOneOf =
  (...wanted: readonly Concept[]) =>
  (concept: Concept) =>
    wanted.includes(concept);

const pivots: readonly Pivot[] = [
  {is: isOneOf('~then')},
  {is: isOneOf('>over'), isReverse: isOneOf('>by')},
  {is: isOneOf('>by'), isReverse: isOneOf('>over')},
  {is: isOneOf('>to'), isSpan: true},
  {is: isOneOf('>prefer'), isSpan: true},
  {is: isOneOf('~rather')},
  {is: isOneOf('before+', 'before-'), isWord: /^(?:before|avant|after|après)/i},
  {is: isNegation, isContrast: true},
];

/** A cheaper question about whole paragraphs. */
export function mayBeTurned(source: Said, translation: Said): boolean {
  if (haveParts(source.words.text, translation.words.text)) return true;
  if (mayCount(source.meant, translation.meant) || mayBeDenied(source, translation)) return true;
  return pivots.some(
    (pivot) =>
      hasPlace(source, pivot, pivot.is) &&
      (hasPlace(translation, pivot, pivot.is) ||
        (pivot.isReverse !== undefined && hasPlace(translation, pivot, pivot.isReverse))),
  );
}

/**
 * @returns what stands before a pivot in the source and after it in the translation, where something else does the
 *   reverse
 */
export function turnedAround(source: Sentence & Said, translation: Sentence & Said): Difference[] {
  let all: readonly SharedLandmark[] | undefined;
  const shared = () => (all ??= sharedLandmarks(landmarksIn(source), landmarksIn(translation)));
  for (const pivot of pivots) {
    const here = pivotIn(source, pivot, pivot.is);
    if (!here) continue;
    const same = pivotIn(translation, pivot, pivot.is);
    if (same && same.concept !== here.concept && !isNegation(same.concept)) continue;
    const there = same ?? (pivot.isReverse && pivotIn(translation, pivot, pivot.isReverse));
    if (!there) continue;
    const unlabelled = shared().filter((each) => !isLabel(source.words, each.source));
    const found = exchangedAt(unlabelled, here, there, same === undefined);
    if (found) {
      const {concept} = here;
      const [from, to] = [found[0].source, found[1].translation];
      return [
        {
          kind: 'negation',
          source: {concept, start: from.start, end: from.end},
          translation: {concept, start: to.start, end: to.end},
        },
      ];
    }
  }
  const parts = exchangedParts(source, translation, shared);
  if (parts.length > 0) return parts;
  if (mayCount(source.meant, translation.meant)) {
    const counted = countedOtherwise(source, translation, shared());
    if (counted.length > 0) return counted;
  }
  return mayBeDenied(source, translation) ? deniedOtherwise(source, translation, shared) : [];
}

/** @param isReverse the translation says it the other way round, so that what stays in its place is exchanged */
function exchangedAt(
  shared: readonly SharedLandmark[],
  here: Range,
  there: Range,
  isReverse: boolean,
): readonly [SharedLandmark, SharedLandmark] | undefined {
  const isLater = (range: Range) => (isReverse ? isBefore(range, there) : isBefore(there, range));
  const isEarlier = (range: Range) => (isReverse ? isBefore(there, range) : isBefore(range, there));
  const first = shared.find((each) => isBefore(each.source, here) && isLater(each.translation));
  const last = shared.find((each) => isBefore(here, each.source) && isEarlier(each.translation));
  return first && last && [first, last];
}

/** The order of labels is told of elsewhere. */
function isLabel({marks}: Words, {start, end}: Range): boolean {
  return marks.some((mark) => mark.kind === 'strong' && mark.start <= start && mark.end >= end);
}

function isBefore(one: Range, other: Range): boolean {
  return one.end <= other.start;
}

/** @returns its place, where there is one and no other */
function pivotIn(sentence: Said, pivot: Pivot, is: Pivot['is']): Meant | undefined {
  const [only, another] = placesOf(sentence, pivot, is);
  if (!only || another) return undefined;
  return pivot.isSpan === true ? {...only, start: only.end} : only;
}

function placesOf({meant, words}: Said, pivot: Pivot, is: Pivot['is']): Meant[] {
  return meant.filter((each) => isPlace(each, words, pivot, is));
}

function hasPlace({meant, words}: Said, pivot: Pivot, is: Pivot['is']): boolean {
  return meant.some((each) => isPlace(each, words, pivot, is));
}

/** “A, not B”, “A and not B”, « A et non B ». */
function isAfterJoint(text: string, start: number): boolean {
  return (
    text.startsWith(', ', start - 2) ||
    text.startsWith(' and ', start - 5) ||
    text.startsWith('et non', start)
  );
}

function isPlace(
  {concept, start, end}: Meant,
  {text}: Words,
  {isContrast, isWord}: Pivot,
  is: Pivot['is'],
): boolean {
  return (
    is(concept) &&
    (isContrast !== true || isAfterJoint(text, start)) &&
    (isWord?.test(text.slice(start, end)) ?? true)
  );
}
