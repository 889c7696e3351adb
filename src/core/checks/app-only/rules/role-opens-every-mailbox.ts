/** Consent in Entra and a role inside Exchange add up: the limit to chosen mailboxes then limits nothing. */
import {isSamePermission} from '../../granted-scope';
import {claimsOf, finding, type AppOnlyRule} from '../rule';

export const roleOpensEveryMailbox: AppOnlyRule<'role-opens-every-mailbox'> = (evidence, expectation) => {
  const roles = (claimsOf(evidence)?.roles ?? []).filter((role) =>
    expectation.exchangeRoles.some((other) => isSamePermission(role, other)),
  );
  return roles.length === 0 ? undefined : finding('role-opens-every-mailbox', 'error', {roles}, expectation);
};
