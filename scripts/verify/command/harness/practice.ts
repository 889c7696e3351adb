/** The practice tenant over HTTPS for one test file, and each integration's options for it. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import getPort from 'get-port';
import {integrations} from '../../../../src/core/contracts/integrations';
import type {IntegrationId, ProductId} from '../../../../src/core/contracts/schema';
import {practiceTenantId} from '../../../../src/practice-tenant/practice-directory';
import {mailboxAddresses} from '../../../../src/practice-tenant/products/seed';
import type {ServerScenarioId} from '../../../../src/practice-tenant/scenarios/server';
import {clientIdOf, secretOf} from '../../../../src/practice-tenant/server/server-directory';
import {startHost, type Host} from '../../../tenant/host/start';

export type Practice = {
  readonly host: Host;
  /** PEM of its authority. */
  readonly trust: readonly [string];
  close(): Promise<void>;
};

export async function startPractice(scenario: ServerScenarioId): Promise<Practice> {
  const directory = await mkdtemp(join(tmpdir(), 'verify-'));
  const host = await startHost({port: await getPort(), scenario, lang: 'en', directory});
  return {
    host,
    trust: [await readFile(host.certificateAuthority, 'utf8')],
    close: async () => {
      await host.close();
      await rm(directory, {recursive: true, force: true});
    },
  };
}

/** What each product is asked for, whoever reads it. */
const byProduct: Readonly<Record<ProductId, readonly string[]>> = {
  'business-central': ['--environment-name', 'Production'],
  dataverse: ['--environment-url', 'https://boulangerie-fjord.crm4.dynamics.com'],
  'finance-operations': ['--environment-url', 'https://boulangerie-fjord.operations.dynamics.com'],
  'exchange-online': ['--mailbox', mailboxAddresses.inScope, '--closed-mailbox', mailboxAddresses.outOfScope],
};
/** What only some integrations need. */
const own: Readonly<Partial<Record<IntegrationId, readonly string[]>>> = {
  'ipaas-business-central': ['--company', 'CRONUS Fjord'],
};

/** What somebody types whose set-up is the practice tenant's. */
export function argumentsFor(
  id: IntegrationId,
  {origin}: Pick<Host, 'origin'>,
  more: readonly string[] = [],
): string[] {
  const client = ['--tenant', practiceTenantId, '--client-id', clientIdOf(placeOf(id))];
  return [
    id,
    '--authority',
    origin,
    ...client,
    ...byProduct[integrations[id].product.id],
    ...(own[id] ?? []),
    ...more,
  ];
}

export function secretFor(id: IntegrationId): string {
  return secretOf(placeOf(id));
}

function placeOf(id: IntegrationId): number {
  return Object.keys(integrations).indexOf(id);
}
