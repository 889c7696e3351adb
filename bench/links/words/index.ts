import type {TargetWords} from '../../target';
import type {ResultId} from '../result';

/** What the benchmark says, in one language. */
export type Words = TargetWords & {
  readonly parts: Readonly<Record<PartName, string>>;
  readonly results: Readonly<Record<ResultId, string>>;
  readonly measuring: (what: string) => string;
  readonly fetching: (packages: string) => string;
  readonly onlyWithFull: string;
  readonly usage: string;
};

export const partNames = ['reading', 'peer', 'growth', 'warm', 'web', 'build'] as const;
export type PartName = (typeof partNames)[number];

export {en} from './en';
export {fr} from './fr';
