import {refusals} from '../refusals';
import {atRedirect, type Attempt, type Check} from './attempt';

/** A request for an ID token must carry a nonce, which the token repeats. As with `state`, stricter than Entra. */
export const checkNonce: Check<Attempt> = ({request: {scope, nonce}, practice: {serverSide}}) =>
  nonce || serverSide.clients === 'any' || !scope.includes('openid')
    ? undefined
    : atRedirect(refusals.missingParameter('nonce'));
