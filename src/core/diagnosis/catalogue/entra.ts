/**
 * Entra's own numbers. `signIn`: a person can meet it while signing in; `service`: only a client that signs in
 * as itself does.
 */
import type {Actor, CatalogueEntry, Cause, GuideStep} from '../explanation';

const referencePage = 'github:MicrosoftDocs/entra-docs docs/identity-platform/reference-error-codes.md';

export const entra = {
  AADSTS16000: signIn('wrong-account', 'user', 'authority'),
  AADSTS28002: signIn('scope-invalid', 'vendor', 'scope'),
  AADSTS50001: signIn('resource-not-in-tenant', 'tenant-admin', 'scope'),
  AADSTS500011: signIn('resource-not-in-tenant', 'tenant-admin', 'scope'),
  AADSTS500021: signIn('tenant-restrictions', 'tenant-admin', 'conditional-access'),
  AADSTS50011: signIn('redirect-uri-mismatch', 'tenant-admin', 'redirect-uri'),
  AADSTS500113: {
    ...signIn('redirect-uri-missing', 'tenant-admin', 'redirect-uri'),
    ...community('https://github.com/OfficeDev/microsoft-teams-apps-groupactivities/issues/10'),
  },
  AADSTS50014: signIn('wrong-account', 'user', 'tenant-id'),
  AADSTS50020: signIn('wrong-account', 'user', 'account-types'),
  AADSTS500200: {
    ...signIn('wrong-account', 'user', 'account-types'),
    ...community('https://github.com/Azure/azure-mcp/issues/14'),
  },
  AADSTS500208: signIn('wrong-account', 'user', 'account-types'),
  AADSTS500212: signIn('tenant-restrictions', 'tenant-admin', 'conditional-access'),
  AADSTS500213: signIn('tenant-restrictions', 'tenant-admin', 'conditional-access'),
  AADSTS50034: signIn('wrong-account', 'user', 'tenant-id'),
  AADSTS50053: signIn('account-locked', 'wait', 'token'),
  AADSTS50055: signIn('bad-credentials', 'user', 'token'),
  AADSTS50057: signIn('account-locked', 'tenant-admin', 'token'),
  AADSTS50058: signIn('interaction-required', 'user', 'token'),
  AADSTS50059: service('authority-invalid', 'vendor', 'authority'),
  AADSTS50072: signIn('mfa-required', 'user', 'conditional-access'),
  AADSTS50074: signIn('mfa-required', 'user', 'conditional-access'),
  AADSTS50076: signIn('mfa-required', 'user', 'conditional-access'),
  AADSTS50078: signIn('mfa-required', 'user', 'conditional-access'),
  AADSTS50079: signIn('mfa-required', 'user', 'conditional-access'),
  AADSTS50097: signIn('conditional-access', 'tenant-admin', 'conditional-access'),
  AADSTS50105: signIn('user-not-assigned', 'tenant-admin', 'enterprise-app'),
  AADSTS50126: signIn('bad-credentials', 'user', 'token'),
  // The request is what the vendor makes it; the registration is what the reader can set right.
  AADSTS50128: signIn('authority-invalid', 'vendor', 'tenant-id'),
  AADSTS50131: signIn('conditional-access', 'tenant-admin', 'conditional-access'),
  AADSTS50133: signIn('interaction-required', 'user', 'token'),
  AADSTS501481: service('malformed-request', 'vendor', 'token'),
  AADSTS50173: signIn('token-expired', 'user', 'token'),
  AADSTS50194: signIn('single-tenant-audience', 'tenant-admin', 'account-types'),
  AADSTS50196: signIn('throttled', 'vendor', 'token'),
  AADSTS51004: signIn('wrong-tenant', 'user', 'tenant-id'),
  AADSTS53000: signIn('conditional-access', 'tenant-admin', 'conditional-access'),
  AADSTS53001: signIn('conditional-access', 'tenant-admin', 'conditional-access'),
  AADSTS53003: signIn('conditional-access', 'tenant-admin', 'conditional-access'),
  AADSTS530032: signIn('conditional-access', 'tenant-admin', 'conditional-access'),
  AADSTS530035: signIn('conditional-access', 'tenant-admin', 'conditional-access'),
  AADSTS54005: signIn('code-reused-or-expired', 'user', 'token'),
  AADSTS65001: signIn('consent-missing', 'tenant-admin', 'admin-consent'),
  AADSTS65004: signIn('consent-declined', 'user', 'admin-consent'),
  AADSTS65005: signIn('resource-not-in-registration', 'tenant-admin', 'api-permissions'),
  AADSTS650052: signIn('resource-not-in-tenant', 'tenant-admin', 'api-permissions'),
  AADSTS650053: {
    ...signIn('scope-unknown', 'vendor', 'api-permissions'),
    ...community('https://github.com/O365/python-o365/issues/551'),
  },
  AADSTS650054: signIn('resource-not-in-tenant', 'tenant-admin', 'manifest'),
  AADSTS650056: signIn('resource-not-in-registration', 'tenant-admin', 'api-permissions'),
  AADSTS650057: signIn('resource-not-in-registration', 'tenant-admin', 'api-permissions'),
  AADSTS70001: signIn('app-disabled', 'tenant-admin', 'enterprise-app'),
  AADSTS700011: signIn('app-not-found', 'tenant-admin', 'client-id'),
  AADSTS700016: signIn('app-not-found', 'tenant-admin', 'client-id'),
  AADSTS70002: service('secret-invalid', 'tenant-admin', 'secret'),
  AADSTS700022: signIn('mixed-resources', 'vendor', 'scope'),
  AADSTS700023: signIn('scope-invalid', 'vendor', 'scope'),
  AADSTS700024: {
    ...service('client-assertion-invalid', 'vendor', 'secret'),
    ...community('https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/4951'),
  },
  AADSTS700025: signIn('public-client-sent-secret', 'tenant-admin', 'redirect-uri'),
  AADSTS700027: service('client-assertion-invalid', 'tenant-admin', 'secret'),
  AADSTS700051: {
    ...signIn('implicit-grant-disabled', 'tenant-admin', 'redirect-uri'),
    ...community('https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/766'),
  },
  AADSTS700054: signIn('implicit-grant-disabled', 'tenant-admin', 'redirect-uri'),
  AADSTS70008: signIn('token-expired', 'user', 'token'),
  AADSTS700082: signIn('token-expired', 'user', 'token'),
  AADSTS700084: signIn('token-expired', 'user', 'token'),
  AADSTS7000112: signIn('app-disabled', 'tenant-admin', 'enterprise-app'),
  AADSTS7000215: service('secret-invalid', 'tenant-admin', 'secret'),
  AADSTS7000218: signIn('client-auth-missing', 'tenant-admin', 'secret'),
  AADSTS7000222: service('secret-expired', 'tenant-admin', 'secret'),
  AADSTS7000229: {
    ...service('consent-missing', 'tenant-admin', 'admin-consent'),
    ...community('https://github.com/Azure/Commercial-Marketplace-SaaS-Accelerator/issues/830'),
  },
  AADSTS70011: signIn('scope-invalid', 'vendor', 'scope'),
  AADSTS70043: signIn('token-expired', 'user', 'token'),
  AADSTS75011: signIn('auth-method-mismatch', 'vendor', 'conditional-access'),
  AADSTS90002: signIn('tenant-not-found', 'tenant-admin', 'tenant-id'),
  AADSTS900023: {
    ...signIn('tenant-not-found', 'tenant-admin', 'tenant-id'),
    ...community('https://github.com/microsoft/Analysis-Services/issues/194'),
  },
  AADSTS90008: signIn('graph-permission-missing', 'tenant-admin', 'api-permissions'),
  AADSTS90009: signIn('scope-invalid', 'vendor', 'scope'),
  AADSTS90014: service('malformed-request', 'vendor', 'token'),
  AADSTS90033: signIn('microsoft-transient', 'wait', 'throttling'),
  AADSTS90072: signIn('wrong-account', 'user', 'authority'),
  AADSTS90093: {
    ...signIn('admin-consent-required', 'tenant-admin', 'admin-consent'),
    source:
      'https://learn.microsoft.com/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error',
  },
  AADSTS90094: signIn('admin-consent-required', 'tenant-admin', 'admin-consent'),
  AADSTS900941: {
    ...signIn('admin-consent-required', 'tenant-admin', 'admin-consent'),
    ...community('https://github.com/phw198/OutlookGoogleCalendarSync/issues/2095'),
  },
  AADSTS90095: signIn('admin-consent-required', 'tenant-admin', 'admin-consent'),
  AADSTS90099: signIn('consent-missing', 'tenant-admin', 'admin-consent'),
  AADSTS90130: signIn('authority-invalid', 'vendor', 'authority'),
  AADSTS900144: service('malformed-request', 'vendor', 'token'),
  AADSTS900971: signIn('redirect-uri-missing', 'tenant-admin', 'redirect-uri'),
  AADSTS901002: service('malformed-request', 'vendor', 'token'),
  AADSTS9001023: service('authority-invalid', 'vendor', 'authority'),
  AADSTS9002313: signIn('malformed-request', 'vendor', 'token'),
  AADSTS9002326: {
    ...signIn('wrong-platform-type', 'tenant-admin', 'redirect-uri'),
    ...community('https://github.com/Azure-Samples/ms-identity-javascript-angular-tutorial/issues/37'),
  },
  AADSTS9002327: {
    ...signIn('wrong-platform-type', 'tenant-admin', 'redirect-uri'),
    ...community('https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/2482'),
  },
} satisfies Record<`AADSTS${number}`, CatalogueEntry>;

function signIn(cause: Cause, actor: Actor, guideStep: GuideStep): CatalogueEntry {
  return {cause, actor, guideStep, reachesPage: true, status: 'verified', source: referencePage};
}

function service(cause: Cause, actor: Actor, guideStep: GuideStep): CatalogueEntry {
  return {...signIn(cause, actor, guideStep), reachesPage: false};
}

function community(source: string) {
  return {status: 'community', source} as const;
}
