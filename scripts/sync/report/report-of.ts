import {placesOf, type Position} from '../../markdown/place';
import {
  countBySeverity,
  type Report,
  type ReportFinding,
  type ReportFix,
  type ReportPlace,
  type ReportRule,
} from '../../report/model';
import type {FilePlace, SyncCode, SyncFinding} from '../finding';
import {commandWords, findingWords, wordFinding, type Lang, type Languages} from '../messages';
import type {CountName} from '../messages/command-words';
import type {Language} from '../model';
import {languageOfFile} from '../language-of-file';
import {wordDiff, type WordChange} from '../lock/word-diff';
import {changeExcerpts, type Passage} from './change-excerpts';
import {excerptOf, type Excerpt} from './excerpt';
import {narrowed} from './narrowed';

export const tool = 'check-sync';

export type SyncRun = {
  readonly findings: readonly SyncFinding[];
  readonly counts: Readonly<Partial<Record<CountName, number>>>;
  readonly durationMs: number;
  /** False where notes are only counted: then they are not worded. */
  readonly showsNotes?: boolean;
  readonly version: string;
  /** Of the language that pages are translated from. */
  readonly sourceLanguage: Language;
  /** Language of a file, to name it. */
  readonly languageOf: (file: string) => Language;
  /** The source of a translation; any other file is its own, and so is every one where it is absent. */
  readonly pageOf?: (file: string) => string;
  /** Text of a file, without a byte order mark; undefined if it is not there. */
  readonly textOf: (file: string) => string | undefined;
};

/** One side of a difference, as a person reads it. */
export type Side = {
  readonly language: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly excerpt?: Excerpt;
};

export type SyncReportFinding = ReportFinding & {
  /** The page it is of, by its file in the source's language. */
  readonly page: string;
  /** Id of the section where one is written out, else its title; undefined where the finding is of no section. */
  readonly section?: string;
  /** In the source's language; empty before the first heading of a page without a title. */
  readonly sectionTitle?: string;
  /** The source first. */
  readonly sides: readonly Side[];
  /** Of what changed in one language alone: what it says instead of what was accepted. */
  readonly change?: ChangedWords;
};

/** `changed` and `lagging` name languages. */
export type ChangedWords = {
  readonly changed: string;
  readonly lagging: string;
  readonly words: readonly WordChange[];
};

export type SyncReport = Omit<Report, 'findings'> & {readonly findings: readonly SyncReportFinding[]};

/** A run as a report, in one language: its findings worded, placed and sorted. */
export function reportOf(run: SyncRun, lang: Lang): SyncReport {
  const {counts, durationMs, version, showsNotes = true} = run;
  const places = placesIn(run, lang);
  const findings = run.findings
    .map((finding) =>
      showsNotes || finding.severity !== 'note' ? wordOne(finding, lang, run, places) : counted(finding, run),
    )
    .sort(
      (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
  const words = commandWords[lang].counts;
  return {
    tool,
    version,
    lang,
    summary: {
      ...countBySeverity(findings),
      counts: (Object.entries(counts) as [CountName, number][]).map(([name, value]) => ({
        name,
        value,
        words: words[name](value),
      })),
      durationMs: Math.round(durationMs),
    },
    findings,
    rules: rulesOf(findings.map(({code}) => code)),
  };
}

/** Of what is only counted, no more than what it is counted by. */
function counted({code, severity, at}: SyncFinding, {pageOf = itself}: SyncRun): SyncReportFinding {
  const {file} = at;
  return {code, severity, page: pageOf(file), file, message: '', sides: [], args: {}, identity: [code, file]};
}

function itself(file: string): string {
  return file;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @returns of what is not there the language it should be in, as the place where it should stand says */
function lackingLanguage({code, args}: SyncFinding): string | undefined {
  return (code === 'page-missing' || code === 'partial-missing') && 'expected' in args
    ? languageOfFile(args.expected)
    : undefined;
}

function wordOne(
  finding: SyncFinding,
  lang: Lang,
  {sourceLanguage, languageOf, pageOf = itself}: SyncRun,
  {sideOf, fixOf, passageOf}: ReturnType<typeof placesIn>,
): SyncReportFinding {
  const {code, severity, section, sectionId, sectionTitle = '', at, beside, fix} = finding;
  const [mine, theirs] = saidOf(finding);
  const own = sideOf(at, code, mine);
  const other = beside && sideOf(beside, code, theirs);
  const name = commandWords[lang].languageName;
  const isSourceHere = languageOf(at.file) === sourceLanguage;
  const lacking = lackingLanguage(finding);
  const languages: Languages = {
    source: name(sourceLanguage),
    translation: isSourceHere
      ? (other?.language ?? (lacking === undefined ? own.language : name(lacking)))
      : own.language,
  };
  const args = {
    ...(other && {beside: {file: other.file, line: other.line, column: other.column}}),
    ...finding.args,
  };
  const change = changeIn(finding, languages);
  const shown = [...(isSourceHere ? [own] : []), ...(other ? [other] : []), ...(isSourceHere ? [] : [own])];
  const {message, remedy} = wordFinding<SyncCode>(finding, lang, languages);
  const placed = {
    ...(own.line !== undefined && {line: own.line}),
    ...(own.column !== undefined && {column: own.column}),
  };
  return {
    code,
    severity,
    page: pageOf(at.file),
    file: at.file,
    ...placed,
    ...(own.end && {endLine: own.end.line, endColumn: own.end.column}),
    message,
    remedy,
    ...(fix && {suggestion: fix.to, fix: fixOf(code, at.file, fix)}),
    ...(section !== undefined && {
      section: sectionId ?? (sectionTitle === '' ? section : sectionTitle),
      sectionTitle,
    }),
    ...(change && {change}),
    ...(other && {elsewhere: [placeOfSide(other)]}),
    sides: change ? aroundChange(shown, change, finding, passageOf) : shown,
    args,
    identity: [code, at.file, section ?? '', JSON.stringify(finding.args)],
  };
}

function placeOfSide({language, file, line, column}: Side): ReportPlace {
  return {name: language, file, ...(line !== undefined && {line}), ...(column !== undefined && {column})};
}

function changeIn(finding: SyncFinding, {source, translation}: Languages): ChangedWords | undefined {
  if (finding.code !== 'source-changed-alone' && finding.code !== 'translation-changed-alone')
    return undefined;
  const {before, after} = finding.args;
  const isSource = finding.code === 'source-changed-alone';
  const [changed, lagging] = isSource ? [source, translation] : [translation, source];
  return {changed, lagging, words: wordDiff(before, after)};
}

/** What a finding says of where it is told, and of what that is compared with. */
function saidOf({args}: SyncFinding): readonly [string, string] {
  const said = (name: string): string => {
    const value: unknown = Object.entries(args).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value : '';
  };
  return [said('found'), said('expected')];
}

/** Of a change, the sides as they stand around it: the finding is told where the other language has to follow. */
function aroundChange(
  sides: readonly Side[],
  {words}: ChangedWords,
  {at, beside}: SyncFinding,
  passageOf: (place: FilePlace) => Passage | undefined,
): Side[] {
  const changed = beside && passageOf(beside);
  const lagging = passageOf(at);
  if (!changed || !lagging) return [...sides];
  const excerpts = changeExcerpts(words, changed, lagging);
  return sides.map((side) => ({
    ...side,
    excerpt: side.file === at.file ? excerpts.lagging : excerpts.changed,
  }));
}

const mostFiles = 64;

function placesIn({languageOf, textOf}: SyncRun, lang: Lang) {
  const read = new Map<string, {text: string; place: ReturnType<typeof placesOf>} | undefined>();
  const fileOf = (file: string) => {
    if (!read.has(file)) {
      // Findings come page by page: of a large site, only the last few files need be held.
      if (read.size >= mostFiles) read.clear();
      const text = textOf(file);
      read.set(file, text === undefined ? undefined : {text, place: placesOf(text)});
    }
    return read.get(file);
  };
  const sideOf = (
    {file, range: whole, position}: FilePlace,
    code: SyncFinding['code'],
    said: string,
  ): Side & {readonly end?: Position} => {
    const language = commandWords[lang].languageName(languageOf(file));
    if (position) return {language, file, ...position};
    const known = fileOf(file);
    if (!known || !whole) return {language, file};
    const range = narrowed(code, said, known.text, whole);
    const {line, column} = known.place(range.start);
    const end = known.place(range.end);
    return {language, file, line, column, end, excerpt: excerptOf(known.text, range)};
  };
  const passageOf = ({file, range}: FilePlace): Passage | undefined => {
    const text = fileOf(file)?.text;
    return text !== undefined && range ? {text, range} : undefined;
  };
  const fixOf = (kind: string, file: string, {range, to}: NonNullable<SyncFinding['fix']>): ReportFix => {
    const known = fileOf(file);
    const start = known?.place(range.start) ?? {line: 1, column: 1};
    const {line: endLine, column: endColumn} = known?.place(range.end) ?? start;
    return {kind, ...start, endLine, endColumn, from: known?.text.slice(range.start, range.end) ?? '', to};
  };
  return {sideOf, fixOf, passageOf};
}

function rulesOf(codes: readonly SyncCode[] | readonly string[]): ReportRule[] {
  const known = (code: string): code is SyncCode => Object.hasOwn(findingWords.en, code);
  return [...new Set<string>(codes)]
    .filter(known)
    .sort()
    .map((code) => ({
      code,
      words: {
        en: {title: findingWords.en[code].title, help: findingWords.en[code].title},
        fr: {title: findingWords.fr[code].title, help: findingWords.fr[code].title},
      },
    }));
}
