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

/** Variables of the environment that the site takes. */
export type VariableName =
  | 'PASSERELLE_URL'
  | 'PASSERELLE_BASE_URL'
  | 'PASSERELLE_DEFAULT_MODE'
  | 'PASSERELLE_OPERATOR'
  | 'PASSERELLE_CONTACT'
  | 'PASSERELLE_CHECKER_CLIENT_ID';

export type EnvironmentWords = {
  readonly heading: string;
  /** What each variable may be. */
  readonly expected: Readonly<Record<VariableName, string>>;
  /** @param found as JSON writes it */
  readonly wrong: (name: string, expected: string, found: string) => string;
  readonly unknown: (name: string, nearest: string | undefined) => string;
};
