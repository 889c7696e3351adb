/** Somebody consented to more than the vendor needs. What opens every mailbox has a finding of its own. */
import {isSamePermission} from '../../granted-scope';
import {claimsOf, finding, type AppOnlyRule} from '../rule';

export const moreRolesThanAsked: AppOnlyRule<'more-roles-than-asked'> = (evidence, expectation) => {
  const {requiredRoles, optionalRoles, exchangeRoles} = expectation;
  const asked = [...requiredRoles, ...optionalRoles, ...exchangeRoles];
  const extra = (claimsOf(evidence)?.roles ?? []).filter(
    (role) => !asked.some((other) => isSamePermission(role, other)),
  );
  return extra.length === 0 ? undefined : finding('more-roles-than-asked', 'warning', {extra}, expectation);
};
