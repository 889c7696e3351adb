/** One reading of a registration: sign in once, then read as often as the reader waits for. */
import type {AuthenticationResult, PopupRequest} from '@azure/msal-browser';
import type {ConsentSigns} from '../../core/checks/registration/evidence';
import {ToolError} from '../../core/checks/tool-error';
import {readMsalError} from '../msal-errors';
import {askInWindow, type Progress, type SessionClient} from '../ask-in-window';
import {GraphTrouble} from '../../core/checks/registration/reading/graph-problem';
import {createGraphReader, type GraphAccess} from './graph-reader';
import {
  readRegistrationEvidence,
  type Reading,
  type RegistrationQuestion,
} from '../../core/checks/registration/reading/read-registration';

export type DirectoryProgress =
  | {readonly phase: Progress | 'reading'}
  /** Graph asked for patience. */
  | {readonly phase: 'throttled'; readonly seconds: number};

export type ReadOptions = {
  /** Cancels: nothing more is asked, and the window closed. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DirectoryProgress) => void;
};

export type DirectorySession = {
  /** @throws GraphTrouble, ToolError: what kept us from looking. Any other error is our bug. */
  readonly read: (options: ReadOptions) => Promise<Reading>;
  /** Forgets tokens and account. */
  readonly signOut: () => Promise<void>;
  /** What practice knows of consent beside the directory. */
  readonly signs?: ConsentSigns;
};

/** Graph answers such reads within a second or two. */
const longestReadMs = 30_000;

/** Where Graph is, and how its tokens come. */
export type DirectoryAccess = {
  readonly url: string;
  readonly fetch: GraphAccess['fetch'];
  readonly token: (options: ReadOptions, isRefused: boolean) => ReturnType<GraphAccess['token']>;
  readonly signOut: () => Promise<void>;
};

export function createDirectorySession(
  {url, fetch, token, signOut}: DirectoryAccess,
  question: RegistrationQuestion,
): DirectorySession {
  return {
    signOut,
    async read(options) {
      const {signal, onProgress} = options;
      // Asked for once: parallel reads must not open a window each.
      let held = token(options, false);
      const first = await held;
      onProgress({phase: 'reading'});
      let isRenewed = false;
      const reader = createGraphReader({
        url,
        fetch: (request) => {
          if (signal.aborted) throw new ToolError('cancelled');
          // A network that swallows requests answers none of them: nobody should watch that for ever.
          const limit = AbortSignal.any([signal, AbortSignal.timeout(longestReadMs)]);
          return fetch(new Request(request, {signal: limit}));
        },
        token: (isRefused) => {
          if (!isRefused) return isRenewed ? held : Promise.resolve(first);
          if (!isRenewed) held = token(options, true);
          isRenewed = true;
          return held;
        },
        wait: async (seconds) => {
          onProgress({phase: 'throttled', seconds});
          await pause(seconds, signal);
          onProgress({phase: 'reading'});
        },
      });
      return readRegistrationEvidence(reader, question);
    },
  };
}

/** @throws ToolError `cancelled` */
export function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new ToolError('cancelled'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, {once: true});
  });
}

/** Tokens by MSAL: a window for the first, silently from then on. */
export function tokensOf(
  client: SessionClient,
  scopes: readonly string[],
): Pick<DirectoryAccess, 'token' | 'signOut'> {
  let signedIn: AuthenticationResult | undefined;
  const asToken = ({accessToken, scopes: granted}: Pick<AuthenticationResult, 'accessToken' | 'scopes'>) => ({
    value: accessToken,
    scopes: granted,
  });
  return {
    async token({signal, onProgress}, isRefused) {
      if (signedIn) {
        const request = {scopes: [...scopes], account: signedIn.account, forceRefresh: isRefused};
        try {
          return asToken(await client.acquireTokenSilent(request));
        } catch (cause) {
          const read = readMsalError(cause);
          // Not heard is not refused: the account is still signed in.
          if (read instanceof ToolError) throw read;
          throw new GraphTrouble({code: 'signed-out'}, {cause});
        }
      }
      const request: PopupRequest = {scopes: [...scopes], prompt: 'select_account'};
      const answer = await askInWindow(client, request, {
        signal,
        onProgress: (phase) => {
          onProgress({phase});
        },
        throwAway: (late) => void client.clearCache({account: late.account}),
      });
      if ('kind' in answer) throw new GraphTrouble({code: 'refused', codes: answer.codes});
      signedIn = answer;
      return asToken(answer);
    },
    async signOut() {
      signedIn = undefined;
      await client.clearCache();
    },
  };
}
