/** For writers, in the preview: all that the two languages do not say alike, in the words of the page’s language. */
import type {SectionDriftProps} from '../../../src/components/SectionDrift';
import type {DifferenceProps, Excerpt} from '../../../src/components/SectionDrift/difference';
import type {SectionNoteWords} from '../../../src/components/messages/words';
import {reportWords} from '../../report/messages';
import type {Lang} from '../../report/lang';
import {titleOf} from '../../report/model';
import type {SyncFinding} from '../../sync/finding';
import {wordDiff} from '../../sync/lock';
import type {PagePair} from '../../sync/model';
import {reportOf, type Side as ReportSide, type SyncReport} from '../../sync/report/report-of';
import type {PlacedNote} from './reader-notes';
import {notesOf, otherSide, type SectionNotes, type Side} from './section-notes';

export type Writing = {
  readonly side: Side;
  /** Of the page. */
  readonly lang: Lang;
  /** Id of the other language in the site. */
  readonly locale: string;
  readonly words: SectionNoteWords;
  readonly textOf: (file: string) => string | undefined;
};

/** @param findings of which notes are left out: they are advice, and nothing has to follow */
export function writerNotes(
  pair: PagePair,
  findings: readonly SyncFinding[],
  writing: Writing,
): PlacedNote<SectionDriftProps>[] {
  const differences = findings.filter(({severity}) => severity !== 'note');
  return notesOf(pair, writing.side, differences).map((notes) => ({
    heading: notes.heading,
    props: noteFor(pair, notes, writing),
  }));
}

function noteFor(pair: PagePair, notes: SectionNotes, writing: Writing): SectionDriftProps {
  const {side, lang, locale, words, textOf} = writing;
  const {there, findings} = notes;
  const languages = new Map([pair.source, pair.translation].map(({file, language}) => [file, language]));
  const languageOf = (file: string) => languages.get(file) ?? pair.source.language;
  const state = stateOf(findings, pair[side].file);
  const anchor = there && there.key !== '' ? {anchor: there.key} : {};
  return {
    locale,
    ...anchor,
    state,
    summary: summaryOf(notes, state, words) + words.differences(findings.length),
    link: words.see,
    lang: pair[otherSide(side)].language,
    forWhom: words.forWhom,
    differences: findings.map((finding) => {
      const report = reportOf(
        {
          findings: [finding],
          counts: {},
          durationMs: 0,
          version: '',
          sourceLanguage: pair.source.language,
          languageOf,
          textOf,
        },
        lang,
      );
      return differenceOf(finding, report, languageOf, words);
    }),
  };
}

function stateOf(findings: readonly SyncFinding[], file: string): SectionDriftProps['state'] {
  const aged = findings.filter(isAged);
  if (aged.length === 0) return 'differs';
  return aged.some(({at}) => at.file === file) ? 'behind' : 'ahead';
}

function isAged({code}: SyncFinding): boolean {
  return code === 'source-changed-alone' || code === 'translation-changed-alone';
}

function summaryOf(
  {here, there}: SectionNotes,
  state: SectionDriftProps['state'],
  words: SectionNoteWords,
): string {
  if (!here && there) return words.elsewhere(there.title.text);
  const isPage = !here || here.level === 0;
  const page = {behind: words.pageBehind, ahead: words.pageAhead, differs: words.pageDiffers};
  return isPage ? page[state] : words[state];
}

function differenceOf(
  finding: SyncFinding,
  report: SyncReport,
  languageOf: (file: string) => string,
  words: SectionNoteWords,
): DifferenceProps {
  const {severity, code, beside} = finding;
  const [said] = report.findings;
  const changes =
    isAged(finding) && 'before' in finding.args
      ? {
          lang: languageOf(beside?.file ?? finding.at.file),
          words: wordDiff(finding.args.before, finding.args.after),
        }
      : undefined;
  // Of what changed alone the change itself is shown, beside what has to follow it.
  const sides = (said?.sides ?? []).filter(({file}) => !changes || file === finding.at.file);
  return {
    severity,
    weight: reportWords[report.lang].severity[severity],
    code,
    title: titleOf(report, code),
    ...(!changes && said && {message: said.message}),
    remedy: said?.remedy ?? '',
    ...(changes && {changes}),
    excerpts: sides.flatMap((side) => excerptOf(side, languageOf, words)),
  };
}

function excerptOf(
  side: ReportSide,
  languageOf: (file: string) => string,
  words: SectionNoteWords,
): Excerpt[] {
  const {file, line, language, excerpt} = side;
  if (!excerpt || excerpt.before + excerpt.at + excerpt.after === '') return [];
  return [{lang: languageOf(file), language, place: words.line(line ?? 1), file, ...excerpt}];
}
