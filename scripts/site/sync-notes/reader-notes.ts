/** For readers: that the other language has changed since the two were accepted together. */
import type {NewerElsewhereProps} from '../../../src/components/NewerElsewhere';
import type {SectionNoteWords} from '../../../src/components/messages/words';
import type {SyncFinding} from '../../sync/finding';
import type {PagePair} from '../../sync/model';
import {notesOf, type SectionNotes, type Side} from './section-notes';

export type PlacedNote<Props> = {readonly heading: number; readonly props: Props};

const changedThere = {source: 'translation-changed-alone', translation: 'source-changed-alone'} as const;

/**
 * @param findings about freshness; what changed on this page alone is no news to its readers
 * @param locale id of the other language in the site
 * @param words of the page’s language, and of the other: who follows a link reads that one
 */
export function readerNotes(
  pair: PagePair,
  side: Side,
  findings: readonly SyncFinding[],
  locale: string,
  words: {readonly here: SectionNoteWords; readonly there: SectionNoteWords},
): PlacedNote<NewerElsewhereProps>[] {
  const news = findings.filter(({code}) => code === changedThere[side]);
  return notesOf(pair, side, news).map((notes) => ({
    heading: notes.heading,
    props: {locale, ...wordsFor(notes, words)},
  }));
}

function wordsFor(
  {here, there}: SectionNotes,
  words: {readonly here: SectionNoteWords; readonly there: SectionNoteWords},
): Pick<NewerElsewhereProps, 'words' | 'link' | 'anchor'> {
  const anchor = there && there.key !== '' ? {anchor: there.key} : {};
  if (!there) return {words: words.here.gone, link: words.there.readPage};
  if (!here) return {words: words.here.more, link: words.there.readMore(there.title.text), ...anchor};
  return {words: words.here.newer, link: words.there.read, ...anchor};
}
