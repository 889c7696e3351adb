/** The oldest Node that `engines` in package.json admits. */
const oldest = '20';

/**
 * @param {string} version such as `20.20.2`
 * @returns {string | undefined} one sentence when this Node cannot run Passerelle
 */
export function explainNodeVersion(version) {
  if (parseInt(version, 10) >= parseInt(oldest, 10)) return undefined;
  return (
    'Passerelle needs Node ' +
    oldest +
    ' or later and this is Node ' +
    version +
    ': install a current one from https://nodejs.org, then run the command again.'
  );
}
