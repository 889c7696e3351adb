/**
 * One sign-in check on one configuration: opens the window, waits, gathers. It reports what happens and returns
 * evidence; what that means for a reader is decided elsewhere.
 */
import type {AccountInfo, AuthenticationResult} from '@azure/msal-browser';
import type {Evidence} from '../core/checks/evidence';
import {askInWindow, type Progress, type RunOptions, type SessionClient} from './ask-in-window';
import {gatherEvidence, type Who} from './gather';
import type {Stage} from './stage';
import {sweepTab} from './tab-storage';
import {defaultScope, signInScopes} from './target';

export type {Progress, RunOptions, SessionClient};

/** What is asked in the window: to sign in, or Microsoft's consent page for the product's permissions. */
export type Leg = 'sign-in' | 'consent';

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
