/** The oldest Node that `engines` in package.json admits. */
const oldest = '20.19';

/**
 * @param {string} version such as `20.20.2`
 * @param {import('./words.mjs').Words} words
 * @returns {string | undefined} one sentence when this Node cannot run Passerelle
 */
export function explainNodeVersion(version, words) {
  if (number(version) >= number(oldest)) return undefined;
  return words.oldNode(oldest, version);
}

/** @param {string} version its major and minor part, as one number: no minor of Node has reached 1000 */
function number(version) {
  const parts = version.split('.').map(Number);
  return Number(parts[0]) * 1000 + Number(parts[1]);
}
