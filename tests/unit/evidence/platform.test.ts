/** What belongs to no single integration: the platform’s facts, roles, resources and refused permissions. */
import * as z from 'zod';
import {describe, expect, it} from 'vitest';
import {permissionNotes} from '../../../src/core/contracts/permission-notes';
import {platformFacts} from '../../../src/core/contracts/platform';
import {resources} from '../../../src/core/contracts/resources';
import {roles} from '../../../src/core/contracts/roles';
import {resourceId, roleId} from '../../../src/core/contracts/schema';
import {readEvidence} from './read';

const texts = z.array(z.string());

describe('facts of the platform', () => {
  const rows = readEvidence(
    'platform',
    z.strictObject({id: z.string(), says: z.string(), source: z.string()}),
  );
  it.each(rows)('$id: $says', ({id, says}) => {
    const fact = platformFacts.find((entry) => entry.id === id);
    const value = typeof fact?.value === 'object' ? fact.value.en : fact?.value;
    expect([value, fact?.unit].filter((part) => part !== undefined).join(' ')).toBe(says);
  });
});

describe('roles', () => {
  const rows = readEvidence('role-scopes', z.strictObject({id: roleId, givenIn: z.string(), covers: texts}));
  it.each(rows)('$id', ({id, givenIn, covers}) => {
    expect(roles[id].givenIn).toBe(givenIn);
    expect([...roles[id].covers].sort()).toEqual([...covers].sort());
  });
});

describe('resources', () => {
  const rows = readEvidence('resource-addresses', z.strictObject({resource: resourceId, addresses: texts}));
  it.each(rows)('$resource answers to its other names', ({resource, addresses}) => {
    expect(resources[resource].alternativeUris).toEqual(addresses);
  });
});

describe('permissions that stand apart', () => {
  const rows = readEvidence(
    'permission-standings',
    z.strictObject({value: z.string(), standing: z.string(), why: z.string()}),
  );
  it.each(rows)('$value: $standing', ({value, standing}) => {
    expect(permissionNotes.find((note) => note.value === value && note.standing)?.standing).toBe(standing);
  });
});
