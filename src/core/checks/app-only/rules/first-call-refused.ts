/**
 * The first refusal of the product: those after it mostly repeat it. A mailbox outside the limit has to be refused. Where
 * the token itself is wrong, the refusal is its consequence, and says nothing about the product.
 */
import {codeOf, finding, type AppOnlyRule} from '../rule';
import {requiredRoleMissing} from './required-role-missing';
import {tokenForAnotherApi} from './token-for-another-api';
import {tokenFromAnotherTenant} from './token-from-another-tenant';

const aboutTheToken = [
  requiredRoleMissing,
  tokenForAnotherApi,
  tokenFromAnotherTenant,
] as const satisfies readonly AppOnlyRule[];

export const firstCallRefused: AppOnlyRule<'first-call-refused'> = (evidence, expectation) => {
  if (aboutTheToken.some((rule) => rule(evidence, expectation))) return undefined;
  for (const {call, mailbox, outcome} of evidence.calls) {
    if (outcome.kind === 'answered' || mailbox === 'outside') continue;
    const {cause, status, step} = outcome.refusal;
    const args = {call, code: codeOf(outcome.refusal), cause, status};
    const own = expectation.stepForCause[cause] ?? step;
    return finding('first-call-refused', 'error', args, expectation, own);
  }
  return undefined;
};
