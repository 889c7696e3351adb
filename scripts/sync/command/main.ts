/** The command, from its arguments to its exit status. */
import {langAsked, tellOfItself} from '../../command/about-itself';
import type {ExitStatus} from '../../command/command-error';
import {commandWords} from '../messages';
import {badUsage} from './complaint';
import {parseCommand} from './parse';
import type {Surroundings} from '../../command/surroundings';

/** @throws CommandError whose message is already in the language asked for */
export async function checkSync(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const asked = parseCommand(args);
  const lang = langAsked(asked, around.env);
  switch (asked.kind) {
    case 'help':
    case 'version':
      return tellOfItself(asked.kind, commandWords[lang], around);
    case 'misunderstood':
      throw badUsage(lang, asked.error);
    case 'check': {
      const {options} = asked;
      if (options.pair) return (await import('./run-pair')).runPair(options.pair, options, lang, around);
      return (await import('./run-site')).runSite(options, lang, around);
    }
  }
}
