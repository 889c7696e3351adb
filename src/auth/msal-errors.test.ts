import {
  AuthError,
  BrowserAuthError,
  BrowserAuthErrorCodes,
  BrowserConfigurationAuthErrorCodes,
  ClientAuthError,
  ClientConfigurationError,
  InteractionRequiredAuthError,
  ServerError,
} from '@azure/msal-browser';
import {describe, expect, it} from 'vitest';
import type {RefusalEvidence} from '../core/checks/evidence';
import {ToolError, type ToolErrorCode} from '../core/checks/tool-error';
import {meansNoRefreshToken, readMsalError} from './msal-errors';

const browser = (code: string) => new BrowserAuthError(code, '');
const toolCode = (error: unknown) => {
  const read = readMsalError(error);
  return read instanceof ToolError ? read.code : read;
};

describe('could not look', () => {
  it.each<[string, unknown, ToolErrorCode]>([
    ['a blocked window', browser('popup_window_error'), 'popup-blocked'],
    ['a blocked window, other code', browser('empty_window_error'), 'popup-blocked'],
    ['a closed window', browser('user_cancelled'), 'popup-closed'],
    ['a bridge page without an answer', browser('redirect_bridge_empty_response'), 'popup-closed'],
    ['no answer in time', browser('timed_out'), 'timed-out'],
    ['no network', browser('no_network_connectivity'), 'offline'],
    ['a request that failed', browser('post_request_failed'), 'network'],
    ['a failed discovery', new ClientAuthError('endpoints_resolution_error', ''), 'network'],
    ['another sign-in running', browser('interaction_in_progress'), 'interaction-running'],
    ['answers mixed up', new ClientAuthError('state_mismatch', ''), 'interaction-running'],
    ['replaced by a later try', browser('interaction_in_progress_cancelled'), 'cancelled'],
    ['no cryptography', browser('crypto_nonexistent'), 'insecure-context'],
    ['an authority that is no URL', new ClientConfigurationError('url_parse_error', ''), 'bad-option'],
    ['our own error, unchanged', new ToolError('timed-out'), 'timed-out'],
  ])('%s', (_, error, code) => {
    expect(toolCode(error)).toBe(code);
  });

  it('keeps the cause', () => {
    const cause = browser('timed_out');
    expect((readMsalError(cause) as ToolError).cause).toBe(cause);
  });
});

describe('refused by Entra', () => {
  const description = 'AADSTS65004: User declined to consent to access the app. Trace ID: x';
  it.each<[string, unknown, Partial<RefusalEvidence>]>([
    [
      'at the redirect URI',
      new ServerError('access_denied', '', description),
      {error: 'access_denied', codes: ['AADSTS65004', 'access_denied']},
    ],
    [
      'at the token endpoint, number in the text and beside it',
      new InteractionRequiredAuthError(
        'invalid_grant',
        '',
        'AADSTS65001: The user or administrator has not consented',
        'consent_required',
        '',
        '',
        '',
        65001 as unknown as string,
      ),
      {error: 'invalid_grant', codes: ['AADSTS65001', 'invalid_grant', 'consent_required']},
    ],
    [
      'number only beside the text',
      new ServerError('invalid_request', '', 'something', '', '9002326'),
      {codes: ['AADSTS9002326', 'invalid_request']},
    ],
    ['without any number', new ServerError('server_error', '', 'busy'), {codes: ['server_error']}],
  ])('%s', (_, error, refusal) => {
    expect(readMsalError(error)).toMatchObject({kind: 'refusal', seenBy: 'page', ...refusal});
  });

  it('never reads the code from a message', () => {
    expect(toolCode(new ServerError('server_error', '', 'popup_window_error timed_out'))).toMatchObject({
      codes: ['server_error'],
    });
  });
});

it.each([
  ['no refresh token was issued', new InteractionRequiredAuthError('no_tokens_found', ''), true],
  ['it has run out', new InteractionRequiredAuthError('refresh_token_expired', ''), true],
  ['Entra calls it bad', new InteractionRequiredAuthError('invalid_grant', '', '', 'bad_token'), true],
  [
    'consent is missing',
    new InteractionRequiredAuthError('invalid_grant', '', '', 'consent_required'),
    false,
  ],
  ['a plain error', new Error('no_tokens_found'), false],
])('no refresh token: %s', (_, error, expected) => {
  expect(meansNoRefreshToken(error)).toBe(expected);
});

describe('our bugs stay errors', () => {
  it.each([new TypeError('x'), new AuthError('some_new_code', ''), 'text', undefined])('%s', (error) => {
    expect(readMsalError(error)).toBeUndefined();
  });
});

it('has an answer, or a reason for none, for every code of MSAL’s browser library', () => {
  const known = {...BrowserAuthErrorCodes, ...BrowserConfigurationAuthErrorCodes};
  const unanswered = Object.values(known).filter((code) => readMsalError(browser(code)) === undefined);
  expect(unanswered.sort()).toEqual([...oursToFix, ...notUsed].sort());
});

/** Calls in the wrong order or with missing parts: only our code can cause them. */
const oursToFix = [
  'auth_code_or_nativeAccountId_required',
  'auth_code_required',
  'auth_request_not_set_error',
  'empty_navigate_uri',
  'failed_to_build_headers',
  'in_mem_redirect_unavailable',
  'invalid_base64_string',
  'invalid_cache_type',
  'no_account_error',
  'non_browser_environment',
  'pkce_not_created',
  'stubbed_public_client_application_called',
  'uninitialized_public_client_application',
];
/** Features this site does not use: native brokers, frames, encrypted responses, token binding, relays. */
const notUsed = [
  'block_iframe_reload',
  'crypto_key_not_found',
  'ear_jwe_empty',
  'ear_jwk_empty',
  'failed_to_decrypt_ear_response',
  'iframe_closed_prematurely',
  'invalid_pop_token_request',
  'invalid_public_jwk',
  'native_connection_not_established',
  'native_extension_not_installed',
  'native_handshake_timeout',
  'native_prompt_not_supported',
  'popup_relay_unsupported_flow',
  'silent_logout_unsupported',
  'silent_prompt_value_error',
  'spa_code_and_nativeAccountId_present',
  'token_binding_key_algorithm_mismatch',
  'token_binding_key_jwk_thumbprint_mismatch',
  'unable_to_acquire_token_from_native_platform',
  'unable_to_load_token',
  'unsupported_token_binding_algorithm',
];
