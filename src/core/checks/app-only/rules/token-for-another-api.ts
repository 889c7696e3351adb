/**
 * The token is for another API than the one that is called. A version 1.0 token repeats the name that was asked for, or
 * gives the API's application ID; a version 2.0 token always gives the ID.
 */
import {normalizeResource} from '../../../entra/scope';
import {claimsOf, finding, type AppOnlyRule} from '../rule';

export const tokenForAnotherApi: AppOnlyRule<'token-for-another-api'> = (evidence, expectation) => {
  const actual = claimsOf(evidence)?.audience;
  if (actual === undefined) return undefined;
  const {audiences} = expectation;
  const isOurs = audiences.some((name) => normalizeResource(name) === normalizeResource(actual));
  return isOurs
    ? undefined
    : finding('token-for-another-api', 'error', {actual, expected: audiences[0]}, expectation);
};
