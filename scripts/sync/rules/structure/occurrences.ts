import {compareSection, type Unit} from '../../align';
import type {Mark, Range, SectionPair} from '../../model';

/** Something that stands in the words, such as a picture or a tag. */
export type Occurrence = {
  /** The same in both languages if nothing differs. */
  readonly key: string;
  /** Those of one name can stand for each other, and differ. */
  readonly name: string;
  readonly range: Range;
};

export type Compared<O extends Occurrence> = {
  readonly differing: readonly (readonly [O, O])[];
  readonly missing: readonly O[];
  readonly extra: readonly O[];
};

const nothing = {differing: [], missing: [], extra: []};

function areSame(here: readonly Occurrence[], there: readonly Occurrence[]): boolean {
  return here.length === there.length && here.every(({key}, index) => key === there[index]?.key);
}

type Both<O> = {source: O[]; translation: O[]};

/**
 * Compares them place by place: two that changed places differ, one that went to a neighbouring sentence or paragraph
 * of its section does not.
 * @param kinds of marks that they are; a section without any is passed over
 * @param occurrencesIn what stands in one side of a unit
 */
export function compareOccurrences<O extends Occurrence>(
  pair: SectionPair,
  kinds: readonly Mark['kind'][],
  occurrencesIn: (texts: Unit['source']) => readonly O[],
): Compared<O> {
  const {units, holds} = compareSection(pair);
  if (!kinds.some((kind) => holds.has(kind))) return nothing;
  const differing: (readonly [O, O])[] = [];
  const rest: Both<O> = {source: [], translation: []};
  for (const unit of units) {
    const here = occurrencesIn(unit.source);
    const there = occurrencesIn(unit.translation);
    if (here.length === 0 && there.length === 0) continue;
    if (areSame(here, there)) continue;
    const left = without(here, there, ({key}) => key).rest;
    const {pairs, rest: alone} = without(left.source, left.translation, ({name}) => name);
    differing.push(...pairs);
    rest.source.push(...alone.source);
    rest.translation.push(...alone.translation);
  }
  const {source, translation} = without(rest.source, rest.translation, ({key}) => key).rest;
  return {differing, missing: source, extra: translation};
}

/** Takes out, in order, what is the same on both sides by what `of` says. */
function without<O>(source: readonly O[], translation: readonly O[], of: (one: O) => string) {
  const waiting = [...translation];
  const pairs: (readonly [O, O])[] = [];
  const alone: O[] = [];
  for (const one of source) {
    const at = waiting.findIndex((other) => of(other) === of(one));
    const [found] = at < 0 ? [] : waiting.splice(at, 1);
    if (found === undefined) alone.push(one);
    else pairs.push([one, found]);
  }
  return {pairs, rest: {source: alone, translation: waiting}};
}
