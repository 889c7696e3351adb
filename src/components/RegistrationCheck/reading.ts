/** What a reading of a registration may come to, and the states on the way, without React. */
import type {GraphProblem} from '../../auth/directory';
import type {Judgement} from '../../core/checks/registration/judgement';
import type {RegistrationEvidence} from '../../core/checks/registration/evidence';
import type {ToolErrorCode} from '../../core/checks/tool-error';
import {readUrl} from '../../core/entra/pasted-text';

export type Trouble = GraphProblem | {readonly code: ToolErrorCode | 'unexpected' | 'not-loaded'};

export type Result = {
  readonly evidence: RegistrationEvidence;
  readonly judgement: Judgement;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly problems: readonly GraphProblem[];
};

export type Phase =
  | 'idle'
  | 'preparing'
  | 'window-opened'
  | 'window-seems-closed'
  | 'signed-in'
  | 'reading'
  | 'throttled'
  | 'waiting'
  | 'done'
  | 'trouble';

export type View = {
  readonly phase: Phase;
  readonly result?: Result;
  readonly trouble?: Trouble;
  /** While consent is waited for: since when, and when is the next look; milliseconds since the epoch. */
  readonly wait?: {readonly since: number; readonly next: number};
  readonly hasGivenUp?: true;
};

/** Seconds before each further look: soon at first, then less and less often. */
const pauses: readonly number[] = [10, 15, 30, 60, 120];

/** @param looks how many there were */
export function pauseAfter(looks: number): number {
  return pauses[Math.min(looks, pauses.length - 1)] ?? 120;
}

export function isPropagating({findings}: Judgement): boolean {
  return findings.some(({code}) => code === 'consent-propagating');
}

/** `prompt` of the address that a vendor opened; nothing else of it is kept. */
export function promptOf(address: string): string | undefined {
  return readUrl(address.trim())?.searchParams.get('prompt') ?? undefined;
}
