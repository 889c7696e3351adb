import {refusals} from '../refusals';
import {platformOf} from '../tenant';
import {atRedirect, type Attempt, type Check} from './attempt';

/**
 * A single-page application must prove that whoever redeems the code asked for it (RFC 7636), by the S256 method.
 * Entra also takes `plain`; the practice tenant does not, because no client of ours may send it.
 */
export const checkPkce: Check<Attempt> = ({request, registration}) => {
  const {codeChallenge, codeChallengeMethod, redirectUri = ''} = request;
  const required = registration && platformOf(registration, redirectUri) === 'spa';
  if (!codeChallenge) return required ? atRedirect(refusals.pkceRequired()) : undefined;
  if (codeChallengeMethod !== 'S256') return atRedirect(refusals.pkceRequired());
  // base64url of 32 bytes
  return /^[\w-]{43}$/.test(codeChallenge) ? undefined : atRedirect(refusals.invalidChallengeSize());
};
