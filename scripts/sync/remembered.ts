import type {Words} from './model';

/**
 * Pages say the same again and again: versions of one page, guides of one kind, cells of a table. What depends on a text
 * alone is found out once.
 *
 * @param find pure; what it gives is never changed
 * @param most so many texts are kept that were asked for last, and at most as many again
 */
export function remembered<Found>(find: (text: string) => Found, most = 10_000): (text: string) => Found {
  return rememberedBy((text) => text, find, most);
}

/** The same for words, by all that they say, wherever they stand. */
export function rememberedWords<Found>(find: (words: SaidWords) => Found): (words: SaidWords) => Found {
  return rememberedBy(
    ({text, marks}) => (marks.length === 0 ? text : `${text}\0${JSON.stringify(marks)}`),
    find,
    10_000,
  );
}

/** What words say, wherever they stand. */
export type SaidWords = Pick<Words, 'text' | 'marks'>;

function rememberedBy<Given, Found>(
  keyOf: (given: Given) => string,
  find: (given: Given) => Found,
  most: number,
): (given: Given) => Found {
  let recent = new Map<string, Found>();
  let before = new Map<string, Found>();
  return (given) => {
    const key = keyOf(given);
    const known = recent.get(key);
    if (known !== undefined || recent.has(key)) return known as Found;
    const found = before.has(key) ? (before.get(key) as Found) : find(given);
    if (recent.size >= most) [before, recent] = [recent, new Map<string, Found>()];
    recent.set(key, found);
    return found;
  };
}
