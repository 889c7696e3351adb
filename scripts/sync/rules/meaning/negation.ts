import type {PagePair} from '../../model';
import type {SyncFinding} from '../../finding';
import {differencesAs} from './differs';

/**
 * One language denies what the other states, or says the opposite (before and after, enable and disable). English and
 * French only.
 */
export function negationDiffers(pair: PagePair): SyncFinding[] {
  return differencesAs('negation-differs', pair);
}
