import {refusals} from '../refusals';
import {platformOf} from '../tenant';
import type {Check, CodeRequest, RefreshRequest} from './redemption';

/**
 * Only a redirect URI registered as "Single-page application" may be redeemed from a web page, and from nowhere
 * else: the answer gets its CORS headers by that registration alone.
 */
export const checkPlatform: Check<CodeRequest | RefreshRequest> = ({registration, grant, crossOrigin}) => {
  const platform = platformOf(registration, grant.redirectUri);
  if (crossOrigin && platform !== 'spa') return refusals.crossOriginNotSpa();
  if (!crossOrigin && platform === 'spa') return refusals.spaNotCrossOrigin();
  return undefined;
};
