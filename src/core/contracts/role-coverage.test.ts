import {describe, expect, test} from 'vitest';
import {integrations} from './integrations';
import {rolesOf, sufficiency} from './role-coverage';
import {roles, rolesLeastFirst} from './roles';
import {roleId, type IntegrationId, type RoleId} from './schema';

function of(integration: IntegrationId, stepId: string, role: RoleId) {
  const contract = integrations[integration];
  const step = contract.steps.find(({id}) => id === stepId);
  if (!step) throw new Error(`no step ${stepId}`);
  return sufficiency(contract, step, role);
}

describe('which role suffices', () => {
  test.each([
    ['codat-business-central', 'register-application', 'application-developer', 'least'],
    ['codat-business-central', 'register-application', 'cloud-application-administrator', 'enough'],
    ['codat-business-central', 'register-application', 'privileged-role-administrator', 'no'],
    ['codat-business-central', 'grant-admin-consent', 'application-developer', 'no'],
    ['codat-business-central', 'grant-admin-consent', 'cloud-application-administrator', 'least'],
    ['codat-business-central', 'grant-admin-consent', 'privileged-role-administrator', 'enough'],
    ['codat-business-central', 'grant-admin-consent', 'global-administrator', 'too-much'],
    ['codat-business-central', 'enter-keys', 'global-administrator', 'no'],
    ['prextra-exchange', 'assign-exchange-roles', 'exchange-administrator', 'least'],
    ['cloud-elements-finance-operations', 'add-application-row', 'global-administrator', 'no'],
  ] as const)('%s, %s: %s is %s', (integration, step, role, expected) => {
    expect(of(integration, step, role)).toBe(expected);
  });

  test.each(Object.values(integrations))('$id: every step has its least role in the matrix', (contract) => {
    const columns = rolesOf(contract);
    for (const {role} of contract.steps) expect(columns).toContain(role);
  });

  test('Global Administrator is never the least that a step asks for', () => {
    const named = Object.values(integrations).flatMap(({steps}) => steps.map(({role}) => role));
    expect(named).not.toContain('global-administrator');
  });
});

describe('roles, least privileged first', () => {
  test('are all of them, once', () => {
    expect([...rolesLeastFirst].sort()).toEqual([...roleId.options].sort());
  });

  test.each(rolesLeastFirst)('%s comes after every role that it covers', (id) => {
    const place = rolesLeastFirst.indexOf(id);
    for (const covered of roles[id].covers) expect(rolesLeastFirst.indexOf(covered)).toBeLessThan(place);
  });
});
