/** Which of several codes is the root of the trouble. */
import {isKnownCode} from '../catalogue';
import {entraCause} from '../entra-causes';
import {productCauses} from './product-causes';
import {rules} from './rules';

/** Numbers that are printed around another one, and say less than it. */
const wrappers = new Set([
  'AADSTS50000',
  'AADSTS50058',
  'AADSTS70000',
  'AADSTS70002',
  'AADSTS90014',
  'AADSTS90023',
  'AADSTS90094',
  'AADSTS90095',
  'AADSTS900941',
]);

/** Words under which Entra and the libraries file nearly everything. */
const vagueWords = new Set([
  'invalid_grant',
  'invalid_client',
  'invalid_request',
  'unauthorized_client',
  'access_denied',
  'interaction_required',
  'login_required',
  'server_error',
  'invalid_scope',
  'invalid_resource',
  'invalid_token',
  'post_request_failed',
  'endpoints_resolution_error',
  'openid_config_error',
]);

/** Numbers that stand for several things; the sentence after them says which. */
const vagueNumbers = new Set([
  'AADSTS50000',
  'AADSTS50012',
  'AADSTS50131',
  'AADSTS70000',
  'AADSTS70008',
  'AADSTS90014',
  'AADSTS90023',
  'AADSTS9002313',
]);

/** True for a word of OAuth or a library that hardly says anything: other services use it too. */
export function isVagueWord(code: string): boolean {
  return vagueWords.has(code);
}

/** True where a sentence of the text says more than the code. */
export function isVague(code: string): boolean {
  return vagueWords.has(code) || vagueNumbers.has(code);
}

/** @returns the root, the first of several of equal rank (of wrappers the last, around which the others stand); undefined for none */
export function primaryOf(codes: readonly string[]): string | undefined {
  const [first] = [...codes].sort((a, b) => rankOf(b) - rankOf(a));
  return first !== undefined && wrappers.has(first)
    ? codes.filter((code) => wrappers.has(code)).at(-1)
    : first;
}

/** What merely wraps the root, among the codes of the text. */
export function wrappersOf(root: string, codes: readonly string[]): readonly string[] {
  return codes.filter((code) => code !== root && rankOf(code) < rankOf(root));
}

function rankOf(code: string): number {
  if (wrappers.has(code)) return 4;
  if (code.startsWith('AADSTS')) {
    if (Object.hasOwn(rules, code) || isKnownCode(code)) return 6;
    return entraCause(code) ? 5 : 4.5;
  }
  if (vagueWords.has(code)) return 1;
  if (isKnownCode(code) && /^[A-Z]/.test(code)) return 6;
  if (Object.hasOwn(productCauses, code)) return 5.5;
  if (code.includes(' ')) return 4.2;
  return isKnownCode(code) ? 3 : 2;
}
