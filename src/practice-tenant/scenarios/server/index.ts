/** Every scenario of the server, in the order of its picker: those of the page, then what only a server can play. */
import {scenarioIds, scenarios, type Scenario, type ScenarioId} from '..';
import {adminConsentMissing} from './admin-consent-missing';
import {appDisabled} from './app-disabled';
import {clientAssertionInvalid} from './client-assertion-invalid';
import {moreRolesGranted} from './more-roles-granted';
import {productScenarios} from './products';
import {resourceNotInTenant} from './resource-not-in-tenant';
import {secretExpired} from './secret-expired';
import {secretInvalid} from './secret-invalid';
import {signInThrottled} from './sign-in-throttled';
import {tenantNotFound} from './tenant-not-found';

/** One deliberate mistake that needs no page of its own: who acts in it, its note says. */
export type ServerScenario = Pick<Scenario, 'title' | 'note' | 'apply'> & {
  /** After this, all is well by itself: what was granted has propagated. Default: never. */
  readonly settlesAfterMinutes?: number;
};

const ofServer = {
  'secret-invalid': secretInvalid,
  'secret-expired': secretExpired,
  'client-assertion-invalid': clientAssertionInvalid,
  'app-disabled': appDisabled,
  'tenant-not-found': tenantNotFound,
  'resource-not-in-tenant': resourceNotInTenant,
  'admin-consent-missing': adminConsentMissing,
  'more-roles-granted': moreRolesGranted,
  'sign-in-throttled': signInThrottled,
  ...productScenarios,
} as const satisfies Readonly<Record<string, ServerScenario>>;

export type ServerScenarioId = ScenarioId | keyof typeof ofServer;

export const serverScenarios: Readonly<Record<ServerScenarioId, ServerScenario>> = {
  ...scenarios,
  ...ofServer,
};

export const serverScenarioIds: readonly ServerScenarioId[] = [
  ...scenarioIds,
  ...(Object.keys(ofServer) as (keyof typeof ofServer)[]),
];

/** @returns undefined where the text names no scenario. */
export function findServerScenarioId(text: string): ServerScenarioId | undefined {
  return serverScenarioIds.find((id) => id === text);
}
