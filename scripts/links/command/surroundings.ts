import type {Surroundings as OfAny} from '../../command/surroundings';

export type Surroundings = OfAny & {
  /** Aborted at the first Ctrl-C. */
  readonly signal: AbortSignal;
};
