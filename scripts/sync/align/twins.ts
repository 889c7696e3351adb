import type {Bag} from './bag';

/** How much better another order must explain the words before the alignment is asked. */
const margin = 0.02;

/** More of them are compared with their neighbours alone. */
const mostCompared = 12;

/**
 * Entries that nothing technical tells apart: by their words, and by their lengths where those say nothing.
 * @param places of the entries in both lists
 * @returns whether no two of them fit better the other way round
 */
export function areTwinsInOrder<T>(
  places: readonly number[],
  a: readonly T[],
  b: readonly T[],
  bagOf: (entry: T) => Bag,
): boolean {
  const here = places.flatMap((place) => bagAt(a, place, bagOf));
  const there = places.flatMap((place) => bagAt(b, place, bagOf));
  const reach = places.length > mostCompared ? 1 : places.length;
  for (let i = 0; i < here.length; i++) {
    for (let j = i + 1; j < here.length && j <= i + reach; j++) {
      const [one, other, mine, its] = [here[i], here[j], there[i], there[j]];
      if (!one || !other || !mine || !its) continue;
      if (likeness(one, its) + likeness(other, mine) > likeness(one, mine) + likeness(other, its) + margin)
        return false;
    }
  }
  return true;
}

function bagAt<T>(entries: readonly T[], place: number, bagOf: (entry: T) => Bag): Bag[] {
  const entry = entries[place];
  return entry === undefined ? [] : [bagOf(entry)];
}

const usualGrowth = 1.15;

/** From 0 to 1 by words in common, and a little by length. */
function likeness(one: Bag, other: Bag): number {
  const [few, many] = one.tokens.size <= other.tokens.size ? [one, other] : [other, one];
  let common = 0;
  for (const [token, weighs] of few.tokens) {
    const there = many.tokens.get(token);
    if (there !== undefined) common += Math.min(weighs, there);
  }
  const mass = one.mass + other.mass;
  const ratio = (other.size + 12) / (one.size * usualGrowth + 12);
  return (mass > 0 ? (2 * common) / mass : 0) - 0.1 * Math.min(1, Math.abs(Math.log(ratio)));
}
