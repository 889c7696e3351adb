/** Entra issues tokens for an hour and more: one that has run out as it arrives was issued by another clock. */
import {claimsOf, finding, type AppOnlyRule} from '../rule';

export const tokenAlreadyExpired: AppOnlyRule<'token-already-expired'> = (evidence, expectation) => {
  const expiresAt = claimsOf(evidence)?.expiresAt;
  if (expiresAt === undefined || expiresAt > evidence.at) return undefined;
  const minutes = Math.max(1, Math.round((evidence.at - expiresAt) / 60));
  return finding('token-already-expired', 'error', {minutes}, expectation);
};
