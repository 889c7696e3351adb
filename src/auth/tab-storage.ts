/**
 * This tab's `sessionStorage`: MSAL keeps the state of a running sign-in there, whatever cache it is given. Once
 * the answer is in, nothing of it is needed, and the tab shall hold nothing of a sign-in that is over.
 */
import {ToolError} from '../core/checks/tool-error';
import {siteKey, type LibraryKey} from '../core/storage-keys';

/** Every key of MSAL begins so (`PREFIX` in its `CacheKeys`). */
const msalPrefix: LibraryKey = 'msal.';

/** Removes whatever MSAL left in this tab. A storage that the browser refuses holds nothing. */
export function sweepTab(): void {
  const box = findTabStorage();
  const keys = Array.from({length: box?.length ?? 0}, (_, index) => box?.key(index));
  for (const key of keys) if (key?.startsWith(msalPrefix)) box?.removeItem(key);
}

/** @throws ToolError `storage-unavailable` where the browser refuses storage: MSAL cannot work without. */
export function requireTabStorage(): Storage {
  const box = findTabStorage();
  try {
    box?.setItem(probe, '1');
    box?.removeItem(probe);
  } catch (cause) {
    throw new ToolError('storage-unavailable', {cause});
  }
  if (!box) throw new ToolError('storage-unavailable');
  return box;
}

const probe = siteKey('probe');

/** Reading the property itself throws where the browser forbids storage. */
function findTabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
