/** Entra knows the application, its tenant or its secret otherwise than it was asked. */
import {codeOf, finding, type AppOnlyRule} from '../rule';

export const tokenRefused: AppOnlyRule<'token-refused'> = ({token}, expectation) => {
  if (token.kind !== 'refused') return undefined;
  const {cause, step} = token.refusal;
  return finding('token-refused', 'error', {code: codeOf(token.refusal), cause}, expectation, step);
};
