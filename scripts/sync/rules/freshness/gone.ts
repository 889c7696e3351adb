import type {SyncFinding} from '../../finding';
import type {PageLock} from '../../lock';

/** Neither language has the section any more. */
export function sectionGone({file}: PageLock, key: string): SyncFinding {
  return {code: 'accepted-section-gone', severity: 'note', args: {key}, section: key, at: {file}};
}

/**
 * Neither language has the page any more.
 *
 * @param lock of a page that is not among those of the site
 */
export function judgeGonePage(lock: PageLock): SyncFinding[] {
  return [{code: 'accepted-page-gone', severity: 'note', args: {}, at: {file: lock.file}}];
}
