/** What is measured, and what it should be. */
import type {Target} from '../target';

/** `id` names the words for it. */
export type Result = {
  readonly id: ResultId;
  /** A ratio, unless the target's unit is megabytes. */
  readonly value: number;
  /** The value is a bound: what it is compared with was cut off. */
  readonly isBound?: boolean;
  readonly unit?: 'MB';
  readonly target?: Target;
  /** Figures behind it, for whoever wants to know: milliseconds, numbers of files. */
  readonly details?: string;
};

export type ResultId =
  | 'peer-2000'
  | 'peer-10000'
  | 'linear'
  | 'memory'
  | 'warm'
  | 'build'
  | 'read-own'
  | 'read-satteri'
  | 'read-remark';
