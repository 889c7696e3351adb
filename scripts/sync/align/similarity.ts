import {union, type Bag} from './tokens';

/** How alike two stretches are, by their places in the two lists that were given. */
export type Similarity = {
  /** From 0, nothing in common, to 1, all tokens the same. */
  readonly of: (source: number, translation: number) => number;
  /** The same for neighbours taken together: `sources` and `translations` first places, two each where `both`. */
  readonly ofRuns: (sources: readonly number[], translations: readonly number[]) => number;
  /** Both have much that would be the same in any language, and have none of it in common. */
  readonly isConflict: (source: number, translation: number) => boolean;
};

/** Below it, a token is a word that only looks alike, and its absence says nothing. */
const strong = 0.3;

/**
 * Dice's coefficient on weighed tokens. A token counts the less the more of the stretches have it: what stands
 * everywhere (a product's name) tells none of them apart.
 */
export function similarityOf(sources: readonly Bag[], translations: readonly Bag[]): Similarity {
  const holders = new Map<string, number>();
  for (const {tokens} of [...sources, ...translations]) {
    for (const token of tokens.keys()) holders.set(token, (holders.get(token) ?? 0) + 1);
  }
  const all = sources.length + translations.length;
  const most = Math.log(1 + all / 2);
  const weigh = (token: string) => Math.min(1, Math.log(1 + all / (holders.get(token) ?? 1)) / most);

  const mass = ({tokens}: Bag, least = 0) => {
    let sum = 0;
    for (const [token, weighs] of tokens) if (weighs >= least) sum += weighs * weigh(token);
    return sum;
  };
  const common = (one: Bag, other: Bag, least = 0) => {
    const [few, many] = one.tokens.size <= other.tokens.size ? [one, other] : [other, one];
    let sum = 0;
    for (const [token, weighs] of few.tokens) {
      const there = many.tokens.get(token);
      if (there !== undefined && weighs >= least) sum += Math.min(weighs, there) * weigh(token);
    }
    return sum;
  };
  const dice = (one: Bag, other: Bag, masses: number) => (masses > 0 ? (2 * common(one, other)) / masses : 0);

  const massesHere = sources.map((bag) => mass(bag));
  const massesThere = translations.map((bag) => mass(bag));
  const at = (bags: readonly Bag[], index: number) => bags[index] ?? {tokens: new Map(), size: 0};
  return {
    of: (source, translation) =>
      dice(
        at(sources, source),
        at(translations, translation),
        (massesHere[source] ?? 0) + (massesThere[translation] ?? 0),
      ),
    ofRuns: (here, there) => {
      const one = union(here.map((index) => at(sources, index)));
      const other = union(there.map((index) => at(translations, index)));
      return dice(one, other, mass(one) + mass(other));
    },
    isConflict: (source, translation) => {
      const one = at(sources, source);
      const other = at(translations, translation);
      return mass(one, strong) >= 1 && mass(other, strong) >= 1 && common(one, other, strong) === 0;
    },
  };
}
