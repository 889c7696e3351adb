import type {FactKind} from '../model';

/**
 * How much a fact counts. A `firm` one must be on both sides. A `soft` one may be put in another way or left out, and
 * counts only where both sides have one and they differ: `first` against « deuxième ». An `echo` is never missed, and
 * answers what is: `both` for « deux », `single` for `1`.
 */
export type Strength = 'firm' | 'soft' | 'echo';

/** A fact with its place in the text of its words. */
export type ReadFact = {
  readonly kind: FactKind;
  readonly key: string;
  readonly strength: Strength;
  readonly start: number;
  readonly end: number;
};
