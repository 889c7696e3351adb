/**
 * Finds the step of a contract that sets right what an error points at. Contracts name their steps freely, in
 * kebab-case words; this table says which words stand for which part of a set-up, best first.
 */
import type {GuideStep} from './explanation';

/**
 * @param stepIds the contract's step ids, in order.
 * @returns the id that is a candidate, else the first that contains one as whole words, else undefined.
 */
export function findStep(stepIds: readonly string[], guideStep: GuideStep): string | undefined {
  for (const candidate of candidates[guideStep]) {
    const step = stepIds.find((id) => id === candidate) ?? stepIds.find((id) => hasWords(id, candidate));
    if (step !== undefined) return step;
  }
  return undefined;
}

function hasWords(id: string, words: string): boolean {
  return `-${id}-`.includes(`-${words}-`);
}

/** Where a refusal that no step can prevent is met again, and seen to be gone. */
const signIn = ['check-sign-in', 'check-app-only-access'] as const;

/** Empty: nothing that a guide has a step for. */
const candidates: Readonly<Record<GuideStep, readonly string[]>> = {
  'account-types': ['account-types', 'account-type', 'register', 'registration', 'register-the-application'],
  'admin-consent': ['admin-consent', 'grant-consent', 'consent', 'exchange-roles', 'permissions'],
  'api-permissions': ['api-permissions', 'permissions', 'permission', 'admin-consent', 'consent'],
  authority: ['account-types', 'account-type', 'tenant-id', 'tenant', 'register'],
  'bc-entra-app': ['application-card', 'business-central-application', 'entra-application', 'card'],
  'bc-permission-sets': ['permission-sets', 'application-card', 'entra-application', 'card'],
  browser: signIn,
  'client-id': ['client-id', 'copy-ids', 'ids', 'identifiers', 'register', 'registration'],
  company: ['company-name', 'company', 'environment-url', 'environment-name'],
  'conditional-access': signIn,
  data: [],
  'dv-app-user': ['application-user', 'app-user'],
  'dv-security-role': ['security-role', 'security-roles', 'application-user'],
  'enterprise-app': ['enterprise-application', 'assignment', 'assign-users', 'who-may-use', ...signIn],
  'environment-url': ['environment-url', 'environment-name', 'environment', 'company', 'collect'],
  'ews-allowlist': ['ews-allow-list', 'allow-list', 'ews'],
  'exo-rbac': ['rbac-scope', 'rbac', 'mailbox-scope', 'scope-mailboxes', 'mailboxes', 'scope'],
  'fo-entra-app': ['application-row', 'entra-applications', 'entra-application', 'map-user'],
  'fo-user-rights': ['user-rights', 'user-roles', 'application-row'],
  license: ['prerequisites', 'before-you-start', 'mailboxes'],
  manifest: ['manifest', 'api-permissions', 'permissions'],
  'redirect-uri': ['redirect-uri', 'redirect-uris', 'redirect', 'authentication', 'register'],
  scope: ['environment-url', 'api-permissions', 'permissions'],
  secret: ['client-secret', 'secret', 'certificate', 'credential', 'credentials'],
  'tenant-id': ['tenant-id', 'tenant', 'switch-tenant', 'directory', 'copy-ids', 'ids', 'register'],
  throttling: [],
  token: signIn,
};
