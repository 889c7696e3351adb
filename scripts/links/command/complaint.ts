import {CommandError} from '../../command/command-error';
import {complaintsBy, type ComplaintOf} from '../../command/complaint';
import {commandWords, type Lang} from '../messages';
import type {CommandErrorArgs} from '../messages/command-words';
import type {SettingsProblem} from '../settings';

export type Complaint = ComplaintOf<CommandErrorArgs>;

export const {badUsage, couldNotRun} = complaintsBy<Lang, CommandErrorArgs>(commandWords);

const colon: Readonly<Record<Lang, string>> = {en: ': ', fr: '\u{a0}: '};

/** All that is wrong with the settings, each at its place: exit status 2. */
export function badSettings(lang: Lang, problems: readonly SettingsProblem[]): CommandError {
  const lines = problems.map((problem) => {
    const word = commandWords[lang].settings[problem.because] as (problem: SettingsProblem) => string;
    const {file, at, path} = problem;
    return `${file}:${at.line}:${at.column} ${path === '' ? '' : `${path}${colon[lang]}`}${word(problem)}`;
  });
  return new CommandError('bad-usage', lines.join('\n'));
}
