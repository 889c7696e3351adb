import type {Resource} from '../catalogue';

const publishedAndDocumented = {
  source:
    'github:MicrosoftDocs/office-developer-exchange-docs@5a8808d7 docs/exchange-web-services/how-to-authenticate-an-ews-application-by-using-oauth.md; github:maciejporebski/azure-ad-first-party-apps-permissions@dfafb9cd (2026-08-22) apps/Office 365 Exchange Online.md',
  verifiedOn: '2026-08-22',
  status: 'verified',
} as const;
const publishedCopy = {
  source:
    'community source copy id 9927426897 of github:maciejporebski/azure-ad-first-party-apps-permissions@dfafb9cd (2026-08-22) apps/Office 365 Exchange Online.md',
  verifiedOn: '2026-08-22',
  status: 'verified',
} as const;
const copyOnly = {
  source: 'community source copy id 9927426897',
  verifiedOn: '2026-11-21',
  status: 'verified',
} as const;

/**
 * Exchange Online: the resource of Exchange Web Services, which are being shut down, and of app-only management.
 */
export const exchangeOnline: Resource = {
  id: 'exchange-online',
  name: {en: 'Exchange Online', fr: 'Exchange Online'},
  appId: '00000002-0000-0ff1-ce00-000000000000',
  portalApiName: 'Office 365 Exchange Online',
  portalTab: 'apisMyOrganizationUses',
  identifierUri: 'https://outlook.office365.com',
  alternativeUris: [
    'https://outlook.office365.com/',
    'https://outlook.office.com',
    'https://outlook.office.com/',
  ],
  permissions: [
    {
      value: 'full_access_as_app',
      guid: 'dc890d15-9560-4a4c-9b7f-a736ec74ec40',
      kind: 'application',
      adminConsentRequired: true,
      blockedByManagedPolicy: false,
      displayName: {en: 'Use Exchange Web Services with full access to all mailboxes'},
      note: 'EWS in Exchange Online is being switched off (see facts.md B1).',
      ...publishedAndDocumented,
    },
    {
      value: 'EWS.AccessAsUser.All',
      guid: '3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5',
      kind: 'delegated',
      blockedByManagedPolicy: false,
      displayName: {en: 'Access mailboxes as the signed-in user via Exchange Web Services'},
      note: 'The Microsoft Graph copy of this scope has another GUID: 9769c687-087d-48ac-9cb3-c37dde652038.',
      ...publishedAndDocumented,
    },
    {
      value: 'Exchange.ManageAsApp',
      guid: 'dc50a0fb-09a3-484d-be87-e023b12c6440',
      kind: 'application',
      adminConsentRequired: true,
      blockedByManagedPolicy: false,
      displayName: {en: 'Manage Exchange As Application'},
      ...publishedCopy,
    },
    {
      value: 'IMAP.AccessAsApp',
      guid: '5e5addcd-3e8d-4e90-baf5-964efab2b20a',
      kind: 'application',
      adminConsentRequired: true,
      blockedByManagedPolicy: false,
      displayName: {en: 'IMAP.AccessAsApp'},
      ...copyOnly,
    },
    {
      value: 'POP.AccessAsApp',
      guid: 'cb842b43-da6e-4506-86fe-bb12199c656d',
      kind: 'application',
      adminConsentRequired: true,
      blockedByManagedPolicy: false,
      displayName: {en: 'POP.AccessAsApp'},
      ...copyOnly,
    },
  ],
  source:
    'github:merill/microsoft-info@43b8a5d9 (2026-08-20) _info/MicrosoftApps.csv; github:maciejporebski/azure-ad-first-party-apps-permissions@dfafb9cd (2026-08-22)',
  verifiedOn: '2026-08-22',
  status: 'verified',
};
