import type {Bag} from './bag';

/** How alike two stretches are, by their places in the two lists that were given. */
export type Similarity = {
  /** From 0, nothing in common, to 1, all tokens the same. */
  readonly of: (source: number, translation: number) => number;
  /** The same for neighbours taken together. */
  readonly ofRuns: (sources: readonly number[], translations: readonly number[]) => number;
  /** Both have much that would be the same in any language, and have none of it in common. */
  readonly isConflict: (source: number, translation: number) => boolean;
};

/** A bag whose tokens weigh the less the more bags have them. */
type Weighed = {readonly tokens: ReadonlyMap<string, number>; readonly mass: number; readonly firm: number};

/** Pairs that are held in a table. */
const longest = 100_000;

/** Below it, a token is a word that only looks alike, and its absence says nothing. */
const strong = 0.3;

/**
 * Dice's coefficient on weighed tokens. A token counts the less the more of the stretches have it: what stands
 * everywhere (a product's name) tells none of them apart.
 */
export function similarityOf(sources: readonly Bag[], translations: readonly Bag[]): Similarity {
  const holders = new Map<string, number>();
  for (const bags of [sources, translations]) {
    for (const {tokens} of bags)
      for (const token of tokens.keys()) holders.set(token, (holders.get(token) ?? 0) + 1);
  }
  const all = sources.length + translations.length;
  const most = Math.log(1 + all / 2);
  const rarity = Array.from({length: all + 1}, (_, count) =>
    Math.min(1, Math.log(1 + all / Math.max(1, count)) / most),
  );
  const weighed = ({tokens}: Bag): Weighed => {
    const own = new Map<string, number>();
    let mass = 0;
    let firm = 0;
    for (const [token, weighs] of tokens) {
      const value = weighs * (rarity[holders.get(token) ?? 1] ?? 1);
      own.set(token, value);
      mass += value;
      if (weighs >= strong) firm += value;
    }
    return {tokens: own, mass, firm};
  };
  const nothing: Weighed = {tokens: new Map(), mass: 0, firm: 0};
  const here = sources.map(weighed);
  const there = translations.map(weighed);
  const width = translations.length;
  // Of long lists, few pairs are asked for.
  const isLong = sources.length * width > longest;
  const commons = isLong ? new Map<number, number>() : new Float64Array(sources.length * width).fill(-1);
  const common = (i: number, j: number) => {
    const place = i * width + j;
    const known = commons instanceof Map ? commons.get(place) : commons[place];
    if (known !== undefined && known >= 0) return known;
    const found = inCommon(here[i] ?? nothing, there[j] ?? nothing);
    if (commons instanceof Map) commons.set(place, found);
    else commons[place] = found;
    return found;
  };
  const massOf = (bags: readonly Weighed[], places: readonly number[]) =>
    places.reduce((sum, place) => sum + (bags[place]?.mass ?? 0), 0);
  return {
    of: (i, j) => {
      const masses = (here[i]?.mass ?? 0) + (there[j]?.mass ?? 0);
      return masses > 0 ? (2 * common(i, j)) / masses : 0;
    },
    ofRuns: (is, js) => {
      const [one, other] = [massOf(here, is), massOf(there, js)];
      const shared = is.reduce((sum, i) => sum + js.reduce((part, j) => part + common(i, j), 0), 0);
      return one + other > 0 ? (2 * Math.min(shared, one, other)) / (one + other) : 0;
    },
    isConflict: (i, j) => {
      const [one, other] = [here[i] ?? nothing, there[j] ?? nothing];
      if (one.firm < 1 || other.firm < 1) return false;
      const [few, many] = one.tokens.size <= other.tokens.size ? [one, other] : [other, one];
      for (const token of few.tokens.keys()) if (isFirm(token) && many.tokens.has(token)) return false;
      return true;
    },
  };
}

function inCommon(one: Weighed, other: Weighed): number {
  const [few, many] = one.tokens.size <= other.tokens.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [token, weighs] of few.tokens) {
    const there = many.tokens.get(token);
    if (there !== undefined) sum += Math.min(weighs, there);
  }
  return sum;
}

/** Words and meanings begin with a tilde. */
function isFirm(token: string): boolean {
  return !token.startsWith('~');
}
