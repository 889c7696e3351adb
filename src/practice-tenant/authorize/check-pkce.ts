import {refusals} from '../refusals';
import {platformOf} from '../tenant';
import {atRedirect, type Attempt, type Check} from './attempt';

/**
 * A single-page application must prove that whoever redeems the code asked for it (RFC 7636), by the S256 method. Other
 * clients may, and by `plain` too, which a challenge without a method means.
 */
export const checkPkce: Check<Attempt> = ({practice, request, registration}) => {
  const {codeChallenge, codeChallengeMethod = 'plain', redirectUri = ''} = request;
  const isSpa = registration && platformOf(registration, redirectUri) === 'spa';
  if (!codeChallenge) return isSpa ? atRedirect(refusals.pkceRequired()) : undefined;
  const methods = isSpa || practice.serverSide.clients === 'ours' ? ['S256'] : ['S256', 'plain'];
  if (!methods.includes(codeChallengeMethod)) return atRedirect(refusals.pkceRequired());
  // base64url of 32 bytes; a verifier may be longer (section 4.1).
  const shape = codeChallengeMethod === 'S256' ? /^[\w-]{43}$/ : /^[\w.~-]{43,128}$/;
  return shape.test(codeChallenge) ? undefined : atRedirect(refusals.invalidChallengeSize());
};
