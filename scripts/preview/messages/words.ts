/** What `npm start` says; closed by types, so that a sentence missing in one language does not compile. */
import type {PlainWords} from '../../command/plain-command';
import type {Lang} from '../../report/lang';

export type PreviewWords = PlainWords<'port'> & {
  /** How the preview of a language is called. */
  readonly names: Readonly<Record<Lang, string>>;
  readonly compiling: string;
  readonly changed: (file: string) => string;
  readonly compiled: (name: string, seconds: number) => string;
  /** Addresses, each with the name of its language. */
  readonly ready: (places: readonly (readonly [address: string, name: string])[]) => string;
  /** @param how an exit status, or a signal */
  readonly stopped: (name: string, how: string | number) => string;
  readonly startsAgain: string;
};
