import type {TokenClaims} from '../../entra/token-claims';
import {hint, type TokenHint} from './hint';

/** Servers allow clocks to differ by this much. */
const toleratedSeconds = 300;

/** `exp`, `nbf` and `iat` against the reader's clock. @param now milliseconds since 1970 */
export function lifetimeHints(
  {expiresAt, notBefore, issuedAt}: Pick<TokenClaims, 'expiresAt' | 'notBefore' | 'issuedAt'>,
  now: number,
): readonly TokenHint[] {
  const seconds = now / 1000;
  const begins = Math.max(notBefore ?? 0, issuedAt ?? 0);
  if (expiresAt !== undefined && expiresAt <= seconds) return [hint('expired', {at: expiresAt})];
  if (notBefore !== undefined && notBefore === begins && notBefore > seconds + toleratedSeconds) {
    return [hint('not-yet-valid', {at: notBefore})];
  }
  if (begins > seconds + toleratedSeconds) return [hint('issued-in-future', {at: begins})];
  return [expiresAt === undefined ? hint('expiry-missing', {}) : hint('valid-until', {at: expiresAt})];
}
