/** What every command does alike with its arguments: the language of its words, its help, its version. */
import {isOneOf} from './arguments';
import type {ExitStatus} from './command-error';
import {formatHelp} from './help';
import type {HelpWords} from './messages/words';
import type {Surroundings} from './surroundings';
import {langOf, langs, type Lang} from '../report/lang';

/** @returns the language of `--lang`, where it is one of ours; else that of the terminal */
export function langAsked({lang}: {readonly lang?: string}, env: Surroundings['env']): Lang {
  return lang !== undefined && isOneOf(langs, lang) ? lang : langOf(env);
}

/** Answers `--help` or `--version`. */
export function tellOfItself(
  kind: 'help' | 'version',
  words: HelpWords,
  {stdout, version}: {readonly stdout: NodeJS.WritableStream; readonly version: string},
): ExitStatus {
  stdout.write(kind === 'help' ? formatHelp(words) : `${version}\n`);
  return 0;
}
