/** What stands on both sides at these places; nothing on one of them where the other alone has it. */
export type Match = {
  readonly sources: readonly number[];
  readonly translations: readonly number[];
  readonly isMoved?: true;
};

/** How well places fit, more being better; 0 is as good as to leave both alone. */
export type Scores = {
  readonly pair: (source: number, translation: number) => number;
  /** Two neighbours of one side against one of the other. */
  readonly join?: (sources: readonly number[], translations: readonly number[]) => number;
  /** Whether two that are left over belong together though they stand in another order. */
  readonly move: (source: number, translation: number) => number;
  /** Whether two that stand in the same gap, with nothing else in it, belong together for want of others. */
  readonly mayPair: (source: number, translation: number) => boolean;
};

type Move = 'pair' | 'source' | 'translation' | 'two-one' | 'one-two';

/** Another order is believed only where it explains that much more than the order as it stands. */
const margin = 0.4;

/**
 * Aligns two sequences: the best sum of scores that keeps the order (dynamic programming), then what is left over by
 * the best scores regardless of order, then neighbours that nothing else claims. Takes `count × otherCount` steps, of long sequences
 * a few hundred for each place.
 * @returns in the order of the sources; what the translation alone has follows what it stands after
 */
export function alignSequences(count: number, otherCount: number, scores: Scores): readonly Match[] {
  const ordered = inOrder(count, otherCount, scores);
  const found = withLastMove(forced(withMoves(ordered, scores), scores), count === otherCount, scores);
  const isDiagonal = count === otherCount && found.every(isOnDiagonal);
  if (count !== otherCount || isDiagonal) return found;
  const diagonal = Array.from({length: count}, (_, index) => ({sources: [index], translations: [index]}));
  if (!diagonal.every(({sources: [index = 0]}) => scores.mayPair(index, index))) return found;
  return totalOf(found, scores) - totalOf(diagonal, scores) >= margin ? found : diagonal;
}

function isOnDiagonal({sources, translations}: Match): boolean {
  return sources.length === 1 && translations.length === 1 && sources[0] === translations[0];
}

function totalOf(matches: readonly Match[], {pair, join}: Scores): number {
  let sum = 0;
  for (const {sources, translations} of matches) {
    const [source, second] = sources;
    const [translation, secondThere] = translations;
    if (source === undefined || translation === undefined) continue;
    const isJoined = second !== undefined || secondThere !== undefined;
    sum += isJoined ? (join?.(sources, translations) ?? 0) : pair(source, translation);
  }
  return sum;
}

/** Of long sequences, places that are further from each other than that are not compared in order; moves may be. */
const corridor = 100;

function inOrder(count: number, otherCount: number, scores: Scores): Match[] {
  const reach = corridor + Math.abs(count - otherCount);
  const width = Math.min(otherCount, 2 * reach) + 1;
  // Where the row of a source begins, so that its counterpart stands in the middle.
  const first = (i: number) => Math.max(0, Math.min(otherCount + 1 - width, i - reach));
  const best = new Float64Array((count + 1) * width);
  const moves = new Array<Move>((count + 1) * width);
  const at = (i: number, j: number) => {
    const column = j - first(i);
    return column >= 0 && column < width ? i * width + column : -1;
  };
  for (let i = count; i >= 0; i--) {
    const start = first(i);
    for (let j = Math.min(otherCount, start + width - 1); j >= start; j--) {
      let top = -Infinity;
      let chosen: Move = 'pair';
      const consider = (move: Move, value: number) => {
        if (value > top) [top, chosen] = [value, move];
      };
      const rest = (down: number, right: number) => {
        const place = at(i + down, j + right);
        return place < 0 ? -Infinity : (best[place] ?? 0);
      };
      if (i < count && j < otherCount) consider('pair', scores.pair(i, j) + rest(1, 1));
      if (i < count) consider('source', rest(1, 0));
      if (j < otherCount) consider('translation', rest(0, 1));
      if (scores.join && i + 1 < count && j < otherCount) {
        consider('two-one', scores.join([i, i + 1], [j]) + rest(2, 1));
      }
      if (scores.join && i < count && j + 1 < otherCount) {
        consider('one-two', scores.join([i], [j, j + 1]) + rest(1, 2));
      }
      best[at(i, j)] = top === -Infinity ? 0 : top;
      moves[at(i, j)] = chosen;
    }
  }
  const matches: Match[] = [];
  for (let i = 0, j = 0; i < count || j < otherCount;) {
    const move = moves[at(i, j)];
    const here = move === 'translation' ? 0 : move === 'two-one' ? 2 : 1;
    const there = move === 'source' ? 0 : move === 'one-two' ? 2 : 1;
    matches.push({sources: places(i, here), translations: places(j, there)});
    i += here;
    j += there;
  }
  return matches;
}

function places(from: number, count: number): number[] {
  return Array.from({length: count}, (_, index) => from + index);
}

/** Pairs of what is left over, the best first. */
function withMoves(matches: readonly Match[], {move}: Scores): Match[] {
  const sources = matches
    .filter(({translations}) => translations.length === 0)
    .flatMap((match) => match.sources);
  const translations = matches.filter((match) => match.sources.length === 0).flatMap((m) => m.translations);
  const candidates = sources
    .flatMap((source) => translations.map((there) => ({source, there, score: move(source, there)})))
    .filter(({score}) => score > 0)
    .toSorted(
      (one, other) =>
        other.score - one.score || Math.abs(one.source - one.there) - Math.abs(other.source - other.there),
    );
  const movedTo = new Map<number, number>();
  const taken = new Set<number>();
  for (const {source, there} of candidates) {
    if (movedTo.has(source) || taken.has(there)) continue;
    movedTo.set(source, there);
    taken.add(there);
  }
  return matches.flatMap((match): Match[] => {
    const [source] = match.sources;
    const [translation] = match.translations;
    if (match.sources.length === 0) return translation !== undefined && taken.has(translation) ? [] : [match];
    const there = source === undefined || translation !== undefined ? undefined : movedTo.get(source);
    return [there === undefined ? match : {sources: match.sources, translations: [there], isMoved: true}];
  });
}

/** Where all but one on either side have found their own, the two that are left belong together. */
function withLastMove(matches: readonly Match[], isBalanced: boolean, {mayPair}: Scores): readonly Match[] {
  const left = matches.filter(isAlone);
  const source = left.find(({sources}) => sources.length > 0)?.sources[0];
  const translation = left.find(({translations}) => translations.length > 0)?.translations[0];
  if (!isBalanced || left.length !== 2 || source === undefined || translation === undefined) return matches;
  if (!mayPair(source, translation)) return matches;
  return matches
    .filter((match) => !isAlone(match) || match.sources[0] === source)
    .map((match) =>
      match.sources[0] === source && isAlone(match)
        ? {sources: [source], translations: [translation], isMoved: true}
        : match,
    );
}

/** In a gap with as many on either side, each belongs to its counterpart. */
function forced(matches: readonly Match[], {mayPair}: Scores): Match[] {
  const done: Match[] = [];
  for (let at = 0; at < matches.length;) {
    let end = at;
    while (end < matches.length && isAlone(matches[end])) end++;
    const gap = matches.slice(at, end);
    const here = gap.flatMap(({sources}) => sources);
    const there = gap.flatMap(({translations}) => translations);
    const fit =
      here.length === there.length && here.every((source, index) => mayPair(source, there[index] ?? -1));
    if (fit)
      done.push(
        ...here.map((source, index) => ({sources: [source], translations: there.slice(index, index + 1)})),
      );
    else done.push(...gap);
    const next = matches[end];
    if (next) done.push(next);
    at = end + 1;
  }
  return done;
}

function isAlone(match: Match | undefined): boolean {
  return match !== undefined && (match.sources.length === 0 || match.translations.length === 0);
}
