import {refusals} from '../refusals';
import type {Check, RefreshRequest} from './redemption';

/** A single-page application's refresh token lives 24 hours from the sign-in; renewing it does not extend that. */
export const checkRefreshTokenAge: Check<RefreshRequest> = ({practice, grant}) =>
  practice.now() < grant.expiresAt
    ? undefined
    : refusals.spaRefreshTokenExpired(new Date(grant.issuedAt).toISOString());
