/**
 * Compares contents, not dates: a fresh clone dates every file today, and switching branches changes
 * the lock file without touching `node_modules`.
 *
 * @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, extraneous?: boolean}} LockedPackage
 * @typedef {{readonly code: 'missing' | 'other-version' | 'left-over', readonly name: string}} Staleness
 * @typedef {{packages?: Record<string, LockedPackage>}} Lock
 */

/**
 * @param {Lock | undefined} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @returns {Staleness | undefined} why an installation is needed, by which package; undefined when none is
 */
export function explainStaleness(wanted, installed) {
  if (!installed?.packages) return {code: 'missing', name: ''};
  const have = installed.packages;
  const want = wanted?.packages ?? {};
  for (const [path, entry] of Object.entries(want)) {
    if (path === '') continue;
    const present = have[path];
    // Packages for other platforms are in the lock file only.
    if (!present && entry.optional) continue;
    if (!present || present.version !== entry.version || present.integrity !== entry.integrity) {
      return {code: 'other-version', name: nameOf(path)};
    }
  }
  const left = Object.keys(have).find((path) => !(path in want) && !have[path]?.extraneous);
  return left === undefined ? undefined : {code: 'left-over', name: nameOf(left)};
}

/** @param {string} path such as `node_modules/a/node_modules/b` */
function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
