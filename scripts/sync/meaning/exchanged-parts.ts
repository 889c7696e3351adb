/** What stands on the wrong side of a semicolon: “A has the key; B has the certificate”. */
import type {Range} from '../model';
import type {Difference} from './compare';
import type {Sentence, SharedLandmark} from './landmarks';

/** A cheap question about whole paragraphs. */
export function haveParts(source: string, translation: string): boolean {
  return source.includes(';') && translation.includes(';');
}

/** In which part of its sentence a landmark stands, in either language. */
type Placed = SharedLandmark & {readonly here: number; readonly there: number};

/**
 * @param shared asked for where both sentences have as many parts
 * @returns what two parts of a sentence have exchanged, around something that stayed between; nothing where whole parts
 *   have changed places, which says the same
 */
export function exchangedParts(
  source: Sentence,
  translation: Sentence,
  shared: () => readonly SharedLandmark[],
): Difference[] {
  const [ends, endsThere] = [semicolonsIn(source), semicolonsIn(translation)];
  if (ends.length === 0 || ends.length !== endsThere.length) return [];
  const placed = shared().map((each): Placed => ({
    ...each,
    here: partOf(each.source, ends),
    there: partOf(each.translation, endsThere),
  }));
  const moved = placed.filter(({here, there}) => here !== there);
  for (const one of moved) {
    for (const other of moved) {
      if (one.here >= other.here || one.here !== other.there || one.there !== other.here) continue;
      const stayed = placed.filter(
        ({here, there}) => here === there && (here === one.here || here === other.here),
      );
      const isBetween = (each: Placed) =>
        isApart(one.source, each.source, source) &&
        isApart(each.source, other.source, source) &&
        isApart(other.translation, each.translation, translation) &&
        isApart(each.translation, one.translation, translation);
      if (stayed.some(isBetween)) return [differenceOf(one, other)];
    }
  }
  return [];
}

function differenceOf({source}: Placed, {translation}: Placed): Difference {
  const concept = '~part';
  return {
    kind: 'negation',
    source: {concept, start: source.start, end: source.end},
    translation: {concept, start: translation.start, end: translation.end},
  };
}

function semicolonsIn({words: {text}, range}: Sentence): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(';', range.start); at >= 0 && at < range.end; at = text.indexOf(';', at + 1))
    found.push(at);
  return found;
}

function partOf({start}: Range, semicolons: readonly number[]): number {
  return semicolons.filter((at) => at < start).length;
}

/** One stands before the other, and they are no words of one name. */
function isApart(one: Range, other: Range, {words: {text}}: Sentence): boolean {
  return one.end <= other.start && /[\p{L};,]/u.test(text.slice(one.end, other.start));
}
