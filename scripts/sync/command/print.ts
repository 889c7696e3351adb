import {writeFileSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {wantsColors} from '../../report/colors';
import {blocks, type FailOn} from '../../report/fail-on';
import {formatterOf} from '../../report/formats';
import {commandWords, type Lang} from '../messages';
import type {SyncReport} from '../report/report-of';
import {formatSyncText} from '../report/text';
import {couldNotRun} from './complaint';
import type {Options} from './options';
import type {Surroundings} from '../../command/surroundings';

/**
 * The report where it is wanted; with `--output`, what a person reads goes to the terminal all the same.
 *
 * @param root the directory that files are relative to, absolute: places are named as seen from here
 * @param more of the JSON report, beside what every report has
 */
export async function print(
  report: SyncReport,
  {format, output, showsNotes, failOn}: Pick<Options, 'format' | 'output' | 'showsNotes' | 'failOn'>,
  lang: Lang,
  {stdout, stderr, env}: Surroundings,
  root: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const fromHere = relative(process.cwd(), root).replaceAll('\\', '/');
  const text = (stream: NodeJS.WriteStream): string =>
    formatSyncText(report, {
      colors: wantsColors(env, stream),
      notes: showsNotes,
      width: stream.isTTY ? stream.columns : columnsIn(env),
      root: fromHere === '' ? '' : `${fromHere}/`,
    });
  const formatter = format === 'text' ? undefined : await formatterOf(format);
  const written = (): string => {
    if (!formatter) return formatSyncText(report, {notes: showsNotes});
    const formatted = formatter(report, {root: fromHere, fails: ({severity}) => blocks(severity, failOn)});
    if (format !== 'json' || Object.keys(more).length === 0) return formatted;
    return `${JSON.stringify({...(JSON.parse(formatted) as object), ...more}, undefined, 2)}\n`;
  };
  if (output === undefined) {
    stdout.write(format === 'text' ? text(stdout) : written());
    return;
  }
  try {
    writeFileSync(resolve(output), written());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw couldNotRun(lang, {code: 'output-not-written', args: {path: output, reason}});
  }
  stderr.write(text(stderr));
  stderr.write(`${commandWords[lang].written(output)}\n`);
}

/** What a log or a pager says of its width, as other programs take it: `COLUMNS`. */
function columnsIn({COLUMNS = ''}: Surroundings['env']): number {
  return /^[1-9]\d{1,3}$/.test(COLUMNS) ? Number(COLUMNS) : 120;
}

/** @returns 1 if anything found makes the run fail, else 0 */
export function exitStatus({findings}: SyncReport, failOn: FailOn): 0 | 1 {
  return findings.some(({severity}) => blocks(severity, failOn)) ? 1 : 0;
}
