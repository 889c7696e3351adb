import type {Resource} from '../catalogue';
import {applicationPermissions} from './microsoft-graph-application';
import {delegatedPermissions} from './microsoft-graph-delegated';

/**
 * Microsoft Graph, as far as the guides name it. Delegated and application permissions of the same name have different GUIDs.
 */
export const microsoftGraph: Resource = {
  id: 'microsoft-graph',
  name: {en: 'Microsoft Graph', fr: 'Microsoft Graph'},
  appId: '00000003-0000-0000-c000-000000000000',
  portalApiName: 'Microsoft Graph',
  portalTab: 'microsoftApis',
  identifierUri: 'https://graph.microsoft.com',
  alternativeUris: [],
  permissions: [...delegatedPermissions, ...applicationPermissions],
  source:
    'github:merill/microsoft-info@43b8a5d9 (2026-08-20) _info/MicrosoftApps.csv; github:maciejporebski/azure-ad-first-party-apps-permissions@dfafb9cd (2026-08-22)',
  verifiedOn: '2026-08-22',
  status: 'verified',
};
