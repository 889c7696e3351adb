/** For writers: that a page has no counterpart, so that readers of one language get the other, or nothing. */
import type {SectionDriftProps} from '../../../src/components/SectionDrift';
import type {SectionNoteWords} from '../../../src/components/messages/words';
import type {Lang} from '../../report/lang';
import {reportWords} from '../../report/messages';
import {commandWords, findingWords, wordFinding} from '../../sync/messages';
import type {LoneFile, OpenSite} from '../../sync/one-page/open-site';
import type {PlacedNote} from './reader-notes';

/**
 * @param current id of the language in which the page is shown
 * @param lang of the words
 */
export function aloneNotes(
  {source}: OpenSite,
  alone: readonly LoneFile[],
  current: string,
  lang: Lang,
  words: SectionNoteWords,
): PlacedNote<SectionDriftProps>[] {
  return alone.flatMap(({locale, finding}) => {
    const name = commandWords[lang].languageName;
    const said = wordFinding(finding, lang, {source: name(source.lang), translation: name(locale.lang)});
    const {title} = findingWords[lang][finding.code];
    const {severity, code} = finding;
    const other = current === source.id ? locale : source;
    return [
      {
        heading: -1,
        props: {
          locale: other.id,
          lang: other.lang,
          state: current === source.id ? 'ahead' : 'behind',
          summary: title,
          link: words.see,
          forWhom: words.forWhom,
          differences: [
            {severity, weight: reportWords[lang].severity[severity], code, title, ...said, excerpts: []},
          ],
        },
      },
    ];
  });
}
