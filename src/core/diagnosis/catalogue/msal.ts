/** MSAL Browser's own error codes: the sign-in did not get as far as Entra's answer, or could not read it. */
import type {Actor, CatalogueEntry, Cause, GuideStep} from '../explanation';

export const msal = {
  interaction_required: entry('interaction-required', 'user', 'token'),
  consent_required: entry('consent-missing', 'tenant-admin', 'admin-consent'),
  login_required: entry('interaction-required', 'user', 'token'),
  bad_token: entry('token-expired', 'user', 'token'),
  no_tokens_found: entry('interaction-required', 'user', 'token'),
  refresh_token_expired: entry('token-expired', 'user', 'token'),
  popup_window_error: entry('popup-blocked', 'user', 'browser'),
  empty_window_error: entry('popup-blocked', 'user', 'browser'),
  user_cancelled: entry('popup-closed', 'user', 'browser'),
  timed_out: entry('bridge-page-missing', 'vendor', 'redirect-uri'),
  monitor_window_timeout: entry('bridge-page-missing', 'vendor', 'redirect-uri'),
  redirect_bridge_empty_response: entry('bridge-page-missing', 'vendor', 'redirect-uri'),
  interaction_in_progress: entry('interaction-running', 'user', 'browser'),
  interaction_in_progress_cancelled: entry('interaction-running', 'user', 'browser'),
  hash_empty_error: entry('bridge-page-missing', 'vendor', 'redirect-uri'),
  no_state_in_hash: entry('bridge-page-missing', 'vendor', 'redirect-uri'),
  block_nested_popups: entry('bridge-page-missing', 'vendor', 'redirect-uri'),
  redirect_in_iframe: entry('malformed-request', 'vendor', 'browser'),
  uninitialized_public_client_application: entry('malformed-request', 'vendor', 'browser'),
  no_account_error: entry('interaction-required', 'user', 'token'),
  endpoints_resolution_error: entry('authority-invalid', 'vendor', 'authority'),
  openid_config_error: entry('authority-invalid', 'vendor', 'authority'),
  untrusted_authority: entry('authority-invalid', 'vendor', 'authority'),
  issuer_validation_failed: entry('authority-invalid', 'vendor', 'authority'),
  authority_uri_insecure: entry('authority-invalid', 'vendor', 'authority'),
  url_parse_error: entry('authority-invalid', 'vendor', 'authority'),
  empty_input_scopes_error: entry('scope-invalid', 'vendor', 'scope'),
  state_mismatch: entry('interaction-running', 'user', 'browser'),
  post_request_failed: entry('network', 'user', 'browser'),
} satisfies Record<string, CatalogueEntry>;

function entry(cause: Cause, actor: Actor, guideStep: GuideStep): CatalogueEntry {
  const source = 'package source of @azure/msal-browser 5.29.0 and @azure/msal-common 16.16.1';
  return {cause, actor, guideStep, reachesPage: true, status: 'verified', source};
}
