/**
 * What the diagnosis catalogue says of an error code, without words: the cause, who must act, which step.
 */

/** The closed set of causes; the same words in the terminal, in JSON and in documentation anchors. */
export const causes = [
  'redirect-uri-mismatch',
  'redirect-uri-missing',
  'wrong-platform-type',
  'implicit-grant-disabled',
  'bridge-page-missing',
  'app-not-found',
  'app-disabled',
  'wrong-tenant',
  'tenant-not-found',
  'tenant-restrictions',
  'tenant-unmanaged',
  'single-tenant-audience',
  'wrong-account',
  'account-locked',
  'bad-credentials',
  'user-not-assigned',
  'consent-missing',
  'admin-consent-required',
  'consent-declined',
  'consent-loop-prompt',
  'conditional-access',
  'mfa-required',
  'interaction-required',
  'auth-method-mismatch',
  'resource-not-in-tenant',
  'resource-not-in-registration',
  'scope-invalid',
  'scope-unknown',
  'mixed-resources',
  'wrong-audience-token',
  'secret-invalid',
  'secret-id-instead-of-value',
  'secret-expired',
  'client-auth-missing',
  'client-assertion-invalid',
  'public-client-sent-secret',
  'malformed-request',
  'code-reused-or-expired',
  'token-expired',
  'authority-invalid',
  'popup-blocked',
  'popup-closed',
  'interaction-running',
  'network',
  'throttled',
  'microsoft-transient',
  'bc-app-card-missing-or-disabled',
  'bc-permission-set-missing',
  'dataverse-app-user-missing',
  'dataverse-role-missing',
  'fo-app-not-mapped',
  'fo-user-lacks-rights',
  'ews-disabled',
  'ews-not-allow-listed',
  'ews-impersonation-missing',
  'mailbox-out-of-scope',
  'mailbox-missing',
  'graph-permission-missing',
  'unknown',
] as const;
export type Cause = (typeof causes)[number];

export const actors = ['user', 'tenant-admin', 'vendor', 'product-admin', 'wait'] as const;
export type Actor = (typeof actors)[number];

/** The part of a set-up that an error points at; each contract maps it to one of its steps, or to none. */
export const guideSteps = [
  'account-types',
  'admin-consent',
  'api-permissions',
  'authority',
  'bc-entra-app',
  'bc-permission-sets',
  'browser',
  'client-id',
  'company',
  'conditional-access',
  'data',
  'dv-app-user',
  'dv-security-role',
  'enterprise-app',
  'environment-url',
  'ews-allowlist',
  'exo-rbac',
  'fo-entra-app',
  'fo-user-rights',
  'license',
  'manifest',
  'redirect-uri',
  'scope',
  'secret',
  'tenant-id',
  'throttling',
  'token',
] as const;
export type GuideStep = (typeof guideSteps)[number];

export type CatalogueEntry = {
  readonly cause: Cause;
  readonly actor: Actor;
  readonly guideStep: GuideStep;
  /** True where the page that signs in can receive it (layers L1 to L3), or the reader sees it while signing in. */
  readonly reachesPage: boolean;
  readonly status: 'verified' | 'community' | 'unverified';
  readonly source: string;
};
