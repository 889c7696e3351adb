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
import type {Evidence} from '../core/checks/evidence';
import {ToolError} from '../core/checks/tool-error';
import {gatherEvidence} from './gather';
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
  /** Forgets tokens and account. Nothing is sent to Microsoft, whose own session is the reader's to end. */
  signOut(): Promise<void>;
};

export type RunOptions = {
  /** Cancels: the window is closed where the browser lets us, and a later answer is thrown away. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};

export function createSession(client: SessionClient, stage: Stage): Session {
  let account: AccountInfo | undefined;
  let latest = 0;

  const conclude = async (signedIn: AuthenticationResult): Promise<Evidence> => {
    account = signedIn.account ?? undefined;
    try {
      return await gatherEvidence(client, signedIn, stage);
    } finally {
      sweepTab();
    }
  };

  return {
    conclude,
    async run(leg, {signal, onProgress}) {
      const mine = ++latest;
      const answer = askInWindow(client, requestFor(leg, stage, account), signal, onProgress);
      answer.settled
        .then(() => {
          if (mine !== latest) return;
          sweepTab();
          if (signal.aborted) void client.clearCache();
        })
        .catch(() => undefined);
      const signedIn = await answer.result;
      onProgress('signed-in');
      return 'kind' in signedIn ? signedIn : conclude(signedIn);
    },
    async signOut() {
      account = undefined;
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

/**
 * Opens the window and waits for its answer.
 *
 * @returns `result`: the answer, or Entra's refusal, or a rejection; `settled`: when MSAL itself is through, which
 * after cancelling is later.
 */
function askInWindow(
  client: SessionClient,
  request: PopupRequest,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
) {
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
  const cancelled = new Promise<never>((_, reject) => {
    const cancel = () => {
      opened?.close();
      reject(new ToolError('cancelled'));
    };
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, {once: true});
  });
  const settled = pending.then(
    () => undefined,
    () => undefined,
  );
  const result = Promise.race([pending, cancelled])
    .catch((error: unknown) => {
      const read = readMsalError(error);
      if (read === undefined) throw error;
      if (read instanceof ToolError) throw read;
      return read;
    })
    .finally(() => {
      stopWatching();
      if (callback) client.removeEventCallback(callback);
    });
  return {result, settled};
}

function windowOf({payload, correlationId}: EventMessage, mine: string): Window | undefined {
  const isMine = correlationId === mine;
  return isMine && payload && 'popupWindow' in payload ? payload.popupWindow : undefined;
}
