/**
 * The way without a window: the whole page goes to Microsoft and comes back. The way out needs `sessionStorage`
 * for state and PKCE verifier; the answer is redeemed by a client that keeps tokens in memory, so that not even
 * this way writes a token anywhere.
 */
import type {AuthenticationResult, IPublicClientApplication} from '@azure/msal-browser';
import type {RefusalEvidence} from '../core/checks/evidence';
import {ToolError} from '../core/checks/tool-error';
import {readMsalError} from './msal-errors';
import {removeRedirectMarker, writeRedirectMarker, type RedirectMarker} from './redirect-marker';
import {requestFor} from './session';
import type {Stage} from './stage';
import {requireTabStorage, sweepTab} from './tab-storage';

/** Leaves the page. Returns only by throwing: ToolError `cancelled` where the reader came back with the Back button. */
export async function leave(
  client: Pick<IPublicClientApplication, 'acquireTokenRedirect'>,
  stage: Pick<Stage, 'target'>,
  integration: string,
  marker: RedirectMarker,
): Promise<void> {
  const box = requireTabStorage();
  // A window still waited for would forbid it, and MSAL cannot override here.
  sweepTab();
  writeRedirectMarker(box, integration, marker);
  try {
    await client.acquireTokenRedirect({
      ...requestFor(marker.leg, stage),
      redirectStartPage: startPage(window.location.href),
    });
  } catch (error) {
    removeRedirectMarker(box, integration);
    sweepTab();
    const read = readMsalError(error);
    if (read instanceof ToolError) {
      throw read.code === 'popup-closed' ? new ToolError('cancelled', {cause: error}) : read;
    }
    throw error;
  }
}

/** @returns undefined where the reader came back without an answer. */
export async function pickUp(
  client: Pick<IPublicClientApplication, 'handleRedirectPromise'>,
): Promise<AuthenticationResult | RefusalEvidence | undefined> {
  try {
    // Here is where the reader left from; a second navigation to the same page would only lose the answer.
    return (await client.handleRedirectPromise({navigateToLoginRequestUrl: false})) ?? undefined;
  } catch (error) {
    const read = readMsalError(error);
    if (read === undefined) throw error;
    if (read instanceof ToolError) throw read;
    return read;
  } finally {
    sweepTab();
  }
}

/** Without its fragment: MSAL's answer would be confused with it. */
function startPage(href: string): string {
  const url = new URL(href);
  url.hash = '';
  return url.href;
}
