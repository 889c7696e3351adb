/** Which roles suffice for a step of a guide. Derived from the contracts and from what each role covers. */
import {roles, rolesLeastFirst} from './roles';
import type {Integration, RoleId} from './schema';

type Step = Integration['steps'][number];

/** `least`: the one to use. `too-much`: would do, and opens everything else besides. */
export type Sufficiency = 'least' | 'enough' | 'too-much' | 'no';

export function sufficiency(contract: Integration, step: Step, role: RoleId): Sufficiency {
  if (role === step.role) return 'least';
  const covers = roles[role].covers.includes(step.role);
  const consents = step.id === 'grant-admin-consent' && contract.consent.roles.includes(role);
  if (!covers && !consents) return 'no';
  return role === 'global-administrator' ? 'too-much' : 'enough';
}

/** The roles that a contract's steps name or that may consent for it, with Global Administrator where it would do. */
export function rolesOf(contract: Integration): readonly RoleId[] {
  const named = new Set<RoleId>(contract.steps.map(({role}) => role));
  if (contract.steps.some(({id}) => id === 'grant-admin-consent')) {
    for (const role of contract.consent.roles) named.add(role);
  }
  return rolesLeastFirst.filter((role) => named.has(role) || role === 'global-administrator');
}
