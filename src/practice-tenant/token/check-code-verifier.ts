import {toBase64Url} from '../base64url';
import {refusals} from '../refusals';
import {field, type Check, type CodeRequest} from './redemption';

/** The verifier's SHA-256 must be the challenge that the code was asked with (RFC 7636, 4.6). */
export const checkCodeVerifier: Check<CodeRequest> = async (request) => {
  const {challenge} = request.grant;
  if (!challenge) return undefined;
  const verifier = field(request, 'code_verifier');
  if (!verifier) return refusals.verifierMissing();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return toBase64Url(new Uint8Array(digest)) === challenge ? undefined : refusals.verifierDiffers();
};
