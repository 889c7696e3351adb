/** The token carries not all application permissions that the vendor needs: nobody has consented to them. */
import {isSamePermission} from '../../granted-scope';
import {claimsOf, finding, type AppOnlyRule} from '../rule';

export const requiredRoleMissing: AppOnlyRule<'required-role-missing'> = (evidence, expectation) => {
  const granted = claimsOf(evidence)?.roles;
  if (granted === undefined) return undefined;
  const missing = expectation.requiredRoles.filter(
    (role) => !granted.some((other) => isSamePermission(role, other)),
  );
  return missing.length === 0
    ? undefined
    : finding('required-role-missing', 'error', {missing, granted}, expectation);
};
