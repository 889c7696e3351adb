import type {Localized} from '../../core/contracts/schema';
import type {Directory} from '../directory';

/** One deliberate mistake, named by the finding that it provokes. */
export type Scenario = {
  readonly id: string;
  readonly title: Localized;
  /** The account to choose, for the mistake to show. */
  readonly actAs: 'administrator' | 'user';
  /** What the reader will see, and what to do. */
  readonly note: Localized;
  /** Only where the sign-in names no tenant of its own. Default: any. */
  readonly authority?: 'organizations';
  /** Only where one permission can be missing and another one is left. Default: any. */
  readonly permissions?: 'several';
  /** From the directory in which all is well to the one with the mistake. */
  readonly apply: (directory: Directory) => Directory;
};
