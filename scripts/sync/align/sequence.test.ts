import {expect, it} from 'vitest';
import {alignSequences, type Scores} from './sequence';

/** Places fit where the same letter stands. */
const byName = (here: readonly string[], there: readonly string[]): Scores => {
  const fits = (i: number, j: number) => (here[i] === there[j] ? 1 : -1);
  return {pair: fits, move: fits, mayPair: () => false};
};
const names = (count: number) => Array.from({length: count}, (_, index) => `${index}`);
const aligned = (here: readonly string[], there: readonly string[]) =>
  alignSequences(here.length, there.length, byName(here, there)).flatMap(
    ({sources: [i], translations: [j], isMoved}) => {
      const [one = '-', other = '-'] = [here[i ?? -1], there[j ?? -1]];
      return one === other && !isMoved ? [] : [`${one} ${other}${isMoved ? ' moved' : ''}`];
    },
  );

it.each([5, 90, 400])('%i places: what one side lacks, has too much, or has elsewhere', (count) => {
  const here = names(count);
  expect(aligned(here, here)).toEqual([]);
  expect(aligned(here, here.toSpliced(2, 1))).toEqual(['2 -']);
  expect(aligned(here, here.toSpliced(count - 2, 0, 'new'))).toEqual(['- new']);
  const moved = here.toSpliced(1, 1).toSpliced(count - 1, 0, '1');
  expect(aligned(here, moved)).toEqual(['1 1 moved']);
});

it('a long stretch that one side lacks is found at its place', () => {
  const here = names(900);
  const lost = here.slice(200, 700).map((name) => `${name} -`);
  expect(aligned(here, here.toSpliced(200, 500))).toEqual(lost);
  expect(aligned(here.toSpliced(200, 500), here)).toEqual(here.slice(200, 700).map((name) => `- ${name}`));
});
