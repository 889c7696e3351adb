import {CommandError} from '../../command/command-error';
import {commandWords, type Lang} from '../messages';
import type {CommandErrorArgs, CommandErrorCode} from '../messages/command-words';
import type {SettingsProblem} from '../settings';

/** What keeps the command from its work, as plain data. */
export type Complaint = {
  [C in CommandErrorCode]: {readonly code: C; readonly args: CommandErrorArgs[C]};
}[CommandErrorCode];

const colon: Readonly<Record<Lang, string>> = {en: ': ', fr: '\u{a0}: '};

/** An error of whoever called: exit status 2, and where to read how it is done. */
export function badUsage(lang: Lang, complaint: Complaint): CommandError {
  return new CommandError('bad-usage', `${wordsOf(lang, complaint)}\n${commandWords[lang].seeHelp}`);
}

/** Exit status 3. */
export function couldNotRun(lang: Lang, complaint: Complaint): CommandError {
  return new CommandError('could-not-run', wordsOf(lang, complaint));
}

/** All that is wrong with the settings, each at its place: exit status 2. */
export function badSettings(lang: Lang, problems: readonly SettingsProblem[]): CommandError {
  const lines = problems.map((problem) => {
    const word = commandWords[lang].settings[problem.because] as (problem: SettingsProblem) => string;
    const {file, at, path} = problem;
    return `${file}:${at.line}:${at.column} ${path === '' ? '' : `${path}${colon[lang]}`}${word(problem)}`;
  });
  return new CommandError('bad-usage', lines.join('\n'));
}

function wordsOf<C extends CommandErrorCode>(
  lang: Lang,
  {code, args}: {readonly code: C; readonly args: CommandErrorArgs[C]},
): string {
  return commandWords[lang].errors[code](args);
}
