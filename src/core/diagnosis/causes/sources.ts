/** Pages that several causes rest on, each written once. */
export const sources = {
  errorCodes: 'github:MicrosoftDocs/entra-docs docs/identity-platform/reference-error-codes.md',
  replyUrl: 'github:MicrosoftDocs/entra-docs docs/identity-platform/reply-url.md',
  registerApp: 'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md',
  consent: 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent',
  unexpectedConsent:
    'https://learn.microsoft.com/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error',
  builtInRoles: 'https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference',
  signInLogs: 'https://learn.microsoft.com/entra/identity/monitoring-health/concept-sign-ins',
  conditionalAccess:
    'https://learn.microsoft.com/entra/identity/conditional-access/troubleshoot-conditional-access',
  smartLockout: 'https://learn.microsoft.com/entra/identity/authentication/howto-password-smart-lockout',
  tenantRestrictions: 'https://learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions',
  msalErrors: 'package source of @azure/msal-browser 5.29.0',
  msalBridge: 'github:AzureAD/microsoft-authentication-library-for-js lib/msal-browser/docs/v4-migration.md',
  graphThrottling: 'https://learn.microsoft.com/graph/throttling',
  graphAuthErrors: 'https://learn.microsoft.com/graph/resolve-auth-errors',
  businessCentralApps:
    'github:MicrosoftDocs/dynamics365smb-devitpro-pb dev-itpro/administration/automation-apis-using-s2s-authentication.md',
  applicationUsers: 'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md',
  ewsAccess:
    'https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange',
  ewsEnd:
    'https://techcommunity.microsoft.com/t5/exchange-team-blog/bg-p/Exchange (posts 4492361, 4529471, 4561431)',
  exchangeRbac: 'https://learn.microsoft.com/exchange/permissions-exo/application-rbac',
  financeOperationsApps:
    'https://learn.microsoft.com/dynamics365/fin-ops-core/dev-itpro/data-entities/services-home-page',
} as const;
