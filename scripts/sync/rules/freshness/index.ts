/** What changed in one language since both were accepted together. */
import type {SyncFinding} from '../../finding';
import {
  driftOf,
  matchAccepted,
  piecesOf,
  type AcceptedSection,
  type Matched,
  type PageLock,
} from '../../lock';
import type {PagePair, Section} from '../../model';
import {changedAlone, sectionAlone} from './changed-alone';
import {damaged} from './damaged';
import {sectionGone} from './gone';
import {notAccepted} from './not-accepted';

export {judgeGonePage} from './gone';
export {withoutToldAlready} from './told-already';

/**
 * @param lock undefined: nothing of this page was ever accepted, which is one note. Where a site keeps no locks at all,
 *   nobody asked: do not ask then.
 * @returns in the order of the page; what the lock alone knows comes last
 */
export function judgeFreshness(page: PagePair, lock: PageLock | undefined): SyncFinding[] {
  if (page.source.problem ?? page.translation.problem) return lock ? damaged(lock) : [];
  if (!lock) return [notAccepted(page)];
  const {matched, gone} = matchAccepted(page, lock.sections);
  // A section that a damaged line may stand for is not told of as new or as gone.
  const isWhole = lock.damage.length === 0;
  return [
    ...matched.flatMap((match) =>
      match.accepted ? judge(page, match, match.accepted) : judgeNew(page, match, isWhole),
    ),
    ...(isWhole ? gone.map(({key}) => sectionGone(lock, key)) : []),
    ...damaged(lock),
  ];
}

function judge(page: PagePair, {pair}: Matched, accepted: AcceptedSection): SyncFinding[] {
  const {source, translation} = pair;
  if (source && translation) {
    if (!accepted.source || !accepted.translation) return [notAccepted(page, pair)];
    return driftOf(accepted, {source, translation}, page).map((drift) => changedAlone(page, pair, drift));
  }
  if (source && accepted.translation) {
    const before = accepted.translation.map(({words}) => words).join(' ');
    return [sectionAlone(page, pair, 'translation', {before, after: ''})];
  }
  if (translation && accepted.source) {
    const before = accepted.source.map(({words}) => words).join(' ');
    return [sectionAlone(page, pair, 'source', {before, after: ''})];
  }
  return [];
}

function judgeNew(page: PagePair, {pair}: Matched, isWhole: boolean): SyncFinding[] {
  const {source, translation} = pair;
  if (!isWhole || isEmpty(source, translation)) return [];
  if (source && translation) return [notAccepted(page, pair)];
  if (source) return [sectionAlone(page, pair, 'source', {before: '', after: wordsOf(source)})];
  if (translation)
    return [sectionAlone(page, pair, 'translation', {before: '', after: wordsOf(translation)})];
  return [];
}

/** What stands before the first heading is a section even where nothing does. */
function isEmpty(...sections: (Section | undefined)[]): boolean {
  return sections.every((section) => !section || piecesOf(section).length === 0);
}

function wordsOf(section: Section): string {
  return piecesOf(section)
    .map(({words}) => words)
    .join(' ');
}
