import path from 'node:path';
import {openStore, type StoreOptions} from './store';

export type DocumentCache = {
  /** As `JSON.parse` gives it: the caller knows what it put there. Undefined: not there. */
  get(key: string): unknown;
  /** Many at once cost one write. Resolves when written; never rejects. */
  put(entries: Iterable<readonly [string, unknown]>): Promise<void>;
  /** Forgets all others. */
  keepOnly(keys: ReadonlySet<string>): void;
  close(): Promise<void>;
};

/**
 * What was worked out of files, by a key that names their content. All is read at once when it opens, and each value
 * parsed when it is asked for.
 *
 * @param version of whatever wrote the values: what another version wrote is not seen
 */
export function openDocumentCache(
  dir: string,
  {version, ...options}: StoreOptions & {readonly version: string},
): DocumentCache {
  const store = openStore(path.join(dir, `documents-${version.replaceAll(/[^\w.]/g, '_')}`), options);
  return {
    get: store.get,
    put: store.put,
    keepOnly: (keys) => store.keepOnly((key) => keys.has(key)),
    close: store.close,
  };
}
