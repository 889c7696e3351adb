/**
 * Causes of Entra's numbers that the catalogue does not explain, by how well each is known. Numbers whose name or message
 * says nothing of the kind are not here: they stay unknown. Tables, hence the length.
 */
import type {Actor, Cause} from './explanation';

type EntraCause = {readonly cause: Cause; readonly actor: Actor};

type Row = readonly [cause: Cause, actor: Actor, numbers: readonly number[]];

/**
 * Microsoft's own name or description says it: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 * (github:MicrosoftDocs/entra-docs docs/identity-platform/reference-error-codes.md, April 2024); for 500201, 500202, 501051,
 * 530084, 650051, 70021 and 700213 the message that public issues quote.
 */
const described: readonly Row[] = [
  [
    'wrong-account',
    'user',
    [16001, 16003, 50143, 50177, 50178, 50197, 81012, 90027, 90084, 90125, 90126, 500201, 500202],
  ],
  ['tenant-restrictions', 'tenant-admin', [50002, 500022, 1000104]],
  ['tenant-unmanaged', 'tenant-admin', [650051]],
  [
    'authority-invalid',
    'vendor',
    [50049, 90019, 90038, 90043, 90051, 90124, 700005, 900382, 900432, 9002332],
  ],
  [
    'bad-credentials',
    'user',
    [
      50056, 50064, 50135, 50144, 50192, 120000, 120002, 120003, 120004, 120005, 120008, 120011, 120012,
      120013, 120014, 120015, 120016, 120018, 120020, 120021,
    ],
  ],
  ['mfa-required', 'user', [50158, 53004, 53010, 500121]],
  [
    'conditional-access',
    'tenant-admin',
    [50005, 50127, 50129, 50155, 50187, 53002, 53011, 135011, 530003, 530034, 530084],
  ],
  [
    'interaction-required',
    'user',
    [
      16002, 50125, 50132, 50136, 50139, 50140, 50168, 50199, 51006, 70016, 81004, 81005, 81006, 81007, 81009,
      81010, 81011, 140001, 160021, 700020, 9002341,
    ],
  ],
  ['token-expired', 'user', [50085, 50089, 70000, 90086, 500133]],
  ['code-reused-or-expired', 'user', [70018, 70019]],
  ['user-not-assigned', 'tenant-admin', [501051]],
  ['app-disabled', 'tenant-admin', [1000031]],
  ['redirect-uri-mismatch', 'tenant-admin', [70004]],
  ['implicit-grant-disabled', 'tenant-admin', [70005]],
  ['scope-invalid', 'vendor', [28003]],
  [
    'client-assertion-invalid',
    'tenant-admin',
    [50003, 50006, 50012, 50013, 50027, 50048, 50146, 70021, 700021, 700030, 700213, 700229, 900384],
  ],
  [
    'malformed-request',
    'vendor',
    [
      50029, 50050, 50147, 51001, 70003, 70007, 75001, 75003, 75005, 75008, 75016, 76021, 76026, 90004, 90005,
      90007, 90010, 90013, 90015, 90016, 90020, 90022, 90023, 90056, 90081, 90082, 90087, 90100, 90101, 90102,
      90107, 90114, 90117, 90119, 90120, 90121, 140000, 165900, 240002, 501241, 501491, 750054, 900236,
      900561, 7000114, 7500514, 7500529, 9000411,
    ],
  ],
  ['throttled', 'wait', [50088, 50166, 90055]],
  [
    'microsoft-transient',
    'wait',
    [
      40010, 50000, 50033, 50087, 70012, 80002, 80005, 80014, 90006, 90012, 90024, 90036, 90085, 90090, 90091,
      90092, 501621,
    ],
  ],
  ['consent-missing', 'vendor', [65002]],
  ['consent-missing', 'user', [52004]],
];

/** The page has no such number; public issues and code quote its message, which stands above its row. */
const quoted: readonly Row[] = [
  // 500131: Assertion audience does not match the Client app presenting the assertion.
  ['wrong-audience-token', 'vendor', [500131]],
  // 700081: The refresh token has expired due to maximum lifetime.
  ['token-expired', 'user', [700081]],
  // 700211: No matching federated identity record found for presented assertion issuer.
  // 700212: No matching federated identity record found for presented assertion audience.
  ['client-assertion-invalid', 'tenant-admin', [700211, 700212]],
  // 50148: The code_verifier does not match the code_challenge.
  // 7000113: not authorized to make application on-behalf-of calls.
  // 9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.
  ['malformed-request', 'vendor', [50148, 7000113, 9002325]],
  // 7000014: device_code is not valid.
  ['code-reused-or-expired', 'user', [7000014]],
  // 500571: The guest user account is disabled.
  ['account-locked', 'tenant-admin', [500571]],
  // 500014: The service principal for resource … is disabled; a subscription has lapsed.
  ['resource-not-in-tenant', 'tenant-admin', [500014]],
  // 500341: The user account has been deleted from the directory.
  ['wrong-account', 'user', [500341]],
  // 53005: Application needs to enforce Intune protection policies.
  // 530033: Remote device flow blocked due to device-based conditional access.
  // 700003: Device object was not found in the tenant.
  ['conditional-access', 'tenant-admin', [53005, 530033, 700003]],
  // 7000216: 'client_assertion', 'client_secret' or 'request' is required.
  ['client-auth-missing', 'tenant-admin', [7000216]],
  // 9002331: Application is configured for use by Microsoft Account users only.
  ['authority-invalid', 'vendor', [9002331]],
  // 900021: Requested tenant identifier is not valid.
  // 5000224: We are sorry, this resource is not available: the tenant is gone.
  ['tenant-not-found', 'tenant-admin', [900021, 5000224]],
  // 9010010: The resource parameter provided in the request does not match with the requested scopes.
  ['scope-invalid', 'vendor', [9010010]],
  // 500117: The reply uri specified in the request isn’t using a secure scheme.
  ['redirect-uri-mismatch', 'tenant-admin', [500117]],
  // 165000: The request did not include the required tokens for the user context.
  ['interaction-required', 'user', [165000]],
];

/** General knowledge of the message, not yet read anywhere: https://login.microsoftonline.com/error prints each. */
const remembered: readonly Row[] = [
  ['token-expired', 'user', [70044, 700083]],
  ['client-assertion-invalid', 'tenant-admin', [700026, 700222, 1000502, 5000811]],
  ['malformed-request', 'vendor', [50149]],
  ['bad-credentials', 'user', [50142]],
  ['wrong-account', 'user', [500342]],
  ['conditional-access', 'tenant-admin', [53006, 53007, 53008, 53009, 530001, 530021, 530031]],
  ['client-auth-missing', 'tenant-admin', [7000219]],
  ['authority-invalid', 'vendor', [900381, 900439, 7000012, 9002346]],
  ['microsoft-transient', 'wait', [90025]],
];

const causes = new Map(
  [...described, ...quoted, ...remembered].flatMap(([cause, actor, numbers]) =>
    numbers.map((number) => [number, {cause, actor}] as const),
  ),
);

/** @returns the likely cause of a number and who acts; undefined for a code that tells none, or is no number of Entra's */
export function entraCause(code: string): EntraCause | undefined {
  return causes.get(Number(/^AADSTS(\d+)$/.exec(code)?.[1]));
}
