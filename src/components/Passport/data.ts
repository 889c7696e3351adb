import type {ReaderContext} from '../../core/messages/sentences';
import type {PassportContract} from '../../core/passport/passport';

/** One guide as a passport needs it, in one language. */
export type PassportGuide = ReaderContext & {
  readonly title: string;
  /** Titles of the steps, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Where the set-up is checked again: a fragment of the guide’s address. */
  readonly check: string;
  /** Where each step is checked, by its id; steps that only the reader can vouch for are absent. */
  readonly checks: Readonly<Record<string, string>>;
  readonly contract: PassportContract;
};

/** Written by `src/remark/passport-data.ts`, and loaded with the widget. */
export type PassportData = {
  readonly guides: readonly PassportGuide[];
  /** Names of the APIs, by application ID. */
  readonly apis: Readonly<Record<string, string>>;
};
