/**
 * Causes of Entra's numbers that the catalogue does not explain, where Microsoft's own name for the number or its
 * message says it without guessing. Numbers that say nothing of the kind are not here: they stay unknown.
 * Sources: the names of `entra-names.ts`, and for the numbers without a name their message as people quote it in
 * public issues (500201, 500202, 501051, 530084, 650051, 650053, 700051, 70021, 700213, 900023).
 */
import type {Actor, Cause} from './explanation';

export type NamedCause = {readonly cause: Cause; readonly actor: Actor};

/** @returns the cause that the code's name tells, and who acts; undefined where it tells none. */
export function namedCause(code: string): NamedCause | undefined {
  const number = Number(/^AADSTS(\d+)$/.exec(code)?.[1]);
  const row = table.find(([, , numbers]) => numbers.includes(number));
  return row && {cause: row[0], actor: row[1]};
}

const table: readonly (readonly [Cause, Actor, readonly number[]])[] = [
  [
    'wrong-account',
    'user',
    [16001, 16003, 50014, 50143, 50177, 50178, 50197, 81012, 90027, 90084, 500201, 500202],
  ],
  ['tenant-restrictions', 'tenant-admin', [50002, 500021, 500022, 500212, 500213, 1000104]],
  ['tenant-not-found', 'tenant-admin', [900023]],
  ['tenant-unmanaged', 'tenant-admin', [650051]],
  ['authority-invalid', 'vendor', [50049, 50128, 90019, 90038, 90051, 90124, 700005, 9002332]],
  ['account-locked', 'tenant-admin', [50057]],
  ['account-locked', 'wait', [50053]],
  ['bad-credentials', 'user', [50055, 50056, 50064, 50135, 50144, 120000]],
  ['mfa-required', 'user', [50072, 50074, 50078, 50158, 53004, 53010, 500121]],
  [
    'conditional-access',
    'tenant-admin',
    [50005, 50097, 50129, 50131, 50155, 50187, 53000, 53001, 53002, 53011, 530003, 530032, 530034, 530084],
  ],
  [
    'interaction-required',
    'user',
    [16002, 50125, 50132, 50133, 50139, 50140, 50168, 50199, 51006, 70016, 160021, 700020, 9002341],
  ],
  ['token-expired', 'user', [50085, 50089, 50173, 70000, 70008, 70043]],
  ['code-reused-or-expired', 'user', [70018, 70019]],
  ['auth-method-mismatch', 'vendor', [75011]],
  ['user-not-assigned', 'tenant-admin', [501051]],
  ['app-not-found', 'tenant-admin', [700011]],
  ['app-disabled', 'tenant-admin', [1000031]],
  ['redirect-uri-mismatch', 'tenant-admin', [70004]],
  ['implicit-grant-disabled', 'tenant-admin', [70005, 700051]],
  ['scope-invalid', 'vendor', [28003]],
  ['scope-unknown', 'vendor', [650053]],
  [
    'client-assertion-invalid',
    'tenant-admin',
    [50006, 50012, 50027, 50048, 70021, 700021, 700024, 700030, 700213, 900384],
  ],
  [
    'malformed-request',
    'vendor',
    [
      50050, 50147, 70003, 70007, 75001, 75003, 75005, 75008, 75016, 76021, 76026, 90004, 90005, 90007, 90010,
      90013, 90014, 90015, 90016, 90023, 90056, 90081, 90082, 90087, 90100, 90101, 90102, 90107, 90117, 90120,
      90121, 140000, 165900, 501481, 501491, 750054, 900236, 900561,
    ],
  ],
  ['throttled', 'wait', [50088, 50166, 90055]],
  [
    'microsoft-transient',
    'wait',
    [40010, 50000, 50033, 50087, 70012, 80002, 80005, 80014, 90006, 90012, 90024, 90033, 90036, 90090, 90091],
  ],
];
