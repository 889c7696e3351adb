/** Beside each secret stand its Value and its Secret ID, and the second is the one that can still be copied later. */
import {finding, type AppOnlyRule} from '../rule';

export const secretIdGiven: AppOnlyRule<'secret-id-given'> = ({token}, expectation) =>
  token.kind === 'not-asked' ? finding('secret-id-given', 'error', {}, expectation) : undefined;
