import {toBase64Url} from '../base64url';
import type {CodeGrant} from '../grant';
import {refusals} from '../refusals';
import {field, type Check, type CodeRequest} from './redemption';

/** The verifier must lead to the challenge that the code was asked with (RFC 7636, 4.6). */
export const checkCodeVerifier: Check<CodeRequest> = async (request) => {
  const {challenge, challengeMethod} = request.grant;
  if (!challenge) return undefined;
  const verifier = field(request, 'code_verifier');
  if (!verifier) return refusals.verifierMissing();
  const led = await challengeOf(verifier, challengeMethod);
  return led === challenge ? undefined : refusals.verifierDiffers();
};

async function challengeOf(verifier: string, method: CodeGrant['challengeMethod']): Promise<string> {
  if (method === 'plain') return verifier;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return toBase64Url(new Uint8Array(digest));
}
