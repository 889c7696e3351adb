export type Random = {
  /** A whole number from 0 up to, and not including, `below`. */
  readonly whole: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => T[];
};

/** Mulberry32: the same numbers from the same seed everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    pick(list) {
      const picked = list[whole(list.length)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
    shuffle(list) {
      return list
        .map((item) => ({item, key: next()}))
        .sort((a, b) => a.key - b.key)
        .map(({item}) => item);
    },
  };
}
