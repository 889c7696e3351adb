import {diffChars} from 'diff';
import type {Marked} from './answer';

/** Slips are marked letter by letter. Of texts that have less in common, only where they begin and end alike is said. */
const mostSlips = 24;

/** Two texts, each with the stretches marked in which they differ. An empty one is where the other has more. */
export function markDifference(one: string, other: string): readonly [Marked, Marked] {
  const changes = diffChars(one, other, {maxEditLength: mostSlips});
  if (!changes) return markStretch(one, other);
  const ours: Marked[number][] = [];
  const theirs: Marked[number][] = [];
  for (const [index, {value, added, removed}] of changes.entries()) {
    if (!added && !removed) {
      ours.push({text: value, differs: false});
      theirs.push({text: value, differs: false});
      continue;
    }
    (removed ? ours : theirs).push({text: value, differs: true});
    // A letter in another's place is told after it; one too many leaves a gap on the other side.
    const isReplaced = removed ? changes[index + 1]?.added : changes[index - 1]?.removed;
    if (!isReplaced) (removed ? theirs : ours).push({text: '', differs: true});
  }
  return [ours, theirs];
}

function markStretch(one: string, other: string): readonly [Marked, Marked] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const mark = (text: string): Marked =>
    [
      {text: text.slice(0, start), differs: false},
      {text: text.slice(start, text.length - end), differs: true},
      {text: text.slice(text.length - end), differs: false},
    ].filter(({text: part, differs}) => differs || part !== '');
  return [mark(one), mark(other)];
}
