/**
 * What a run wrote, kept beside the site’s other scratch files, so that `--undo` knows its own work from a writer’s. Without
 * it nothing is undone: a guide that looks like one of ours may have been written by hand.
 */
import {join} from 'node:path';
import * as z from 'zod';
import {permissionReference} from '../../../src/core/contracts/permission-reference';
import {resourceId, type ResourceId} from '../../../src/core/contracts/schema';
import {readIfThere} from './write-all';

const record = z.strictObject({
  resource: resourceId,
  names: z.array(z.string()),
  permissions: z.array(z.string()),
  /** Key of the vendor among the vendors. */
  vendor: z.string(),
  /** Each file of the guide as it was written, by path. */
  files: z.record(z.string(), z.string()),
});

export type GuideRecord = z.infer<typeof record>;

/** From the project’s directory; the folder is not under version control. */
export const recordPath = (id: string) => `.passerelle/new-guide/${id}.json`;

/** @returns undefined where there is none; `unreadable` where it is not as this command writes it */
export function readRecord(root: string, id: string): GuideRecord | 'unreadable' | undefined {
  const text = readIfThere(join(root, recordPath(id)));
  if (text === undefined) return undefined;
  try {
    return record.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
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
