import type {Resource} from '../catalogue';

const published = {
  source:
    'github:maciejporebski/azure-ad-first-party-apps-permissions@dfafb9cd (2026-08-22) apps/Dataverse.md',
  verifiedOn: '2026-08-22',
  status: 'verified',
} as const;

/**
 * Dataverse publishes no application permission at all: app-only access is an application user and a security role in each
 * environment. The identifier is the environment URL of the reader.
 */
export const dataverse: Resource = {
  id: 'dataverse',
  name: {en: 'Microsoft Dataverse', fr: 'Microsoft Dataverse'},
  appId: '00000007-0000-0000-c000-000000000000',
  portalApiName: 'Dynamics CRM',
  portalTab: 'microsoftApis',
  alternativeUris: [],
  permissions: [
    {
      value: 'user_impersonation',
      guid: '78ce3f0f-a1ce-49c2-8cde-64b5c0896db4',
      kind: 'delegated',
      blockedByManagedPolicy: false,
      displayName: {en: 'Access Common Data Service as organization users'},
      note: 'Delegated flows only. The resource publishes no application permissions, so client-credential access is granted by the application user + security role, not by an API permission.',
      ...published,
    },
    {
      value: 'mcp.tools',
      guid: 'a4c5bee6-25ff-4bb5-b926-b7eb8062ae7a',
      kind: 'delegated',
      blockedByManagedPolicy: false,
      displayName: {en: 'Access Dataverse MCP tools as organization users'},
      ...published,
    },
  ],
  source:
    'github:merill/microsoft-info@43b8a5d9 (2026-08-20) _info/MicrosoftApps.csv; github:maciejporebski/azure-ad-first-party-apps-permissions@dfafb9cd (2026-08-22)',
  verifiedOn: '2026-08-22',
  status: 'verified',
};
