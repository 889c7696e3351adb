import {CommandError} from '../../command/command-error';
import {commandWords, type Lang} from '../messages';
import type {CommandErrorArgs, CommandErrorCode} from '../messages/command-words';

/** What keeps the command from its work, as plain data. */
export type Complaint = {
  [C in CommandErrorCode]: {readonly code: C; readonly args: CommandErrorArgs[C]};
}[CommandErrorCode];

/** An error of whoever called: exit status 2, and where to read how it is done. */
export function badUsage(lang: Lang, complaint: Complaint): CommandError {
  return new CommandError('bad-usage', `${wordsOf(lang, complaint)}\n${commandWords[lang].seeHelp}`);
}

/** Exit status 3. */
export function couldNotRun(lang: Lang, complaint: Complaint): CommandError {
  return new CommandError('could-not-run', wordsOf(lang, complaint));
}

function wordsOf<C extends CommandErrorCode>(
  lang: Lang,
  {code, args}: {readonly code: C; readonly args: CommandErrorArgs[C]},
): string {
  return commandWords[lang].errors[code](args);
}
