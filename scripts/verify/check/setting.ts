/** What is checked, and what is needed to ask. */
import type {Route} from '../../../src/core/contracts/first-calls';
import type {Integration} from '../../../src/core/contracts/schema';
import type {DiagnosisContext} from '../../../src/core/diagnosis/diagnosis';
import type {ReaderValues} from '../command/values';
import type {Where} from '../command/where';
import type {Credential} from '../credential/credential';
import type {Ask} from '../network/ask';
import type {DeviceCode} from '../token/device-sign-in';

/** Whose set-up, by which way. */
export type Subject = {
  readonly integration: Integration;
  readonly values: ReaderValues;
  readonly route: Route;
  readonly where: Where;
  readonly context: DiagnosisContext;
};

export type Setting = Subject & {
  readonly credential: Credential;
  readonly ask: Ask;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly progress: Progress;
  /** Told each token, so that none is ever printed. */
  readonly keep: (secret: string) => void;
};

/** What was asked last. `url`: of a call. */
export type Asked = {readonly what: 'token' | 'sign-in' | 'call'; readonly url?: string};

/** What is shown while it works. */
export type Progress = {
  token(): void;
  /** Before the code is there. */
  beforeSignIn(): void;
  call(url: string): void;
  signIn(code: DeviceCode): void;
  /** What the last of these was about. */
  asked(): Asked | undefined;
};
