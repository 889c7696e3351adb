/** How MSAL is set up: nothing logged, nothing kept, no host asked that is not in the authority. */
import {LogLevel, type Configuration} from '@azure/msal-browser';
import type {Stage} from './stage';

/** A person may need to find a phone and approve a second factor; MSAL's own minute is too short for that. */
export const windowTimeoutMs = 10 * 60 * 1000;

/** Where MSAL keeps tokens. `sessionStorage` serves the way out of a redirect only, when none exist yet. */
export type CacheLocation = 'memoryStorage' | 'sessionStorage';

export function configurationOf(
  {target, authority, instead}: Stage,
  cacheLocation: CacheLocation,
): Configuration {
  return {
    auth: {
      clientId: target.clientId,
      redirectUri: target.redirectUri,
      authority,
      ...(instead && {
        knownAuthorities: [...instead.knownAuthorities],
        authorityMetadata: instead.authorityMetadata,
      }),
    },
    cache: {cacheLocation},
    system: {
      popupBridgeTimeout: windowTimeoutMs,
      loggerOptions: {loggerCallback: () => undefined, logLevel: LogLevel.Error, piiLoggingEnabled: false},
      ...(instead && {
        networkClient: instead.networkClient,
        // Opening the window first, MSAL would have the browser connect to the authority, which does not exist.
        navigatePopups: false,
      }),
    },
  };
}
