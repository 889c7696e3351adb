/** Findings as an editor shows them. */
import type {VFile} from 'vfile';
import {placesOf} from '../../markdown/place';
import {commandWords, wordFinding, type Lang} from '../messages';
import type {Severity} from '../finding';
import {excerptOf} from '../report/excerpt';
import {familyOf} from './families';
import type {ToldHere} from './told-here';

export type Telling = {
  /** Of the words. */
  readonly lang: Lang;
  /** Where the site is served, for links to what is written of findings: ends in a slash. */
  readonly docs: string;
  /** Language of a file. */
  readonly languageOf: (file: string) => string;
  /** Of the language that pages are translated from. */
  readonly sourceLanguage: string;
  readonly translationLanguage: string;
  readonly textOf: (file: string) => string | undefined;
};

/** Unified’s words for severities: true is an error, false a warning, undefined advice. */
const fatal = {error: true, warning: false, note: undefined} as const satisfies Record<Severity, unknown>;

export const source = 'check-sync';

/** Adds a finding to the messages of the file that is open. */
export function tell(file: VFile, told: ToldHere, telling: Telling): void {
  const {finding, severity, range, expected} = told;
  const {lang, docs, sourceLanguage, translationLanguage} = telling;
  const name = commandWords[lang].languageName;
  const words = wordFinding(finding, lang, {
    source: name(sourceLanguage),
    translation: name(translationLanguage),
  });
  const place = range && spanIn(String(file), range);
  const message = file.message(words.message, {
    ...(place && {place}),
    ruleId: finding.code,
    source,
  });
  message.fatal = fatal[severity];
  message.url = `${docs}${lang === 'fr' ? 'fr/' : ''}write/sync-findings#${familyOf(finding.code)}`;
  message.note = [words.remedy, elsewhere(told, telling)].filter((line) => line !== '').join('\n');
  if (range) message.actual = withoutMark(String(file)).slice(range.start, range.end);
  if (expected !== undefined) message.expected = [expected];
}

/** `French, i18n/fr/a.mdx:12:3: “…the words there…”` */
function elsewhere({there}: ToldHere, {lang, languageOf, textOf}: Telling): string {
  if (!there) return '';
  const words = commandWords[lang];
  const language = words.languageName(languageOf(there.file));
  const text = textOf(there.file);
  if (!there.range || text === undefined) return words.besideFile(language, there.file);
  const {line, column} = placesOf(text)(there.range.start);
  const {before, at, after} = excerptOf(text, there.range);
  return words.besideWords(language, `${there.file}:${line}:${column}`, before + at + after);
}

/** Columns count a byte order mark, if the editor has one; offsets of findings do not. */
function spanIn(text: string, {start, end}: {readonly start: number; readonly end: number}) {
  const mark = text.length - withoutMark(text).length;
  const at = placesOf(text);
  const point = (offset: number) => ({...at(offset + mark), offset: offset + mark});
  return {start: point(start), end: point(end)};
}

function withoutMark(text: string): string {
  return text.replace(/^\u{feff}/u, '');
}
