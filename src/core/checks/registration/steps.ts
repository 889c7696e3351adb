/** Which step of a guide establishes what a fact is about. */
import {findStep} from '../../diagnosis/guide-step';

export const topics = [
  'client-id',
  'object-id',
  'account-types',
  'redirect-uri',
  'credential',
  'permissions',
  'no-grant-in-entra',
  'consent',
  'enterprise-app',
  'publisher',
] as const;

export type Topic = (typeof topics)[number];

/** @returns the step of each topic among these ids; no entry where a guide has none. */
export function stepsForTopics(ids: readonly string[]): Partial<Record<Topic, string>> {
  const register = findStep(ids, 'account-types');
  const withoutGrants = ids.find((id) => id.includes('entra-grants'));
  const addPermissions = ids.find((id) => id === 'add-permissions');
  const named: Readonly<Record<Topic, string | undefined>> = {
    'client-id': findStep(ids, 'client-id'),
    // Exchange Online is the one product that asks for it.
    'object-id': ids.find((id) => id.includes('service-principal')),
    'account-types': register,
    'redirect-uri': ids.find((id) => id.includes('redirect')) ?? register,
    credential: findStep(ids, 'secret'),
    // Where a guide adds none, that there are none is settled where grants are avoided, or at registering.
    permissions: addPermissions ?? withoutGrants ?? register,
    'no-grant-in-entra': withoutGrants ?? addPermissions ?? register,
    consent: ids.find((id) => id.includes('consent')) ?? withoutGrants ?? addPermissions ?? register,
    'enterprise-app': ids.find((id) => id.includes('consent')) ?? withoutGrants ?? register,
    publisher: ids.find((id) => id.includes('customers')) ?? register,
  };
  return Object.fromEntries(Object.entries(named).filter(([, step]) => step !== undefined));
}
