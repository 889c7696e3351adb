/**
 * Compares a decoded token with a contract and with the reader's values. Pure: the clock is an argument.
 */
import type {DecodedJwt} from '../../entra/jwt';
import {personalAccountsTenantId} from '../../entra/tenant';
import {claimsOf, type TokenClaims} from '../../entra/token-claims';
import {tokenKind} from '../../entra/token-kind';
import type {LearntIds} from '../../entra/learnt-ids';
import {audienceHints} from './audience';
import type {KnownAudience, TokenExpectation} from './expectation';
import {hint, type TokenHint} from './hint';
import {lifetimeHints} from './lifetime';
import {clientHints, guidOnly, objectIdHints} from './identifiers';
import {permissionHints} from './permissions';

export type TokenContext = {
  readonly expectation: TokenExpectation;
  /** All APIs that are known, so that a wrong one can be named. */
  readonly audiences: readonly KnownAudience[];
  readonly reader: Readonly<Partial<Record<'tenantId' | 'clientId' | 'objectId' | 'environmentUrl', string>>>;
  /** Object IDs that were read elsewhere on the page. */
  readonly learnt: LearntIds;
};

/**
 * @param now milliseconds since 1970
 * @returns what the token suggests, in the order in which an API would look; for anything but an access token of Entra
 *   ID, what it is and whether it is still in force.
 */
export function tokenHints(token: DecodedJwt, context: TokenContext, now: number): readonly TokenHint[] {
  const claims = claimsOf(token.claims);
  const lifetime = lifetimeHints(claims, now);
  const kind = tokenKind(token);
  if (kind === 'other-issuer') return [hint(kind, {issuer: claims.issuer ?? ''}), ...lifetime];
  if (kind === 'client-assertion') return [hint(kind, {}), ...lifetime];
  if (kind === 'id-token') {
    return [
      hint(kind, {}),
      ...tenantHints(claims, context),
      ...objectIdHints(claims, context, kind),
      ...lifetime,
    ];
  }
  return [
    ...audienceHints(claims, context),
    ...tenantHints(claims, context),
    ...clientHints(claims, context),
    ...objectIdHints(claims, context, kind),
    ...permissionHints(claims, context),
    ...lifetime,
  ];
}

function tenantHints({tenantId}: TokenClaims, {reader, expectation}: TokenContext): readonly TokenHint[] {
  if (tenantId === undefined) return [];
  const {tenant: step} = expectation.steps;
  if (tenantId === personalAccountsTenantId) return [hint('tenant-of-personal-accounts', {}, step)];
  // A tenant may have been given by its domain, which a token does not hold.
  const expected = guidOnly(reader.tenantId);
  if (expected === undefined) return [hint('tenant-not-compared', {actual: tenantId})];
  return [
    expected === tenantId
      ? hint('tenant-right', {})
      : hint('tenant-differs', {actual: tenantId, expected}, step),
  ];
}
