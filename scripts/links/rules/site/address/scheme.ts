import {distance} from 'fastest-levenshtein';

/** Real schemes, and one that security people write on purpose, that a typing mistake away are others. */
const real = new Set([
  'shttp',
  'httpx',
  'httpu',
  'hxxp',
  'hxxps',
  'mailbox',
  'tel',
  'sms',
  'ftp',
  'ftps',
  'sftp',
]);

/**
 * Whether a scheme is a common one, misspelt. Anything else may be an application's own (`vscode:`, `ms-settings:`):
 * there is no list of those, so only what is a letter away from `http`, `https` or `mailto`, or says `phone` before a
 * number, counts.
 *
 * @param scheme in small letters, without colon
 */
export function schemeFault(scheme: string, target: string): boolean {
  // Docusaurus takes its own `pathname://` off links; where it does not, in plain HTML, no browser knows it.
  if (scheme === 'pathname') return true;
  if (real.has(scheme)) return false;
  const rest = target.slice(target.indexOf(':') + 1);
  if (/^\/\/?[^/]/.test(rest) && (isTypoOf('http', scheme) || isTypoOf('https', scheme))) return true;
  if (rest.includes('@') && !rest.startsWith('/')) {
    return /^(?:e-?)?mail(?:-to)?$/.test(scheme) || isTypoOf('mailto', scheme);
  }
  return /^\+?[\d\s().-]{3,}$/.test(rest) && /^(?:te|tell|tele|phone|telephone|telefon)$/.test(scheme);
}

function isTypoOf(common: string, scheme: string): boolean {
  return distance(common, scheme) <= (common.length > 5 ? 2 : 1) || letters(common) === letters(scheme);
}

function letters(word: string): string {
  return [...word].sort().join('');
}
