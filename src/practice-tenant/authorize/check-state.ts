import {refusals} from '../refusals';
import {atRedirect, type Attempt, type Check} from './attempt';

/**
 * `state` ties the answer to the request. Entra lets a client leave it out; the practice tenant does not, because a
 * client of ours without it would be open to forged answers.
 */
export const checkState: Check<Attempt> = ({request: {state}}) =>
  state ? undefined : atRedirect(refusals.missingParameter('state'));
