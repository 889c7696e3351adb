/**
 * Causes of Entra's numbers that the catalogue does not explain, where Microsoft's own name for the number or its
 * message says it without guessing. Numbers that say nothing of the kind are not here: they stay unknown.
 * Sources: the names of `entra-names.ts`, and for the numbers without a name their message as people quote it in
 * public issues (500201, 500202, 501051, 530084, 650051, 70021, 700213, 9000411).
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
  ['wrong-account', 'user', [16001, 16003, 50143, 50177, 50178, 50197, 81012, 90027, 90084, 500201, 500202]],
  ['tenant-restrictions', 'tenant-admin', [50002, 500022, 1000104]],
  ['tenant-unmanaged', 'tenant-admin', [650051]],
  ['authority-invalid', 'vendor', [50049, 90019, 90038, 90051, 90124, 700005, 9002332]],
  ['bad-credentials', 'user', [50056, 50064, 50135, 50144, 120000]],
  ['mfa-required', 'user', [50158, 53004, 53010, 500121]],
  ['conditional-access', 'tenant-admin', [50005, 50129, 50155, 50187, 53002, 53011, 530003, 530034, 530084]],
  [
    'interaction-required',
    'user',
    [16002, 50125, 50132, 50139, 50140, 50168, 50199, 51006, 70016, 160021, 700020, 9002341],
  ],
  ['token-expired', 'user', [50085, 50089, 70000]],
  ['code-reused-or-expired', 'user', [70018, 70019]],
  ['user-not-assigned', 'tenant-admin', [501051]],
  ['app-disabled', 'tenant-admin', [1000031]],
  ['redirect-uri-mismatch', 'tenant-admin', [70004]],
  ['implicit-grant-disabled', 'tenant-admin', [70005]],
  ['scope-invalid', 'vendor', [28003]],
  [
    'client-assertion-invalid',
    'tenant-admin',
    [50006, 50012, 50027, 50048, 70021, 700021, 700030, 700213, 900384],
  ],
  [
    'malformed-request',
    'vendor',
    [
      50050, 50147, 70003, 70007, 75001, 75003, 75005, 75008, 75016, 76021, 76026, 90004, 90005, 90007, 90010,
      90013, 90015, 90016, 90023, 90056, 90081, 90082, 90087, 90100, 90101, 90102, 90107, 90117, 90120, 90121,
      140000, 165900, 501491, 750054, 900236, 900561, 9000411,
    ],
  ],
  ['throttled', 'wait', [50088, 50166, 90055]],
  [
    'microsoft-transient',
    'wait',
    [40010, 50000, 50033, 50087, 70012, 80002, 80005, 80014, 90006, 90012, 90024, 90036, 90090, 90091],
  ],
];
