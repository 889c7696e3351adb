import {readFileSync} from 'node:fs';
import {posix, relative, resolve} from 'node:path';
import type {ExitStatus} from '../../command/command-error';
import {checkDocuments} from '../check';
import {languageOfFile} from '../language-of-file';
import {commandWords, type Lang} from '../messages';
import {readSyncConfirmed} from '../read';
import {reportOf} from '../report/report-of';
import {badUsage} from './complaint';
import type {Options} from './options';
import {exitStatus, print} from './print';
import type {Surroundings} from './surroundings';

/**
 * Compares two files, wherever they are. The report says `status`, and names the files as they were given.
 *
 * @throws CommandError in the language asked for, where a file is not there
 */
export async function runPair(
  [source, translation]: NonNullable<Options['pair']>,
  options: Options,
  lang: Lang,
  around: Surroundings,
): Promise<ExitStatus> {
  const start = performance.now();
  const texts = new Map([source, translation].map((file) => [named(file), read(file, lang)]));
  const [first, second] = [named(source), named(translation)];
  const languages = {
    source: languageOfFile(first) ?? 'en',
    translation: options.locales[0] ?? languageOfFile(second) ?? 'fr',
  };
  const compared = languages.source === languages.translation ? {source: 'en', translation: 'fr'} : languages;
  const document = (file: string, language: string) =>
    readSyncConfirmed(file, texts.get(file) ?? '', {format: 'detect', language});
  const {status, findings} = checkDocuments(
    await document(first, compared.source),
    await document(second, compared.translation),
  );
  const report = reportOf(
    {
      findings,
      counts: {pairs: 1},
      durationMs: performance.now() - start,
      version: around.version,
      sourceLanguage: languages.source,
      languageOf: (file) => (file === second ? languages.translation : languages.source),
      pageOf: (file) => (file === second ? first : file),
      textOf: (file) => texts.get(file),
    },
    lang,
  );
  await print(report, options, lang, around, process.cwd(), {status});
  if (options.format === 'text' || options.output !== undefined) {
    const name = commandWords[lang].languageName;
    const said = {source: name(languages.source), translation: name(languages.translation)};
    const verdict = commandWords[lang].report[status === 'drifted' ? 'drifted' : 'inSync'](said);
    (options.output === undefined ? around.stdout : around.stderr).write(`${verdict}\n`);
  }
  return exitStatus(report, options.failOn);
}

/** From here, with forward slashes. */
function named(file: string): string {
  const path = relative(process.cwd(), resolve(file)).replaceAll('\\', '/');
  return posix.normalize(path);
}

function read(file: string, lang: Lang): string {
  try {
    return readFileSync(resolve(file), 'utf8').replace(/^\u{feff}/u, '');
  } catch {
    throw badUsage(lang, {code: 'file-missing', args: {path: file}});
  }
}
