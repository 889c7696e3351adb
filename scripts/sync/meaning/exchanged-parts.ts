/** What stands in the wrong part of a sentence: “A has the key; B has the certificate”, “keep A, but lose B”. */
import type {Range} from '../model';
import type {Difference} from './compare';
import {isNegation, type Meant} from './concepts';
import type {Sentence, SharedLandmark} from './landmarks';
import type {Tongue} from './tokens';

type Said = Sentence & {readonly meant: readonly Meant[]};

/** What parts a sentence, in either language. */
type Joint = Readonly<Record<Tongue, RegExp>>;

const joints: readonly Joint[] = [
  {en: /;/g, fr: /;/g},
  {en: / (?:but|whereas) /g, fr: / (?:mais|tandis qu[e’']|alors qu[e’']) ?/g},
  {en: /, and /g, fr: /,? et /g},
];

/** A cheap question about whole paragraphs. */
export function haveParts(source: string, translation: string): boolean {
  return (
    (source.includes(';') && translation.includes(';')) ||
    areBoth(source, translation, ', and ', ' et ') ||
    areBoth(source, translation, ' but ', ' mais ')
  );
}

/** Whichever of the two is English. */
function areBoth(source: string, translation: string, english: string, french: string): boolean {
  return (
    (source.includes(english) && translation.includes(french)) ||
    (source.includes(french) && translation.includes(english))
  );
}

/** In which part of its sentence a landmark stands, in either language. */
type Placed = SharedLandmark & {readonly here: number; readonly there: number};

/**
 * @param shared asked for where both sentences have as many parts
 * @returns what two parts of a sentence have exchanged, around something that stayed between; nothing where whole parts
 *   have changed places, which says the same
 */
export function exchangedParts(
  source: Said,
  translation: Said,
  shared: () => readonly SharedLandmark[],
): Difference[] {
  for (const joint of joints) {
    const [ends, endsThere] = [placesOf(joint, source), placesOf(joint, translation)];
    if (ends.length === 0 || ends.length !== endsThere.length) continue;
    const found = exchangedAt(ends, endsThere, source, translation, shared());
    if (found) return [found];
  }
  return [];
}

function exchangedAt(
  ends: readonly number[],
  endsThere: readonly number[],
  source: Said,
  translation: Said,
  shared: readonly SharedLandmark[],
): Difference | undefined {
  if (negationsOf(source, ends) !== negationsOf(translation, endsThere)) return undefined;
  const placed = shared.map((each): Placed => ({
    ...each,
    here: partOf(each.source, ends),
    there: partOf(each.translation, endsThere),
  }));
  const moved = placed.filter(({here, there}) => here !== there);
  for (const one of moved) {
    for (const other of moved) {
      if (one.here >= other.here || one.here !== other.there || one.there !== other.here) continue;
      const isBetween = (each: Placed) =>
        isApart(one.source, each.source, source) &&
        isApart(each.source, other.source, source) &&
        isApart(other.translation, each.translation, translation) &&
        isApart(each.translation, one.translation, translation);
      const stayed = placed.filter(
        ({here, there}) => here === there && (here === one.here || here === other.here),
      );
      if (stayed.some(isBetween)) return differenceOf(one, other);
    }
  }
  return undefined;
}

/** The parts that deny something: where they have changed places, all they say has. */
function negationsOf({meant}: Said, ends: readonly number[]): string {
  return meant
    .filter(({concept}) => isNegation(concept))
    .map((each) => partOf(each, ends))
    .join(' ');
}

function differenceOf({source}: Placed, {translation}: Placed): Difference {
  const concept = '~part';
  return {
    kind: 'negation',
    source: {concept, start: source.start, end: source.end},
    translation: {concept, start: translation.start, end: translation.end},
  };
}

function placesOf(joint: Joint, {words: {text}, range, tongue}: Sentence): number[] {
  const found: number[] = [];
  const pattern = joint[tongue];
  pattern.lastIndex = range.start;
  for (let at = pattern.exec(text); at && at.index < range.end; at = pattern.exec(text)) found.push(at.index);
  pattern.lastIndex = 0;
  return found;
}

function partOf({start}: Range, ends: readonly number[]): number {
  return ends.filter((at) => at < start).length;
}

/** One stands before the other, and they are no words of one name. */
function isApart(one: Range, other: Range, {words: {text}}: Sentence): boolean {
  return one.end <= other.start && /[\p{L};,]/u.test(text.slice(one.end, other.start));
}
