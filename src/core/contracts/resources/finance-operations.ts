import type {Resource} from '../catalogue';

const namedByOneModule = {
  source:
    'community source public file id 53438718251 (Bicep module naming the three GUIDs; community); names: community source copies of Microsoft docs, ids 15014173404 and 28764708038',
  verifiedOn: '2026-11-21',
  status: 'community',
} as const;
const documentedWithoutGuid = {
  source: 'community source Microsoft doc id 15014173404 (ERP MCP + Foundry)',
  verifiedOn: '2026-11-21',
  status: 'unverified',
} as const;
const disputed = {
  source: 'community ids 15495444121, 41036083494, 66231435681; GUID seen unlabelled in id 30271130457',
  verifiedOn: '2026-11-21',
  status: 'unverified',
} as const;

/**
 * Finance and operations: the identifier is the environment URL of the reader. App-only access is authorised by a row inside
 * the product, not by one of these permissions.
 */
export const financeOperations: Resource = {
  id: 'finance-operations',
  name: {
    en: 'Dynamics 365 finance and operations',
    fr: 'applications de finances et d’opérations Dynamics 365',
  },
  appId: '00000015-0000-0000-c000-000000000000',
  portalApiName: 'Dynamics ERP',
  portalTab: 'microsoftApis',
  alternativeUris: [],
  permissions: [
    {
      value: 'AX.FullAccess',
      guid: '6397893c-2260-496b-a41d-2f1f15b16ff3',
      kind: 'delegated',
      blockedByManagedPolicy: false,
      displayName: {en: 'Access Dynamics AX online as organization users'},
      note: 'Name and text from Microsoft docs; GUID-to-name mapping rests on one community module (the three GUIDs recur in 8 other files without names).',
      ...namedByOneModule,
    },
    {
      value: 'CustomService.FullAccess',
      guid: 'ad8b4a5c-eecd-431a-a46f-33c060012ae1',
      kind: 'delegated',
      blockedByManagedPolicy: false,
      displayName: {en: 'Access Dynamics AX Custom Service'},
      ...namedByOneModule,
    },
    {
      value: 'Odata.FullAccess',
      guid: 'a849e696-ce45-464a-81de-e5c5b45519c1',
      kind: 'delegated',
      blockedByManagedPolicy: false,
      displayName: {en: 'Access Dynamics AX data'},
      ...namedByOneModule,
    },
    {
      value: 'mcp.tools',
      kind: 'delegated',
      blockedByManagedPolicy: false,
      displayName: {en: 'Access Microsoft Dynamics AX MCP tools as organization users'},
      ...documentedWithoutGuid,
    },
    {
      value: 'Connector.FullAccess',
      kind: 'unknown',
      blockedByManagedPolicy: false,
      displayName: {en: 'Connector.FullAccess'},
      note: "Whether it is delegated or application, and its display name, are unverified: community guides disagree. Candidate GUID, seen unlabelled: add75854-3691-457b-84bc-76bc249f1b6f. Do not put this GUID in a guide before checking it live with GET /servicePrincipals(appId='00000015-0000-0000-c000-000000000000').",
      ...disputed,
    },
  ],
  source:
    'github:merill/microsoft-info@43b8a5d9 (2026-08-20) _info/MicrosoftApps.csv; github:maciejporebski/azure-ad-first-party-apps-permissions@dfafb9cd (2026-08-22)',
  verifiedOn: '2026-08-22',
  status: 'verified',
};
