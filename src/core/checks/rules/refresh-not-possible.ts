/** Signed in, but without a refresh token that answers: the vendor would lose the connection in about an hour. */
import {finding, type Rule} from '../rule';

export const refreshNotPossible: Rule<'refresh-not-possible'> = (evidence, expectation) => {
  if (evidence.kind !== 'sign-in' || !expectation.offline) return undefined;
  if (evidence.refresh !== 'refused') return undefined;
  return finding('refresh-not-possible', 'error', {}, expectation);
};
