/** What building and serving the site say; closed by types, so that a sentence missing in one language does not compile. */
import type {PlainWords} from '../../command/plain-command';

export type BuildWords = PlainWords<never> & {
  readonly failed: string;
  readonly built: (seconds: number, address: string, searched: number) => string;
};

export type ServeWords = PlainWords<'port' | 'host'> & {
  readonly noBuild: string;
  readonly serving: (address: string) => string;
};

export type EnvironmentWords = {
  readonly heading: string;
  /** What each variable may be. */
  readonly expected: Readonly<
    Record<'url' | 'baseUrl' | 'mode' | 'operator' | 'contact' | 'checker', string>
  >;
  /** @param found as JSON writes it */
  readonly wrong: (name: string, expected: string, found: string) => string;
  readonly unknown: (name: string, nearest: string | undefined) => string;
};
