import type {Side} from '../../model';

/** One edit: the side it is made on, what kind of fact it is about, what stands there (its first place counts), and what then does. */
export type HandEdit = readonly [side: Side, family: string, from: string, to: string];

/** What somebody wrote down to try on one page pair, before the checker had been tried on that pair. */
export type HandEdits = {
  readonly harmful: readonly HandEdit[];
  /** Harmful too: what changes a sentence's meaning by plain words alone, where a lot keeps these apart from facts. */
  readonly words?: readonly HandEdit[];
  readonly harmless: readonly HandEdit[];
};
