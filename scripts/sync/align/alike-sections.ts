import type {Section} from '../model';
import {essenceOfSection} from './essence';
import {glimpseOfSection} from './glimpse';
import {isParallel} from './parallel';
import type {Partner} from './sections';

/**
 * Between two sections that are sure, as many on either side, with the same levels and the same code, addresses, tags
 * and digits in the same order: they belong together, and no words need be weighed. What is not so is left alone.
 * @param partners in order; entered into
 */
export function pairAlike(
  source: readonly Section[],
  translation: readonly Section[],
  partners: (Partner | undefined)[],
): void {
  let from = 0;
  let there = 0;
  for (let index = 0; index <= source.length; index++) {
    const partner = partners[index];
    if (index < source.length && !partner) continue;
    const until = partner?.index ?? translation.length;
    if (index > from && until - there === index - from) {
      const [here, others] = [source.slice(from, index), translation.slice(there, until)];
      if (areAlike(here, others))
        for (let nth = 0; nth < here.length; nth++) partners[from + nth] = {index: there + nth, by: 'tokens'};
    }
    from = index + 1;
    there = until + 1;
  }
}

function areAlike(here: readonly Section[], there: readonly Section[]): boolean {
  return (
    here.every(({level}, index) => level === there[index]?.level) &&
    isParallel(here, there, essenceOfSection, never, glimpseOfSection)
  );
}

function never(): boolean {
  return false;
}
