import {refusals} from '../refusals';
import {atRedirect, platformOf, type Attempt, type Check} from './attempt';

/**
 * A single-page application must prove that whoever redeems the code asked for it (RFC 7636), by the S256 method.
 * Entra also takes `plain`; the practice tenant does not, because no client of ours may send it.
 */
export const checkPkce: Check<Attempt> = (attempt) => {
  const {codeChallenge, codeChallengeMethod} = attempt.request;
  const required = platformOf(attempt) === 'spa';
  if (!codeChallenge) return required ? atRedirect(refusals.pkceRequired()) : undefined;
  if (codeChallengeMethod !== 'S256') return atRedirect(refusals.pkceRequired());
  // base64url of 32 bytes
  return /^[\w-]{43}$/.test(codeChallenge) ? undefined : atRedirect(refusals.invalidChallengeSize());
};
