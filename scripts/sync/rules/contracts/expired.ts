import type {SyncFinding} from '../../finding';
import type {ExpiredFact} from './data';

/** Names that one finding shows; the rest is counted. */
const most = 3;

/**
 * Facts past the last day on which they count as current: a warning, since time alone must turn nothing red. Those that
 * one file has, read on one day and due on another, are one finding: whoever reads a source again reads it for all.
 */
export function expiredFindings(expired: readonly ExpiredFact[]): readonly SyncFinding[] {
  const groups = new Map<string, [ExpiredFact, ...ExpiredFact[]]>();
  for (const fact of expired) {
    const key = [fact.owner, fact.verifiedOn, fact.limit].join(' ');
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].map((group): SyncFinding => {
    const [{owner, verifiedOn, limit, file}] = group;
    const names = group.slice(0, most).map(({id}) => id);
    const more = group.length > most ? ` … +${group.length - most}` : '';
    return {
      code: 'fact-expired',
      severity: 'warning',
      args: {owner: `${owner}: ${names.join(', ')}${more}`, verifiedOn, limit},
      at: {file},
    };
  });
}
