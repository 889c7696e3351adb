/** The practice tenant's Graph, for the registration check. Loaded when that check is practised. */
import type {ConsentSigns} from '../core/checks/registration/evidence';
import {ToolError} from '../core/checks/tool-error';
import type {IntegrationId} from '../core/contracts/schema';
import {createRegistrationTenant} from '../practice-tenant/registration-tenant';
import {findRegistrationScenario, registrationScenarios} from '../practice-tenant/scenarios/registration';
import type {DirectoryAccess} from './directory/session';

export type PracticeGraph = {
  readonly access: DirectoryAccess;
  readonly clientId: string;
  readonly objectId: string;
  readonly signs: ConsentSigns;
};

export function practiceGraph({
  integration,
  scenario: name,
  language,
}: {
  readonly integration: IntegrationId;
  readonly scenario: string;
  readonly language: 'en' | 'fr';
}): PracticeGraph {
  const scenario = findRegistrationScenario(name);
  if (!scenario) throw new ToolError('bad-option');
  const tenant = createRegistrationTenant({
    integration,
    scenario,
    language,
    now: Date.now,
    randomId: () => crypto.randomUUID(),
  });
  const {vendorPrompt, refusals, claimed, grantedBefore} = registrationScenarios[scenario].signs ?? {};
  return {
    access: {
      url: tenant.graph,
      fetch: tenant.handle,
      // Nobody signs in here: the reading application was granted what it needs.
      token: async () => ({value: await tenant.token(), scopes: []}),
      signOut: () => Promise.resolve(),
    },
    clientId: tenant.clientId,
    objectId: tenant.objectId,
    signs: {
      ...(vendorPrompt !== undefined && {vendorPrompt}),
      ...(refusals && {refusals}),
      ...(claimed && {claimedAt: Date.now()}),
      ...(grantedBefore && {grantedBefore: tenant.permissions}),
    },
  };
}
