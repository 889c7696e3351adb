/** A check's evidence and when it was gathered; light enough for a page to have from the start. */
import type {AppOnlyReport} from './app-only/evidence';
import type {Evidence} from './evidence';
import type {RegistrationEvidence} from './registration/evidence';

/** Whether it was the reader's own registration or the practice tenant. */
export type Mode = 'practice' | 'real';

/** What any of the checks saw. */
export type CheckEvidence = Evidence | RegistrationEvidence | AppOnlyReport;

/** A check that came to an end, apart from its words. */
export type CheckRecord<Seen extends CheckEvidence = CheckEvidence> = {
  readonly evidence: Seen;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly mode: Mode;
};

/** The sign-in check's, or what the reader brought from Microsoft's own page. */
export type SignInRecord = CheckRecord<Evidence>;

/**
 * Where what a check saw comes from. `live`: this site asked Microsoft itself. `practice`: the practice tenant answered.
 * `pasted`: somebody brought a text, and nobody saw where it came from; it proves nothing by itself.
 */
export type Origin = 'live' | 'pasted' | 'practice';

/** The weightier first. */
export const grounds: readonly Origin[] = ['live', 'pasted', 'practice'];

export function originOf({evidence, mode}: Pick<CheckRecord, 'evidence' | 'mode'>): Origin {
  if (mode === 'practice') return 'practice';
  return isBrought(evidence) ? 'pasted' : 'live';
}

function isBrought(evidence: CheckEvidence): boolean {
  switch (evidence.kind) {
    case 'registration':
      return evidence.source !== 'microsoft-graph';
    case 'app-only':
      // No page signs in as an application: a terminal printed what is known of it.
      return true;
    default:
      return isPasted(evidence);
  }
}

/** @param unnamed stands for the account, whose name never leaves the page's memory. */
export function withoutAccount(evidence: Evidence, unnamed: string): Evidence {
  return evidence.kind === 'sign-in' ? {...evidence, account: {username: unnamed}} : evidence;
}

/** True for what the reader brought from Microsoft's own page. */
export function isPasted(evidence: Evidence): boolean {
  return evidence.kind === 'refusal' && evidence.seenBy === 'reader';
}
