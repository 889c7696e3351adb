/**
 * What MSAL throws, turned into the project's kinds of trouble. Branches on `errorCode` and on the class, never on
 * a message; the message is only searched for Microsoft's own numbers, which choose an explanation.
 */
import {AuthError, InteractionRequiredAuthError, ServerError} from '@azure/msal-browser';
import type {RefusalEvidence} from '../core/checks/evidence';
import {ToolError, type ToolErrorCode} from '../core/checks/tool-error';
import {extractCodes} from '../core/diagnosis/extract-codes';

/** MSAL's codes for "we could not look". A code that is absent here and no refusal is our own mistake. */
export const toolErrorOf: Readonly<Record<string, ToolErrorCode>> = {
  popup_window_error: 'popup-blocked',
  empty_window_error: 'popup-blocked',
  user_cancelled: 'popup-closed',
  user_canceled: 'popup-closed',
  // The window came back to the bridge page without an answer: to the reader, it went away.
  empty_response: 'popup-closed',
  redirect_bridge_empty_response: 'popup-closed',
  hash_empty_error: 'popup-closed',
  hash_does_not_contain_known_properties: 'popup-closed',
  no_state_in_hash: 'popup-closed',
  timed_out: 'timed-out',
  monitor_window_timeout: 'timed-out',
  no_network_connectivity: 'offline',
  network_error: 'network',
  post_request_failed: 'network',
  get_request_failed: 'network',
  failed_to_parse_response: 'network',
  failed_to_parse_headers: 'network',
  endpoints_resolution_error: 'network',
  openid_config_error: 'network',
  interaction_in_progress: 'interaction-running',
  // Answers of two windows got mixed: one at a time.
  state_mismatch: 'interaction-running',
  nonce_mismatch: 'interaction-running',
  state_interaction_type_mismatch: 'interaction-running',
  invalid_state: 'interaction-running',
  state_not_found: 'interaction-running',
  unable_to_parse_state: 'interaction-running',
  no_token_request_cache_error: 'interaction-running',
  unable_to_parse_token_request_cache_error: 'interaction-running',
  interaction_in_progress_cancelled: 'cancelled',
  storage_not_supported: 'storage-unavailable',
  cache_quota_exceeded: 'storage-unavailable',
  cache_error_unknown: 'storage-unavailable',
  database_unavailable: 'storage-unavailable',
  database_not_open: 'storage-unavailable',
  crypto_nonexistent: 'insecure-context',
  no_crypto_object: 'insecure-context',
  authority_uri_insecure: 'bad-option',
  url_parse_error: 'bad-option',
  empty_url_error: 'bad-option',
  untrusted_authority: 'bad-option',
  issuer_validation_failed: 'bad-option',
  // The guide was opened inside another page.
  redirect_in_iframe: 'bad-option',
  block_nested_popups: 'bad-option',
};

/** MSAL's own words for "there is no refresh token that works", before any server was asked. */
const noRefreshToken: ReadonlySet<string> = new Set(['no_tokens_found', 'refresh_token_expired']);

/** @returns true where a silent request found no refresh token to use, or Entra called it bad. */
export function meansNoRefreshToken(error: unknown): boolean {
  return (
    error instanceof InteractionRequiredAuthError &&
    (noRefreshToken.has(error.errorCode) || error.subError === 'bad_token')
  );
}

/** @returns what was refused, why we could not look, or undefined for anything else: our bug. */
export function readMsalError(error: unknown): RefusalEvidence | ToolError | undefined {
  if (error instanceof ToolError) return error;
  if (!(error instanceof AuthError)) return undefined;
  const tool = toolErrorOf[error.errorCode];
  if (tool) return new ToolError(tool, {cause: error});
  if (error instanceof ServerError || error instanceof InteractionRequiredAuthError) return refusal(error);
  return undefined;
}

function refusal(error: ServerError | InteractionRequiredAuthError): RefusalEvidence {
  const {errorCode, subError} = error;
  const words = [errorCode, subError].filter((word) => word !== '');
  return {
    kind: 'refusal',
    ...(errorCode !== '' && {error: errorCode}),
    codes: [...new Set([...numbersOf(error), ...words])],
    seenBy: 'page',
  };
}

/** AADSTS numbers of the text, and the one the response carried on its own (a number at run time, whatever its type says). */
function numbersOf({errorMessage, errorNo}: ServerError | InteractionRequiredAuthError): string[] {
  const inText = extractCodes(errorMessage).filter((code) => code.startsWith('AADSTS'));
  return errorNo && /^\d+$/.test(errorNo) ? [...inText, `AADSTS${errorNo}`] : inText;
}
