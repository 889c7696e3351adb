/** What the mutation test says, in one language. */
export type Words = {
  readonly reading: string;
  /** Facts found, of which so many are tried. */
  readonly chosen: (facts: number, tried: number) => string;
  readonly progress: (done: number, all: number, survived: number) => string;
  readonly baseline: (test: string) => string;
  /** Head of the table: family, facts, tried, killed. */
  readonly head: readonly [string, string, string, string];
  readonly total: string;
  readonly survivors: (count: number) => string;
  readonly known: (count: number) => string;
  readonly killed: (killed: number, tried: number, seconds: number) => string;
  readonly written: (file: string) => string;
  readonly stale: (entries: readonly string[]) => string;
  readonly usage: string;
};

export {en} from './en';
export {fr} from './fr';
