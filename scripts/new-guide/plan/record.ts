/** What a run wrote, kept beside the site’s other scratch files, so that `--undo` knows its own work from a writer’s. */
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import * as z from 'zod';
import {integrations} from '../../../src/core/contracts/integrations';
import {permissionReference} from '../../../src/core/contracts/permission-reference';
import {resourceId, type ResourceId} from '../../../src/core/contracts/schema';
import {readIfThere} from './write-all';

const record = z.strictObject({
  resource: resourceId,
  names: z.array(z.string()),
  permissions: z.array(z.string()),
  /** SHA-256 of each file of the guide as it was written, by path. */
  files: z.record(z.string(), z.string()),
});

export type GuideRecord = z.infer<typeof record>;

/** From the project’s directory; the folder is not under version control. */
export const recordPath = (id: string) => `.passerelle/new-guide/${id}.json`;

/** @returns undefined where there is none, or none that can be read */
export function readRecord(root: string, id: string): GuideRecord | undefined {
  const text = readIfThere(join(root, recordPath(id)));
  if (text === undefined) return undefined;
  try {
    return record.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex');

/** Where no record is left: what the guide’s contract says of it. */
export function recordFromContract(id: string): GuideRecord | undefined {
  const contract = Object.values(integrations).find((each) => each.id === id);
  if (!contract) return undefined;
  const [first] = contract.registration.permissions;
  return {
    resource: first?.resource ?? contract.product.id,
    names: [],
    permissions: contract.registration.permissions.map(({value}) => value),
    files: {},
  };
}

/** Permissions that the reference keeps for another reason than this guide. */
export function ofNobodyElse(id: string, resource: ResourceId, permissions: readonly string[]): string[] {
  const kept = permissionReference().filter(
    (entry) =>
      entry.resource === resource &&
      (entry.note?.standing !== undefined ||
        [...entry.askedBy, ...entry.warnedBy].some(({integration}) => integration.id !== id)),
  );
  return permissions.filter((value) => !kept.some((entry) => entry.value === value));
}
