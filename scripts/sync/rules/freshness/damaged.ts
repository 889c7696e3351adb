import type {SyncFinding} from '../../finding';
import type {PageLock} from '../../lock';

/** Lines of the lock that could not be used; a conflict that git left there is told of once. */
export function damaged({file, damage}: PageLock): SyncFinding[] {
  const firstConflict = damage.find(({reason}) => reason === 'conflict');
  return damage
    .filter((one) => one.reason !== 'conflict' || one === firstConflict)
    .map(({reason, range}) => ({
      code: 'lock-not-readable',
      severity: 'error',
      args: {reason},
      at: {file, range},
    }));
}
