/** Each contract against what was read of its integration: redirect URIs, permissions, limits, dates, what is handed over. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {describe, expect, it} from 'vitest';
import {integrations} from '../../../src/core/contracts/integrations';
import type {Integration} from '../../../src/core/contracts/schema';
import {readEvidence} from './read';

const row = z.strictObject({source: z.string().min(1), says: z.record(z.string(), z.unknown())});
const folder = path.resolve(import.meta.dirname, '../../evidence/contracts');

/** A new guide has none yet: `npm run bench -- mutation` says so. */
const read = Object.values(integrations).filter(({id}) => existsSync(path.join(folder, `${id}.json`)));

describe.each(read)('$id', (contract) => {
  const stated = statementsOf(contract);
  const readings = readEvidence(`contracts/${contract.id}`, row);

  describe.each(readings)('$source', ({says}) => {
    it.each(Object.entries(says))('%s', (id, value) => {
      expect(stated[id] ?? null).toEqual(value);
    });
  });
});

/** What a contract says, in the shape in which readings were written down. */
function statementsOf(contract: Integration): Readonly<Record<string, unknown>> {
  const {registration, signIn, consent, product, credential} = {...contract, ...contract.registration};
  return {
    vendor: contract.vendor.name,
    site: contract.vendor.site,
    product: [product.id, product.name.en, product.name.fr],
    flow: contract.flow,
    route: contract.route.state,
    milestones: contract.route.milestones.map(({date}) => date),
    audience: registration.audience,
    'account types': registration.audienceLabels,
    'redirect URIs': registration.redirectUris.map(({uri, platform}) => [uri, platform]),
    credential: credential && [
      credential.kinds.join('+'),
      credential.preferred,
      credential.maxMonths,
      credential.advisedMonths,
    ],
    permissions: registration.permissions.map(({resource, kind, value, required, grantedBy}) => [
      resource,
      kind,
      value,
      required,
      grantedBy ?? null,
    ]),
    never: registration.never.map(({value}) => value),
    'sign-in': signIn && [signIn.authority, signIn.resource, signIn.offline],
    consent: [consent.by, ...consent.roles],
    'product set-up': contract.productSetup.map(({kind, role, path: way}) => [kind, way.join(' › '), role]),
    inputs: contract.inputs.map(({id, required, path: way}) => [id, required, way.join(' › ')]),
    'hand-over': contract.handover.items.map((item) => [
      item.id,
      item.secret,
      item.vendorLabel?.en ?? null,
      item.vendorLabel?.fr ?? null,
      item.fixedValue ?? null,
      item.part ?? null,
      (item.path ?? []).join(' › '),
    ]),
    ...Object.fromEntries(
      contract.facts.map(({id, value, unit}) => [
        `fact:${id}`,
        typeof value === 'object' ? value.en : [value, unit].filter((part) => part !== undefined).join(' '),
      ]),
    ),
  };
}
