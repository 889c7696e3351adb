/** Verdicts, counted by family and by the test that noticed. Pure. */
import type {Mutant} from './facts';
import type {Verdict} from './judge';

export type Judged = {readonly mutant: Mutant; readonly verdict: Verdict};

export type Tally = {
  readonly family: string;
  readonly facts: number;
  readonly changed: number;
  readonly noticed: number;
  /** File of the test that noticed first, and how many it noticed. */
  readonly by: Readonly<Record<string, number>>;
};

/** @param all the facts that could have been changed */
export function tallyOf(all: readonly Mutant[], judged: readonly Judged[]): readonly Tally[] {
  const families = [...new Set(judged.map(({mutant}) => mutant.family))];
  return families.map((family) => {
    const own = judged.filter(({mutant}) => mutant.family === family);
    const files = own.flatMap(({verdict}) => (verdict.killed ? [verdict.by.replace(/:.*$/s, '')] : []));
    const by: Record<string, number> = {};
    for (const file of files) by[file] = (by[file] ?? 0) + 1;
    return {
      family,
      facts: all.filter((mutant) => mutant.family === family).length,
      changed: own.length,
      noticed: files.length,
      by,
    };
  });
}
