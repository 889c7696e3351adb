/**
 * Entra's refusals of the device code flow: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code
 * Pure data.
 */
import type {Refusal} from '../refusal';

const refusal = (code: number, error: string, message: string): Refusal => ({code, error, message});

export const deviceRefusals = {
  pending: () =>
    refusal(
      70016,
      'authorization_pending',
      'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
    ),
  /** RFC 8628, 3.5. Entra has been seen to answer with the same number as for `authorization_pending`. */
  slowDown: () =>
    refusal(70016, 'slow_down', 'OAuth 2.0 device flow error. Polling is too frequent. Slow down.'),
  expired: () =>
    refusal(
      70020,
      'expired_token',
      "The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
    ),
  unknown: () =>
    refusal(
      70018,
      'bad_verification_code',
      "Invalid verification code due to User typing in wrong user code for device code flow. Authorization isn't approved.",
    ),
  declined: () =>
    refusal(
      70017,
      'authorization_declined',
      'The user has denied access to the scope requested by the client app.',
    ),
} as const;
