import type {Words} from './model';

/**
 * Pages say the same again and again: versions of one page, guides of one kind, cells of a table. What depends on a text
 * alone is found out once.
 *
 * @param find pure; what it gives is never changed
 * @param most so many texts are kept that were asked for last, and at most as many again
 * @param kept the same text, as it may be kept: a part of a page keeps all of it in memory
 */
export function remembered<Found>(
  find: (text: string) => Found,
  most = 10_000,
  kept: (text: string) => string = itself,
): (text: string) => Found {
  return rememberedBy(itself, find, most, kept);
}

/** What words say, wherever they stand. */
export type SaidWords = Pick<Words, 'text' | 'marks'>;

/** {@link remembered}, by all that words say. */
export function rememberedWords<Found>(find: (words: SaidWords) => Found): (words: SaidWords) => Found {
  return rememberedBy(keyOfWords, find, 10_000, itself);
}

/** @returns a text that is another for words that say anything else */
export function keyOfWords({text, marks}: SaidWords): string {
  return marks.length === 0 ? text : `${text}\0${JSON.stringify(marks)}`;
}

function rememberedBy<Given, Found>(
  keyOf: (given: Given) => string,
  find: (given: Given) => Found,
  most: number,
  kept: (key: string) => string,
): (given: Given) => Found {
  let recent = new Map<string, Found>();
  let before = new Map<string, Found>();
  return (given) => {
    const key = keyOf(given);
    const known = recent.get(key);
    if (known !== undefined || recent.has(key)) return known as Found;
    const found = before.has(key) ? (before.get(key) as Found) : find(given);
    if (recent.size >= most) [before, recent] = [recent, new Map<string, Found>()];
    recent.set(kept(key), found);
    return found;
  };
}

function itself<Given>(given: Given): Given {
  return given;
}

/**
 * What depends on an object is found out once, and forgotten with it.
 *
 * @param find never gives `undefined`
 * @param by what stands for the object: others may have the same, and are not asked about again
 */
export function rememberedOf<Given extends object, Found extends object | number | boolean>(
  find: (given: Given) => Found,
  by: (given: Given) => object = itself,
): (given: Given) => Found {
  const known = new WeakMap<object, Found>();
  return (given) => {
    const key = by(given);
    let found = known.get(key);
    if (found === undefined) {
      found = find(given);
      known.set(key, found);
    }
    return found;
  };
}
