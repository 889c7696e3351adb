import type {Resource} from '../catalogue';

const published = {
  source:
    'github:maciejporebski/azure-ad-first-party-apps-permissions@dfafb9cd (2026-08-22) apps/Dynamics 365 Business Central.md',
  verifiedOn: '2026-08-22',
  status: 'verified',
} as const;
const publishedAndUsed = {
  source:
    'github:maciejporebski/azure-ad-first-party-apps-permissions@dfafb9cd (2026-08-22) apps/Dynamics 365 Business Central.md; github:microsoft/navcontainerhelper commit 68f78f05',
  verifiedOn: '2026-08-22',
  status: 'verified',
} as const;
const publishedAndDocumented = {
  source:
    'github:maciejporebski/azure-ad-first-party-apps-permissions@dfafb9cd (2026-08-22) apps/Dynamics 365 Business Central.md; github:MicrosoftDocs/dynamics365smb-devitpro-pb@5dc00b6a (2026-08) dev-itpro/administration/automation-apis-using-s2s-authentication.md',
  verifiedOn: '2026-08-22',
  status: 'verified',
} as const;
const adminCenterDocumented = {
  source:
    'github:maciejporebski/azure-ad-first-party-apps-permissions@dfafb9cd (2026-08-22) apps/Dynamics 365 Business Central.md; github:MicrosoftDocs/dynamics365smb-devitpro-pb dev-itpro/administration/administration-center-api.md',
  verifiedOn: '2026-08-22',
  status: 'verified',
} as const;

/**
 * Business Central: the two delegated permissions carry a signed-in user, the application permissions stand alone. It also
 * answers to the hosts of embed-ISV solutions, which differ by publisher and are not listed.
 */
export const businessCentral: Resource = {
  id: 'business-central',
  name: {en: 'Dynamics 365 Business Central', fr: 'Dynamics 365 Business Central'},
  appId: '996def3d-b36c-4153-8607-a6fd3c01b89f',
  portalApiName: 'Dynamics 365 Business Central',
  portalTab: 'microsoftApis',
  identifierUri: 'https://api.businesscentral.dynamics.com',
  alternativeUris: [
    'https://api.financials.dynamics.com',
    'https://financials.dynamics.com',
    'https://projectmadeira.com',
    'https://mcp.businesscentral.dynamics.com',
  ],
  permissions: [
    {
      value: 'user_impersonation',
      guid: 'bce0976a-cb0b-473b-8800-84eda9f8e447',
      kind: 'delegated',
      blockedByManagedPolicy: false,
      displayName: {en: 'Access as the signed-in user'},
      note: 'adminConsentRequired flag unverified',
      ...published,
    },
    {
      value: 'Financials.ReadWrite.All',
      guid: '2fb13c28-9d89-417f-9af2-ec3065bc16e6',
      kind: 'delegated',
      blockedByManagedPolicy: false,
      displayName: {en: 'Access Dynamics 365 Business Central as the signed-in user'},
      note: 'adminConsentRequired flag unverified',
      ...publishedAndUsed,
    },
    {
      value: 'API.ReadWrite.All',
      guid: 'a42b0b75-311e-488d-b67e-8fe84f924341',
      kind: 'application',
      adminConsentRequired: true,
      blockedByManagedPolicy: false,
      displayName: {en: 'Full access to web services API'},
      note: "Portal description in the Microsoft how-to reads 'Access to APIs and webservices'. Also needs a Microsoft Entra application record with permission sets inside Business Central; SUPER cannot be assigned.",
      ...publishedAndDocumented,
    },
    {
      value: 'Automation.ReadWrite.All',
      guid: 'd365bc00-a990-0000-00bc-160000000001',
      kind: 'application',
      adminConsentRequired: true,
      blockedByManagedPolicy: false,
      displayName: {en: 'Full access to automation'},
      note: 'Gives /api/microsoft/automation; pair with permission sets D365 AUTOMATION and EXTEN. MGT. - ADMIN.',
      ...publishedAndDocumented,
    },
    {
      value: 'app_access',
      guid: '3983b928-ed40-4111-bbad-e7910cf234bd',
      kind: 'application',
      adminConsentRequired: true,
      blockedByManagedPolicy: false,
      displayName: {en: "Access according to the application's permissions in Dynamics 365 Business Central"},
      ...published,
    },
    {
      value: 'AdminCenter.ReadWrite.All',
      guid: 'a20fe46f-4f63-4666-8e0e-9b882d90b837',
      kind: 'application',
      adminConsentRequired: true,
      blockedByManagedPolicy: false,
      displayName: {en: 'Full access to Admin Center API'},
      note: "App must also be listed on the 'Authorized Microsoft Entra apps' page of the Business Central admin center (since 20.0).",
      ...adminCenterDocumented,
    },
  ],
  source:
    'github:merill/microsoft-info@43b8a5d9 (2026-08-20) _info/MicrosoftApps.csv; github:maciejporebski/azure-ad-first-party-apps-permissions@dfafb9cd (2026-08-22)',
  verifiedOn: '2026-08-22',
  status: 'verified',
};
