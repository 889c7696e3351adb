import type {Term} from '../catalogue';

/** A term as it is written down: what most of them share may be left out. */
type Written = Omit<Term, 'theme' | 'rejectedFr' | 'seeAlso' | 'verifiedOn' | 'status'> &
  Partial<Pick<Term, 'rejectedFr' | 'seeAlso' | 'verifiedOn' | 'status'>>;

/** The day somebody last read the sources of the terms. */
const readOn = '2026-11-21';

/**
 * Terms of one theme: read on the same day, in documentation, unless they say otherwise. `unverified`: the page is named
 * for those who want to know more, and was not read for the definition.
 */
export function define(theme: Term['theme'], written: readonly Written[]): readonly Term[] {
  return written.map((term) => ({
    rejectedFr: [],
    seeAlso: [],
    verifiedOn: readOn,
    status: 'docs-only',
    ...term,
    theme,
  }));
}
