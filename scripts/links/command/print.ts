import {writeFileSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {wantsColors} from '../../report/colors';
import {formatterOf} from '../../report/formats';
import type {Report, ReportFinding} from '../../report/model';
import {commandWords, type Lang} from '../messages';
import {blocks, type FailOn} from '../report';
import {couldNotRun} from './complaint';
import type {Options} from './options';
import type {Surroundings} from './surroundings';

/** Prints, or writes, a report. */
export type Print = (report: Report) => void;

/**
 * Gets ready to put reports where they are wanted; with `--output`, what a person reads goes to the terminal all the
 * same.
 *
 * @param failOn what makes the run fail, for formats that say so of each finding
 * @param root the site directory, absolute: places are named as seen from here, so that they can be clicked
 */
export async function printerOf(
  {format, output, showsNotes}: Options,
  lang: Lang,
  {stdout, stderr, env}: Surroundings,
  root: string,
  failOn: FailOn,
): Promise<Print> {
  const asked = await formatterOf(format);
  const plain = output === undefined ? asked : await formatterOf('text');
  const words = commandWords[lang];
  const fails = (finding: ReportFinding): boolean => blocks(finding, failOn);
  const fromHere = relative(process.cwd(), root).replaceAll('\\', '/');
  const text = (stream: NodeJS.WriteStream) => ({
    colors: wantsColors(env, stream),
    notes: showsNotes,
    notesHint: words.notesOption,
    root: fromHere === '' ? '' : `${fromHere}/`,
  });
  if (output === undefined) {
    return (report) => void stdout.write(asked(report, {text: text(stdout), root: fromHere, fails}));
  }
  return (report) => {
    try {
      writeFileSync(resolve(output), asked(report, {text: {notes: showsNotes}, root: fromHere, fails}));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw couldNotRun(lang, {code: 'output-not-written', args: {path: output, reason}});
    }
    stderr.write(plain(report, {text: text(stderr)}));
    stderr.write(`${words.written(output)}\n`);
  };
}
