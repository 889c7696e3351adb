/**
 * Causes of Entra's numbers that Microsoft's list does not name. General knowledge of their messages, not yet read again
 * one by one: https://login.microsoftonline.com/error prints each, and public issues quote them. A table, hence its length.
 */
import type {Actor, Cause} from './explanation';

export type QuotedCause = {readonly cause: Cause; readonly actor: Actor};

/** @returns undefined for a number that the table does not have */
export function quotedCause(code: string): QuotedCause | undefined {
  const number = Number(/^AADSTS(\d+)$/.exec(code)?.[1]);
  const row = table.find(([, , numbers]) => numbers.includes(number));
  return row && {cause: row[0], actor: row[1]};
}

const table: readonly (readonly [Cause, Actor, readonly number[]])[] = [
  // "Assertion audience does not match the client app presenting the assertion".
  ['wrong-audience-token', 'vendor', [500131]],
  // Assertions and tokens outside their time.
  ['token-expired', 'user', [500133, 70044, 700081, 700083]],
  [
    'client-assertion-invalid',
    'tenant-admin',
    // Signatures, certificates outside their time, federated credentials that do not fit.
    [50013, 5000811, 700211, 700212, 700222, 700026, 1000502],
  ],
  // "The code_verifier does not match the code_challenge", "PKCE is required", "not authorized to make on-behalf-of calls".
  ['malformed-request', 'vendor', [50148, 50149, 7000113, 7000114, 9002325]],
  ['code-reused-or-expired', 'user', [7000014]],
  ['account-locked', 'tenant-admin', [500571]],
  // "The service principal for resource … is disabled".
  ['app-disabled', 'tenant-admin', [500014]],
  ['bad-credentials', 'user', [50142, 120002, 120005, 120008, 120014, 120016, 120021]],
  ['wrong-account', 'user', [500341, 500342]],
  [
    'conditional-access',
    'tenant-admin',
    [53005, 53006, 53007, 53008, 53009, 530001, 530021, 530031, 530033, 700003, 135011],
  ],
  ['client-auth-missing', 'tenant-admin', [7000216, 7000219]],
  // "The grant was obtained for a different tenant", accounts or clouds of another kind than the address.
  ['authority-invalid', 'vendor', [7000012, 9002331, 9002346, 900382, 900432, 900439, 900381]],
  ['tenant-not-found', 'tenant-admin', [900021]],
  // "The resource parameter … doesn't match with the requested scopes".
  ['scope-invalid', 'vendor', [9010010]],
  // "Consent between first party application … must be configured via preauthorization".
  ['consent-missing', 'vendor', [65002]],
  ['microsoft-transient', 'wait', [90025]],
];
