/** Entries of the lists in a site's settings, understood: what to ignore, and what to expect. */
import type {LinkCode} from '../finding';
import type {Position} from '../model';

type Entry = {
  /** As {@link linkMatcher} understands it. */
  readonly link: string;
  /** `YYYY-MM-DD`, the last day on which it holds. */
  readonly until: string;
  readonly reason: string;
  /** Where it stands in the settings. */
  readonly at: Position;
};

export type IgnoreEntry = Entry & {
  /** A glob, from the site's directory. Undefined: any file. */
  readonly file?: string;
  /** Undefined: whatever is found. */
  readonly codes?: readonly LinkCode[];
};

/**
 * What an address gives: a status of HTTP, `ok` (nothing is to be said of it), `redirect` (of either kind), or
 * `no-answer` (no such host, no connection, no valid certificate).
 */
export type Outcome = number | 'ok' | 'redirect' | 'no-answer';

export type ExpectEntry = Entry & {
  /** Any of them will do. */
  readonly outcomes: readonly Outcome[];
};
