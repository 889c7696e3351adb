/** What `npm run tenant` says; closed by types, so that a sentence missing in one language does not compile. */
import type {ArgumentProblemArgs, ArgumentWords, HelpWords} from '../../command/messages/words';
import type {ServerAddress} from '../host/start';

export type OptionName = 'port' | 'scenario' | 'lang' | 'help' | 'version';

export type CommandErrorArgs = ArgumentProblemArgs & {
  'scenario-unknown': {readonly value: string; readonly known: readonly string[]; readonly nearest?: string};
  'files-not-written': {readonly path: string; readonly reason: string};
};

export type CommandWords = HelpWords & {
  readonly options: Readonly<Record<OptionName, {readonly value?: string; readonly text: string}>>;
  readonly errors: ArgumentWords & {
    readonly [C in keyof CommandErrorArgs]: (args: CommandErrorArgs[C]) => string;
  };
  readonly seeHelp: string;
  readonly serving: (facts: Pick<ServerAddress, 'origin' | 'scenario'>) => string;
  /** Captions of what is printed below. */
  readonly facts: Readonly<Record<'authority' | 'graph' | 'clientId' | 'more', string>>;
  readonly listedAt: (origin: string) => string;
  readonly trust: string;
  readonly stopped: string;
};
