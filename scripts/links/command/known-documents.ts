import {createHash} from 'node:crypto';
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
    },
  };
}
