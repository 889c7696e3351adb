/** What a bare HTTP status of a product may mean; nothing is certain of it. */
import type {Speaker} from '../diagnosis';
import type {Cause} from '../explanation';

const byStatus: Readonly<Partial<Record<Speaker, Readonly<Record<number, readonly Cause[]>>>>> = {
  // The token endpoint refuses the application, not the person (RFC 6749, 5.2).
  entra: {401: ['secret-invalid', 'client-auth-missing']},
  'business-central': {
    401: ['bc-app-card-missing-or-disabled', 'wrong-audience-token'],
    403: ['bc-permission-set-missing'],
    404: ['malformed-request'],
  },
  dataverse: {
    401: ['wrong-audience-token', 'token-expired'],
    403: ['dataverse-app-user-missing', 'dataverse-role-missing'],
    404: ['malformed-request'],
  },
  'finance-operations': {
    401: ['fo-app-not-mapped', 'wrong-audience-token'],
    403: ['fo-user-lacks-rights'],
    404: ['malformed-request'],
  },
  'exchange-web-services': {
    401: ['wrong-audience-token', 'auth-method-mismatch'],
    403: ['ews-disabled', 'ews-not-allow-listed', 'consent-missing'],
  },
  'microsoft-graph': {
    401: ['wrong-audience-token', 'token-expired'],
    403: ['graph-permission-missing', 'mailbox-out-of-scope'],
    404: ['mailbox-missing'],
  },
};

/** @returns the usual cause first; empty where the status says nothing */
export function causesOfStatus(speaker: Speaker | undefined, status: number): readonly Cause[] {
  if (status === 429) return ['throttled'];
  if (status === 502 || status === 503 || status === 504) return ['microsoft-transient'];
  const known = speaker === undefined ? undefined : byStatus[speaker]?.[status];
  return known ?? [];
}
