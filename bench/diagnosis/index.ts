/** The diagnosis’s benchmark: what 20 kB cost, of each kind, beside one pass of a plain pattern over the same text. */
import {diagnose} from '../../src/core/diagnosis';
import {isMet, lineOf} from '../target';
import {kinds, type Kind} from './kinds';
import type {Words} from './words';

type BenchOptions = {
  readonly words: Words;
  readonly locale: string;
  readonly print: (line: string) => void;
};

const runs = 15;
/** Beyond this a reader feels that pasting takes time. */
const target = {atMost: 50};

/** @returns whether every kind stays below the target */
export function benchDiagnosis({words, locale, print}: BenchOptions): boolean {
  print(`\n${words.title}`);
  let allMet = true;
  for (const kind of Object.keys(kinds) as Kind[]) {
    const text = kinds[kind];
    const value = median(() => diagnose(text));
    const floor = median(() => text.match(/\w+/g));
    const result = {value, unit: words.milliseconds, target};
    print(lineOf(result, {name: words.kinds[kind], digits: 1, locale, words}));
    print(lineOf({value: value / floor}, {name: words.over, digits: 0, prefix: '× ', locale, words}));
    allMet &&= isMet(result) !== false;
  }
  return allMet;
}

/** In milliseconds; the first runs, in which nothing is compiled yet, do not count. */
function median(work: () => unknown): number {
  for (let warm = 0; warm < 5; warm += 1) work();
  const times = Array.from({length: runs}, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}
