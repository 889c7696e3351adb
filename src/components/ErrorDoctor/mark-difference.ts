import type {Marked} from './answer';

/** Two texts, each with the stretch marked in which they differ: what begins and ends alike stays unmarked. */
export function markDifference(one: string, other: string): readonly [Marked, Marked] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const mark = (text: string): Marked => [
    text.slice(0, start),
    text.slice(start, text.length - end),
    text.slice(text.length - end),
  ];
  return [mark(one), mark(other)];
}
