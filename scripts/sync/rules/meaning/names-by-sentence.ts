/** One name in the place of another in a sentence, where the paragraph says the other one elsewhere, too. */
import type {Group} from '../../meaning/align-sentences';
import type {Range, Words} from '../../model';
import {isTranslated} from './known-names';
import {holds, timesIn, type Name, type NamedPair} from './names-in';
import type {Replaced} from './names-replaced';

export type NameJudge = {
  /** No word that has its capital from where it stands. */
  readonly isName: (name: Name) => boolean;
  /** Both languages use it. */
  readonly isKnown: (name: Name) => boolean;
};

/**
 * @returns the two, where a sentence says one name once too often and another once too seldom, and the paragraph has one
 *   of them nowhere in the other language
 */
export function nameInstead(
  {words, source, translation}: NamedPair,
  groups: readonly Group[],
  {isName, isKnown}: NameJudge,
): Replaced | undefined {
  for (const group of groups) {
    const [here, there] = [said(words.source, group.source), said(words.translation, group.translation)];
    const more = (names: readonly Name[], ranges: readonly Range[], own: string, other: string) =>
      names
        .filter((each) => ranges.some(({start, end}) => each.start >= start && each.end <= end))
        .filter((each, at, within) => within.findIndex(({name}) => name === each.name) === at)
        .filter((each) => isName(each) && timesIn(own, each.name) === timesIn(other, each.name) + 1);
    const missing = more(source, group.source, here, there);
    const extra = more(translation, group.translation, there, here);
    const [from, to] = [missing[0], extra[0]];
    if (!from || !to || missing.length > 1 || extra.length > 1 || isTranslated(from.name, to.name)) continue;
    const isAlien = !holds(words.translation, from.name) || !holds(words.source, to.name);
    if (isAlien && (isKnown(from) || isKnown(to))) return {from, to};
  }
  return undefined;
}

function said({text}: Words, ranges: readonly Range[]): string {
  return ranges.map(({start, end}) => text.slice(start, end)).join(' ');
}
