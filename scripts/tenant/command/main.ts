/** The command, from its arguments to its exit status. */
import {langAsked, tellOfItself} from '../../command/about-itself';
import type {ExitStatus} from '../../command/command-error';
import type {Surroundings} from '../../command/surroundings';
import {untilSignal} from '../../command/until-signal';
import type {Lang} from '../../report/lang';
import {FilesNotWritten, startHost, type Host} from '../host/start';
import {commandWords} from '../messages';
import {badUsage, couldNotRun} from './complaint';
import {parseCommand, type Options} from './parse';
import {printAddress} from './print';

/** @throws CommandError whose message is already in the language asked for */
export async function tenant(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const asked = parseCommand(args);
  const lang = langAsked(asked, around.env);
  switch (asked.kind) {
    case 'help':
    case 'version':
      return tellOfItself(asked.kind, commandWords[lang], around);
    case 'misunderstood':
      throw badUsage(lang, asked.error);
    case 'serve':
      return serve(asked.options, lang, around);
  }
}

async function serve(options: Options, lang: Lang, {stdout}: Surroundings): Promise<ExitStatus> {
  // Heard from the start, so that Ctrl-C while it starts leaves no files either.
  const signal = untilSignal();
  const host = await start(options, lang);
  stdout.write(printAddress(host, commandWords[lang]));
  await signal;
  await host.close();
  stdout.write(`${commandWords[lang].stopped}\n`);
  return 0;
}

async function start({port, scenario}: Options, lang: Lang): Promise<Host> {
  try {
    return await startHost({port, scenario, lang});
  } catch (error) {
    if (error instanceof FilesNotWritten) {
      const reason = error.cause instanceof Error ? error.cause.message : '';
      throw couldNotRun(lang, {code: 'files-not-written', args: {path: error.path, reason}});
    }
    throw error;
  }
}
