import {createHash} from 'node:crypto';
import {readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {openDocumentCache} from '../cache';
import type {SourceDocument} from '../model';
import type {KnownDocuments} from '../sources/read';

type Kept = {readonly known: KnownDocuments; save(): Promise<void>};

/**
 * Documents as the last run read them, so that an unchanged file is not read again.
 *
 * @param readBy what else decides how a file is read: version of this program, configuration, registered tags
 */
export function keepDocuments(
  dir: string,
  readBy: readonly unknown[],
  onTrouble: (error: Error) => void,
): Kept {
  const version = createHash('sha256').update(JSON.stringify(readBy)).digest('hex').slice(0, 16);
  const cache = openDocumentCache(dir, {version, onTrouble});
  const fresh = new Map<string, {stamp: string; document: SourceDocument}>();
  const seen = new Set<string>();
  return {
    known: {
      find: (file, stamp) => {
        seen.add(file);
        // Written by this program alone, and by this version of it: another has another directory.
        const entry = cache.get(file) as {stamp: string; document: SourceDocument} | undefined;
        return entry?.stamp === stamp ? entry.document : undefined;
      },
      keep: (file, stamp, document) => {
        fresh.set(file, {stamp, document});
      },
    },
    save: async () => {
      if (fresh.size > 0) await cache.put(fresh);
      cache.keepOnly(seen);
      await cache.close();
      forgetOthers(dir);
    },
  };
}

const longUnused = 7 * 24 * 3_600_000;

/** What other versions, or other settings, kept and nobody has written to for a week. */
function forgetOthers(dir: string): void {
  try {
    for (const name of readdirSync(dir)) {
      const path = join(dir, name);
      const isOld = Date.now() - statSync(path).mtimeMs > longUnused;
      if (isOld && name.startsWith('documents-')) rmSync(path, {recursive: true, force: true});
    }
  } catch {
    // Another run tidies up just now, or there is nothing that could be.
  }
}
