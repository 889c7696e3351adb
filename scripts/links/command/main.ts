/** The command, from its arguments to its exit status. */
import {resolve} from 'node:path';
import {langAsked, tellOfItself} from '../../command/about-itself';
import type {ExitStatus} from '../../command/command-error';
import {commandWords, type Lang} from '../messages';
import {defaultFailOn, exitStatus} from '../report';
import {readText} from '../site/directory';
import {badUsage, couldNotRun} from './complaint';
import type {Options} from './options';
import {parseCommand} from './parse';
import {printerOf} from './print';
import type {Surroundings} from './surroundings';

/** @throws CommandError whose message is already in the language asked for */
export async function checkLinks(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const asked = parseCommand(args);
  const lang = langAsked(asked, around.env);
  switch (asked.kind) {
    case 'help':
    case 'version':
      return tellOfItself(asked.kind, commandWords[lang], around);
    case 'misunderstood':
      throw badUsage(lang, asked.error);
    case 'merge':
      return merge(asked.files, asked.options, lang, around);
    case 'check':
      // Help needs none of it.
      return (await import('./run-check')).runCheck(asked.options, lang, around);
  }
}

async function merge(
  files: readonly string[],
  options: Options,
  lang: Lang,
  around: Surroundings,
): Promise<ExitStatus> {
  const {mergeReports} = await import('../report/merge');
  const failOn = options.failOn ?? defaultFailOn(around.env);
  const reports = files.map((file) => ({file, text: readText(resolve(file)) ?? ''}));
  const merged = mergeReports(reports, {lang, failOn});
  if (!merged.ok) throw couldNotRun(lang, merged.error);
  const print = await printerOf(options, lang, around, process.cwd(), failOn);
  print(merged.report);
  return exitStatus(merged.report.findings, failOn);
}
