import type {SyncFinding} from '../../finding';
import type {PagePair} from '../../model';
import {differencesAs} from './differs';

/** What must be done in one language may be done in the other. English and French only. */
export function obligationDiffers(pair: PagePair): SyncFinding[] {
  return differencesAs('obligation-differs', pair);
}
