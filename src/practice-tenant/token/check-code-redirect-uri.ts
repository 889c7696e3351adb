import {refusals} from '../refusals';
import {field, type Check, type CodeRequest} from './redemption';

/** The redirect URI must be the one that the code was asked with, character by character (RFC 6749, 4.1.3). */
export const checkCodeRedirectUri: Check<CodeRequest> = (request) => {
  const sent = field(request, 'redirect_uri');
  if (!sent) return refusals.missingParameter('redirect_uri');
  const expected = request.grant.redirectUri;
  return sent === expected ? undefined : refusals.redirectUriDiffers(sent, expected);
};
