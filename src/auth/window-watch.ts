/**
 * Watches the sign-in window, because MSAL 5 does not: a closed window would show only when its time runs out
 * (https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/8572).
 */

/** How often to look; browsers report `closed` at once, so this bounds the delay. */
export const lookEveryMs = 250;
/** The bridge page closes the window just after it answered; the answer gets this much time to arrive. */
export const graceMs = 750;

/**
 * Calls back once when the window has looked closed for `graceMs`.
 *
 * @returns the way to stop watching.
 */
export function watchWindow(opened: {readonly closed: boolean}, onSeemsClosed: () => void): () => void {
  let closedForMs = 0;
  const timer = setInterval(() => {
    closedForMs = opened.closed ? closedForMs + lookEveryMs : 0;
    if (closedForMs < graceMs + lookEveryMs) return;
    clearInterval(timer);
    onSeemsClosed();
  }, lookEveryMs);
  return () => {
    clearInterval(timer);
  };
}
