import type {TargetWords} from '../../target';
import type {ResultId} from '../result';

/** What the benchmark says, in one language. */
export type Words = TargetWords & {
  readonly parts: Readonly<Record<PartName, string>>;
  readonly results: Readonly<Record<ResultId, string>>;
  readonly measuring: (what: string) => string;
  /** Head of the table of families: name, harmful or harmless, scenarios, found or silent, rightly named. */
  readonly families: readonly [string, string, string, string, string];
  readonly harmful: string;
  readonly harmless: string;
  readonly misses: (count: number, file: string) => string;
  readonly usage: string;
};

export const partNames = ['baselines', 'edits', 'held-out', 'fresh', 'by-hand', 'speed'] as const;
export type PartName = (typeof partNames)[number];

export {en} from './en';
export {fr} from './fr';
