/** Signing in, or consenting, in a window: opened, watched, waited for, and given up when nobody wants it any more. */
import {
  EventType,
  type AuthenticationResult,
  type EventMessage,
  type IPublicClientApplication,
  type PopupRequest,
} from '@azure/msal-browser';
import type {RefusalEvidence} from '../core/checks/evidence';
import {ToolError} from '../core/checks/tool-error';
import {keepWindow} from './abort-reason';
import {readMsalError} from './msal-errors';
import {sweepTab} from './tab-storage';
import {watchWindow} from './window-watch';

/** The part of MSAL's client that a session uses; tests bring their own. */
export type SessionClient = Pick<
  IPublicClientApplication,
  'acquireTokenPopup' | 'acquireTokenSilent' | 'addEventCallback' | 'removeEventCallback' | 'clearCache'
>;

export type Progress = 'window-opened' | 'window-seems-closed' | 'signed-in';

export type RunOptions = {
  /**
   * Cancels: a later answer is thrown away, and the window closed where the browser lets us, unless the reason is
   * `keepWindow`.
   */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};

/** Opens the window and waits for its answer, Entra's refusal, or a reason to stop waiting. */
export async function askInWindow(
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
