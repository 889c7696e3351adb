/** What is measured, and what it should be. */
import type {Target} from '../target';

export const resultIds = [
  'recall',
  'facts',
  'precision',
  'f1',
  'strict-f1',
  'false-alarms',
  'baselines',
  'over-satteri',
  'over-remark',
  'linear',
  'memory',
  'command-wall',
  'command-copies',
  'command-distinct',
  'command-cpu',
  'command-memory',
  'again',
  'one-changed',
  'many-memory',
] as const;
export type ResultId = (typeof resultIds)[number];

/** `id` names the words for it. */
export type Result = {
  readonly id: ResultId;
  readonly value: number;
  readonly unit?: 'MB' | 'ms';
  readonly target?: Target;
  /** How many it stands for, or what it was worked out from. */
  readonly of?: string;
};
