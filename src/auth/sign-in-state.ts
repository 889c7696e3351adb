/**
 * The sign-in as a reader sees it: one state, moved by events. Pure; the shells that open windows and load MSAL
 * only report what happened. Every event names its attempt, so that a window forgotten from an earlier one
 * cannot change what a later one shows.
 */
import type {Evidence, RefusalEvidence, SignInEvidence} from '../core/checks/evidence';
import type {ToolErrorCode} from '../core/checks/tool-error';

/**
 * `unexpected`: our bug, told as such rather than as the reader's mistake. `not-loaded`: a part of this site did
 * not arrive.
 */
export type TroubleCode = ToolErrorCode | 'unexpected' | 'not-loaded';

export type SignInState =
  | {readonly phase: 'idle'}
  /** Loading MSAL, and the practice tenant where it is used. */
  | {readonly phase: 'preparing'; readonly attempt: number}
  /** Loading took so long that the browser would block the window: one more click is needed. */
  | {readonly phase: 'needs-click'; readonly attempt: number}
  | {readonly phase: 'window-open'; readonly attempt: number}
  /**
   * The window looks closed. Microsoft's pages isolate themselves (COOP), which makes a live window look closed
   * too, so an answer may still come.
   */
  | {readonly phase: 'window-seems-closed'; readonly attempt: number}
  /** Signed in; asking what was granted. */
  | {readonly phase: 'checking'; readonly attempt: number}
  | {readonly phase: 'done'; readonly attempt: number; readonly evidence: SignInEvidence}
  | {readonly phase: 'refused'; readonly attempt: number; readonly evidence: RefusalEvidence}
  | {readonly phase: 'trouble'; readonly attempt: number; readonly code: TroubleCode};

export type SignInEvent =
  | {readonly type: 'started'; readonly attempt: number}
  | {readonly type: 'click-needed'; readonly attempt: number}
  | {readonly type: 'window-opened'; readonly attempt: number}
  | {readonly type: 'window-seems-closed'; readonly attempt: number}
  | {readonly type: 'signed-in'; readonly attempt: number}
  | {readonly type: 'gathered'; readonly attempt: number; readonly evidence: Evidence}
  | {readonly type: 'troubled'; readonly attempt: number; readonly code: TroubleCode}
  /** The reader brought the text of Microsoft's page, in whatever state the check is. */
  | {readonly type: 'pasted'; readonly evidence: RefusalEvidence}
  | {readonly type: 'reset'};

export const idle: SignInState = {phase: 'idle'};

/** The states from which something is still expected to happen by itself. */
export function isRunning({phase}: SignInState): boolean {
  return running.has(phase);
}

/** @returns the state after the event; the same object where the event says nothing to that state. */
export function signInReducer(state: SignInState, event: SignInEvent): SignInState {
  if (event.type === 'reset') return idle;
  if (event.type === 'started') return {phase: 'preparing', attempt: event.attempt};
  // A pasted refusal ends the attempt: what its window may still answer is about a past the reader has left.
  if (event.type === 'pasted') {
    return {phase: 'refused', attempt: attemptOf(state) + 1, evidence: event.evidence};
  }
  if (!isRunning(state) || event.attempt !== attemptOf(state)) return state;
  const {attempt} = event;
  switch (event.type) {
    case 'click-needed':
      return {phase: 'needs-click', attempt};
    case 'window-opened':
      return {phase: 'window-open', attempt};
    case 'window-seems-closed':
      return state.phase === 'window-open' ? {phase: 'window-seems-closed', attempt} : state;
    case 'signed-in':
      return {phase: 'checking', attempt};
    case 'gathered':
      return event.evidence.kind === 'sign-in'
        ? {phase: 'done', attempt, evidence: event.evidence}
        : {phase: 'refused', attempt, evidence: event.evidence};
    case 'troubled':
      return {phase: 'trouble', attempt, code: event.code};
  }
}

/** The number to give the next attempt. */
export function nextAttempt(state: SignInState): number {
  return attemptOf(state) + 1;
}

function attemptOf(state: SignInState): number {
  return state.phase === 'idle' ? 0 : state.attempt;
}

const running: ReadonlySet<SignInState['phase']> = new Set([
  'preparing',
  'needs-click',
  'window-open',
  'window-seems-closed',
  'checking',
]);
