/**
 * What the token endpoint adds to `invalid_grant` and `interaction_required`.
 *
 * @see the sub-errors that `@azure/msal-common` 16.16.1 and MSAL.NET list
 */
import type {Cause} from '../../explanation';

export const suberrorCauses: Readonly<Record<string, Cause>> = {
  consent_required: 'consent-missing',
  bad_token: 'token-expired',
  token_expired: 'token-expired',
  basic_action: 'mfa-required',
  additional_action: 'conditional-access',
  message_only: 'conditional-access',
  user_password_expired: 'bad-credentials',
  protection_policy_required: 'conditional-access',
  device_authentication_failed: 'conditional-access',
  client_mismatch: 'code-reused-or-expired',
  unauthorized_client: 'app-not-found',
  login_required: 'interaction-required',
  interaction_required: 'interaction-required',
  native_account_unavailable: 'interaction-required',
  cancel: 'consent-declined',
};
