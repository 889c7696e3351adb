import type {Evidence} from '../../core/checks/evidence';
import type {Mode} from '../page-state/store';

/** A check that came to an end, apart from its words. */
export type CheckRecord = {
  readonly evidence: Evidence;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly mode: Mode;
};

/** @param unnamed stands for the account, whose name never leaves the page's memory. */
export function withoutAccount(evidence: Evidence, unnamed: string): Evidence {
  return evidence.kind === 'sign-in' ? {...evidence, account: {username: unnamed}} : evidence;
}

/** True for what the reader brought from Microsoft's own page. */
export function isPasted(evidence: Evidence): boolean {
  return evidence.kind === 'refusal' && evidence.seenBy === 'reader';
}
