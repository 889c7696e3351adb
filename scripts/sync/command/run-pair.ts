import {readFileSync} from 'node:fs';
import {posix, relative, resolve} from 'node:path';
import type {ExitStatus} from '../../command/command-error';
import {checkDocuments, type CheckedPair} from '../check';
import {decodePage, type Undecodable} from '../decode';
import {languageOfFile} from '../language-of-file';
import {commandWords, type Lang} from '../messages';
import {readSyncConfirmed} from '../read';
import {reportOf} from '../report/report-of';
import {undecodable} from '../undecodable';
import {badUsage} from './complaint';
import type {Options} from './options';
import {exitStatus, print} from './print';
import type {Surroundings} from '../../command/surroundings';

type Languages = {readonly source: string; readonly translation: string};
type Read = {readonly file: string; readonly content: {readonly text: string} | Undecodable};

/**
 * Compares two files, wherever they are. The report says `status`, and names the files as seen from here.
 *
 * @throws CommandError in the language asked for, where a file is not there
 */
export async function runPair(
  names: NonNullable<Options['pair']>,
  options: Options,
  lang: Lang,
  around: Surroundings,
): Promise<ExitStatus> {
  const start = performance.now();
  const source = read(names[0], lang);
  const translation = read(names[1], lang);
  const languages = languagesOf(source, translation, options);
  const {status, findings} = await compare(source, translation, languages);
  const report = reportOf(
    {
      findings,
      counts: {pairs: 1},
      durationMs: performance.now() - start,
      version: around.version,
      sourceLanguage: languages.source,
      languageOf: (file) => (file === translation.file ? languages.translation : languages.source),
      pageOf: (file) => (file === translation.file ? source.file : file),
      textOf: (file) => {
        const {content} = file === translation.file ? translation : source;
        return 'text' in content ? content.text : undefined;
      },
    },
    lang,
  );
  await print(report, options, lang, around, process.cwd(), {status});
  if (options.format === 'text' || options.output !== undefined) {
    const {languageName, report: words} = commandWords[lang];
    const said = {source: languageName(languages.source), translation: languageName(languages.translation)};
    const verdict = words[status === 'drifted' ? 'drifted' : 'inSync'](said);
    (options.output === undefined ? around.stdout : around.stderr).write(`${verdict}\n`);
  }
  return exitStatus(report, options.failOn);
}

/** What the files' names say; English and French where they say nothing, or the same of both. */
function languagesOf(source: Read, translation: Read, {locales}: Options): Languages {
  const named = {
    source: languageOfFile(source.file) ?? 'en',
    translation: locales[0] ?? languageOfFile(translation.file) ?? 'fr',
  };
  const said = [source, translation].map(({file}) => languageOfFile(file));
  // The same text twice is in one language, and compared with itself, unless the files' names say that one is a translation.
  if (isSameText(source, translation) && (source.file === translation.file || said[0] === said[1]))
    return {source: named.source, translation: named.source};
  return named.source === named.translation ? {source: 'en', translation: 'fr'} : named;
}

function isSameText({content: one}: Read, {content: other}: Read): boolean {
  return 'text' in one && 'text' in other && one.text === other.text;
}

async function compare(
  source: Read,
  translation: Read,
  languages: Languages,
): Promise<Pick<CheckedPair, 'status' | 'findings'>> {
  const document = ({file, content}: Read, language: string) =>
    'text' in content ? readSyncConfirmed(file, content.text, {format: 'detect', language}) : undefined;
  const one = await document(source, languages.source);
  const other = await document(translation, languages.translation);
  if (one && other) return checkDocuments(one, other);
  const findings = [source, translation].flatMap(({file, content}) =>
    'text' in content ? [] : [undecodable(file, content)],
  );
  return {status: 'drifted', findings};
}

/** Named from here, with forward slashes. */
function read(name: string, lang: Lang): Read {
  const file = posix.normalize(relative(process.cwd(), resolve(name)).replaceAll('\\', '/'));
  try {
    return {file, content: decodePage(readFileSync(resolve(name)))};
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'ENOENT';
    if (reason === 'ENOENT' || reason === 'ENOTDIR')
      throw badUsage(lang, {code: 'file-missing', args: {path: name}});
    if (reason === 'EISDIR') throw badUsage(lang, {code: 'file-is-folder', args: {path: name}});
    throw badUsage(lang, {code: 'file-unreadable', args: {path: name, reason}});
  }
}
