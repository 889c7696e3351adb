/** Which of two lists' items stand in the same place and differ. */
export type Differing = {
  readonly pairs: readonly (readonly [number, number])[];
  /** What has no equal in the other list: it may have moved elsewhere. */
  readonly left: readonly number[];
  readonly right: readonly number[];
};

/** Beyond so many cells, comparing would cost more than it tells. */
const mostCells = 40_000;

/**
 * Pairs of unequal items between equal neighbours. A gap of several counts only where the lists are of one length and
 * at least as many items are equal as are not: else they may be two lists about different things.
 *
 * @param isWhole the lists begin and end at the same place, so that their ends are as good as equal neighbours
 */
export function differingPlaces(
  left: readonly string[],
  right: readonly string[],
  isWhole: boolean,
): Differing {
  const matches = longestCommon(left, right);
  if (!matches) return {pairs: [], left: [], right: []};
  const pairs: (readonly [number, number])[] = [];
  let [from, other] = [-1, -1];
  for (const [index, same] of [...matches, [left.length, right.length] as const]) {
    const length = index - from - 1;
    const isAtEnd = from < 0 || index === left.length;
    const isOne = length === 1 && (isWhole || !isAtEnd);
    const isFew = isWhole && left.length === right.length && length <= matches.length;
    if (length > 0 && same - other - 1 === length && (isOne || isFew)) {
      for (let step = 1; step <= length; step++) pairs.push([from + step, other + step]);
    }
    [from, other] = [index, same];
  }
  const matchedLeft = new Set(matches.map(([index]) => index));
  const matchedRight = new Set(matches.map(([, index]) => index));
  return {
    pairs,
    left: [...left.keys()].filter((index) => !matchedLeft.has(index)),
    right: [...right.keys()].filter((index) => !matchedRight.has(index)),
  };
}

/** Longest common subsequence; linear where the lists are equal but for one stretch. Undefined: too long to tell. */
function longestCommon(left: readonly string[], right: readonly string[]): [number, number][] | undefined {
  let start = 0;
  const shorter = Math.min(left.length, right.length);
  while (start < shorter && left[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const rows = left.length - start - end;
  const columns = right.length - start - end;
  if (rows * columns > mostCells) return undefined;

  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  const isSame = (row: number, column: number): boolean => left[start + row] === right[start + column];
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const matches = Array.from({length: start}, (_, index): [number, number] => [index, index]);
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (isSame(row, column)) matches.push([start + row++, start + column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  for (let step = end; step > 0; step--) matches.push([left.length - step, right.length - step]);
  return matches;
}
