/** The command, from its arguments to its exit status. */
import type {ExitStatus} from '../../command/command-error';
import {formatHelp} from '../../command/help';
import {langOf} from '../../report/lang';
import {commandWords} from '../messages';
import {badUsage} from './complaint';
import {parseCommand} from './parse';
import type {Surroundings} from '../../command/surroundings';

/** @throws CommandError whose message is already in the language asked for */
export async function checkSync(args: readonly string[], around: Surroundings): Promise<ExitStatus> {
  const asked = parseCommand(args);
  const lang = asked.lang === 'en' || asked.lang === 'fr' ? asked.lang : langOf(around.env);
  switch (asked.kind) {
    case 'help':
      around.stdout.write(formatHelp(commandWords[lang]));
      return 0;
    case 'version':
      around.stdout.write(`${around.version}\n`);
      return 0;
    case 'misunderstood':
      throw badUsage(lang, asked.error);
    case 'check': {
      const {options} = asked;
      if (options.pair) return (await import('./run-pair')).runPair(options.pair, options, lang, around);
      return (await import('./run-site')).runSite(options, lang, around);
    }
  }
}
