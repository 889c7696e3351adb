/** The enterprise application asks for assignment, and this user has none. */
import {finding, primaryCode, type Rule} from '../rule';

export const userNotAssigned: Rule<'user-not-assigned'> = (evidence, expectation) => {
  if (evidence.kind !== 'refusal') return undefined;
  const code = primaryCode(evidence);
  return codes.has(code) ? finding('user-not-assigned', 'error', {code}, expectation) : undefined;
};

const codes = new Set(['AADSTS50105']);
