import {refusals} from '../refusals';
import {platformOf} from '../tenant';
import type {Check, RefreshRequest} from './redemption';

/** A single-page application's refresh token lives 24 hours from the sign-in; renewing it does not extend that. */
export const checkRefreshTokenAge: Check<RefreshRequest> = ({practice, registration, grant}) =>
  practice.now() < grant.expiresAt
    ? undefined
    : platformOf(registration, grant.redirectUri) === 'spa'
      ? refusals.spaRefreshTokenExpired(new Date(grant.issuedAt).toISOString())
      : refusals.refreshTokenInactive(new Date(grant.issuedAt).toISOString());
