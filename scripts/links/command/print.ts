import {writeFileSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {wantsColors} from '../../report/colors';
import {formatReport} from '../../report/formats';
import type {Report} from '../../report/model';
import {commandWords, type Lang} from '../messages';
import {couldNotRun} from './complaint';
import type {Options} from './options';
import type {Surroundings} from './surroundings';

/**
 * The report where it is wanted; with `--output`, what a person reads goes to the terminal all the same.
 *
 * @param root the site directory, absolute: places are named as seen from here, so that they can be clicked
 */
export function print(
  report: Report,
  {format, output, showsNotes}: Options,
  lang: Lang,
  {stdout, stderr, env}: Surroundings,
  root: string,
): void {
  const words = commandWords[lang];
  const fromHere = relative(process.cwd(), root).replaceAll('\\', '/');
  const text = (stream: NodeJS.WriteStream) => ({
    colors: wantsColors(env, stream),
    notes: showsNotes,
    notesHint: words.notesOption,
    root: fromHere === '' ? '' : `${fromHere}/`,
  });
  if (output === undefined) {
    stdout.write(formatReport(report, format, {text: text(stdout), root: fromHere}));
    return;
  }
  try {
    writeFileSync(resolve(output), formatReport(report, format, {text: {notes: showsNotes}, root: fromHere}));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw couldNotRun(lang, {code: 'output-not-written', args: {path: output, reason}});
  }
  stderr.write(formatReport(report, 'text', {text: text(stderr)}));
  stderr.write(`${words.written(output)}\n`);
}
