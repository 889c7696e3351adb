import {refusals} from '../refusals';
import {atRedirect, type Attempt, type Check} from './attempt';

/** The authorization code is the only thing this tenant hands out here; the implicit grant is not enabled. */
export const checkResponseType: Check<Attempt> = ({request: {responseType}}) => {
  if (!responseType) return atRedirect(refusals.missingParameter('response_type'));
  if (responseType === 'code') return undefined;
  const implicit = responseType.split(' ').some((part) => ['id_token', 'token'].includes(part));
  return atRedirect(
    implicit ? refusals.responseTypeNotEnabled(responseType) : refusals.unsupportedResponseType(responseType),
  );
};
