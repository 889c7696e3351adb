import type {SyncFinding} from '../../finding';
import {excerpts, type Drift} from '../../lock';
import type {PagePair, Range, SectionPair} from '../../model';

/** Which of the two files is told of as the one to write in: that of the language that did not change. */
type Places = {readonly changed: Range | undefined; readonly lagging: Range | undefined};

/** One language says something else since both were accepted, and the other does not. */
export function changedAlone(page: PagePair, pair: SectionPair, drift: Drift): SyncFinding {
  const {side, before, after, here, there} = drift;
  const lags = side === 'source' ? 'translation' : 'source';
  return changed(page, pair, side, excerpts(before, after), {
    changed: here ?? startOf(pair[side]?.range),
    lagging: there ?? startOf(pair[lags]?.range),
  });
}

/** One language has a section that the other never had, or has no more. */
export function sectionAlone(
  page: PagePair,
  pair: SectionPair,
  side: 'source' | 'translation',
  words: {readonly before: string; readonly after: string},
): SyncFinding {
  const lags = side === 'source' ? 'translation' : 'source';
  return changed(page, pair, side, excerpts(words.before, words.after), {
    changed: startOf(pair[side]?.range),
    lagging: startOf(pair[lags]?.range),
  });
}

function changed(
  page: PagePair,
  {source, translation}: SectionPair,
  side: 'source' | 'translation',
  args: {readonly before: string; readonly after: string},
  places: Places,
): SyncFinding {
  const [own, other] = side === 'source' ? [page.source, page.translation] : [page.translation, page.source];
  return {
    code: side === 'source' ? 'source-changed-alone' : 'translation-changed-alone',
    severity: 'error',
    args,
    section: source?.key ?? translation?.key ?? '',
    sectionTitle: (source ?? translation)?.title.text ?? '',
    at: {file: other.file, ...(places.lagging && {range: places.lagging})},
    beside: {file: own.file, ...(places.changed && {range: places.changed})},
  };
}

/** The heading, as far as one can be pointed at. */
function startOf(range: Range | undefined): Range | undefined {
  return range && {start: range.start, end: range.start};
}
