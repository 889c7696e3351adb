import {refusals} from '../refusals';
import {platformOf} from '../tenant';
import {onPage, type Attempt, type Check} from './attempt';

/**
 * The redirect URI must equal a registered one, character by character but for the port of `localhost`. Until it does, nobody may be sent to it:
 * so this refusal, and every one before it, stays on the tenant's own page.
 */
export const checkRedirectUri: Check<Attempt> = ({request: {redirectUri}, registration}) => {
  if (!registration) return undefined;
  if (!redirectUri) return onPage(refusals.missingParameter('redirect_uri'));
  if (registration.redirectUris.length === 0) return onPage(refusals.noRedirectUriRegistered());
  const registered = platformOf(registration, redirectUri) !== undefined;
  return registered ? undefined : onPage(refusals.redirectUriMismatch(redirectUri, registration.clientId));
};
