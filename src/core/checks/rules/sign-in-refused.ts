/** A refusal that no other rule claims: the diagnosis catalogue explains its code. */
import {finding, primaryCode, type Rule} from '../rule';

export const signInRefused: Rule<'sign-in-refused'> = (evidence, expectation) => {
  if (evidence.kind !== 'refusal') return undefined;
  return finding('sign-in-refused', 'error', {code: primaryCode(evidence)}, expectation);
};
