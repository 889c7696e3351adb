import {refusals} from '../refusals';
import {atRedirect, type Attempt, type Check} from './attempt';

/**
 * `state` ties the answer to the request. Entra lets a client leave it out; in a page the practice tenant does not,
 * because a client of ours without it would be open to forged answers.
 */
export const checkState: Check<Attempt> = ({request: {state}, practice: {serverSide}}) =>
  state || serverSide.clients === 'any' ? undefined : atRedirect(refusals.missingParameter('state'));
