/**
 * One sign-in check on one configuration: opens the window, waits, gathers. It reports what happens and returns
 * evidence; what that means for a reader is decided elsewhere.
 */
import {
  EventType,
  type AccountInfo,
  type AuthenticationResult,
  type EventMessage,
  type IPublicClientApplication,
  type PopupRequest,
} from '@azure/msal-browser';
import type {Evidence, RefusalEvidence} from '../core/checks/evidence';
import {ToolError} from '../core/checks/tool-error';
import {keepWindow} from './abort-reason';
import {gatherEvidence, type Who} from './gather';
import {readMsalError} from './msal-errors';
import type {Stage} from './stage';
import {sweepTab} from './tab-storage';
import {defaultScope, signInScopes} from './target';
import {watchWindow} from './window-watch';

/** The part of MSAL's client that a session uses; tests bring their own. */
export type SessionClient = Pick<
  IPublicClientApplication,
  'acquireTokenPopup' | 'acquireTokenSilent' | 'addEventCallback' | 'removeEventCallback' | 'clearCache'
>;

/** What is asked in the window: to sign in, or Microsoft's consent page for the product's permissions. */
export type Leg = 'sign-in' | 'consent';

export type Progress = 'window-opened' | 'window-seems-closed' | 'signed-in';

export type Session = {
  /**
   * Must be called while the browser still honours the reader's click, before anything else is awaited.
   *
   * @throws ToolError for anything that kept us from looking. Any other error is our bug.
   */
  run(leg: Leg, options: RunOptions): Promise<Evidence>;
  /** Evidence from an answer that came back by redirect. */
  conclude(signedIn: AuthenticationResult): Promise<Evidence>;
  /** Whose answer the last one was, while the page knows. */
  who(): Who | undefined;
  /** Forgets tokens and account. Nothing is sent to Microsoft, whose own session is the reader's to end. */
  signOut(): Promise<void>;
};

export type RunOptions = {
  /**
   * Cancels: a later answer is thrown away, and the window closed where the browser lets us, unless the reason is
   * `keepWindow`.
   */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};

export function createSession(client: SessionClient, stage: Stage): Session {
  let account: AccountInfo | undefined;
  let who: Who | undefined;

  const conclude = async (signedIn: AuthenticationResult): Promise<Evidence> => {
    account = signedIn.account;
    try {
      const gathered = await gatherEvidence(client, signedIn, stage);
      who = gathered.who;
      return gathered.evidence;
    } finally {
      sweepTab();
    }
  };
  /** An answer that nobody waits for any more: its tokens go, those of a later sign-in stay. */
  const throwAway = (late: AuthenticationResult) => {
    if (late.account.homeAccountId !== account?.homeAccountId)
      void client.clearCache({account: late.account});
  };

  return {
    conclude,
    async run(leg, {signal, onProgress}) {
      const signedIn = await askInWindow(client, requestFor(leg, stage, account), {
        signal,
        onProgress,
        throwAway,
      });
      onProgress('signed-in');
      return 'kind' in signedIn ? signedIn : conclude(signedIn);
    },
    who: () => who,
    async signOut() {
      account = undefined;
      who = undefined;
      await client.clearCache();
      sweepTab();
    },
  };
}

/** The request of a leg. An account that is known is proposed for consent; signing in always asks which. */
export function requestFor(
  leg: Leg,
  {target}: Pick<Stage, 'target'>,
  account?: AccountInfo,
): {scopes: string[]; prompt?: string; account?: AccountInfo} {
  return leg === 'sign-in'
    ? {scopes: [...signInScopes], prompt: 'select_account'}
    : {scopes: [defaultScope(target)], ...(account && {account})};
}

/** Opens the window and waits for its answer, Entra's refusal, or a reason to stop waiting. */
async function askInWindow(
  client: SessionClient,
  request: PopupRequest,
  {signal, onProgress, throwAway}: RunOptions & {readonly throwAway: (late: AuthenticationResult) => void},
): Promise<AuthenticationResult | RefusalEvidence> {
  const correlationId = crypto.randomUUID();
  let opened: Window | undefined;
  let stopWatching = () => {};
  const callback = client.addEventCallback(
    (message: EventMessage) => {
      opened = windowOf(message, correlationId) ?? opened;
      if (!opened) return;
      onProgress('window-opened');
      stopWatching = watchWindow(opened, () => {
        onProgress('window-seems-closed');
      });
    },
    [EventType.POPUP_OPENED],
  );
  // A window of an earlier try may still be waited for: this one replaces it.
  const pending = client.acquireTokenPopup({...request, correlationId, overrideInteractionInProgress: true});
  pending.then(
    (late) => {
      if (signal.aborted) throwAway(late);
    },
    () => undefined,
  );
  const cancelled = new Promise<never>((_, reject) => {
    const cancel = () => {
      if (signal.reason !== keepWindow) opened?.close();
      reject(new ToolError('cancelled'));
    };
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, {once: true});
  });
  try {
    return await Promise.race([pending, cancelled]);
  } catch (error) {
    const read = readMsalError(error);
    if (read === undefined) throw error;
    if (read instanceof ToolError) throw read;
    return read;
  } finally {
    stopWatching();
    if (callback) client.removeEventCallback(callback);
    sweepTab();
  }
}

function windowOf({payload, correlationId}: EventMessage, mine: string): Window | undefined {
  const isMine = correlationId === mine;
  return isMine && payload && 'popupWindow' in payload ? payload.popupWindow : undefined;
}
