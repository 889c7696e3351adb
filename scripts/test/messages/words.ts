/** What `npm test` says; closed by types, so that a sentence missing in one language does not compile. */
import type {StageId} from '../calls';
import type {PlainWords} from '../../command/plain-command';
import type {FreshnessState} from '../../../src/core/contracts/freshness';

export type TestWords = PlainWords<'only'> & {
  readonly stages: Readonly<Record<StageId, string>>;
  readonly done: (title: string, seconds: number) => string;
  readonly stopped: (titles: readonly string[]) => string;
  readonly installing: Readonly<Record<'chromium' | 'shellcheck', string>>;
  /** Not found, not installed: how to get it. */
  readonly missing: Readonly<Record<'chromium' | 'shellcheck', string>>;
  readonly installerFailed: (command: string, said: string) => string;
};

/** Of facts whose sources should be read again. */
export type DueWords = {
  readonly none: string;
  readonly title: Readonly<Record<Exclude<FreshnessState, 'fresh'>, (count: number) => string>>;
  /** Both days as ISO dates. */
  readonly fact: (owner: string, id: string, readOn: string, limit: string) => string;
  readonly more: (count: number) => string;
  readonly whatToDo: string;
};
