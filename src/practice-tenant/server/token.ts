/** The token endpoint of a server, which can be asked too often. */
import {throttled} from '../throttle';
import {token} from '../token';

/** In plain text, as seen in AzureAD/microsoft-authentication-library-for-dotnet issue 2855: none of Entra's own errors. */
export const throttledToken = throttled(
  token,
  (_, __, seconds) =>
    new Response('Too Many Requests', {status: 429, headers: {'retry-after': String(seconds)}}),
  ({signInThrottling}) => signInThrottling,
);
