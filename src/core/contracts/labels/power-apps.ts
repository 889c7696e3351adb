import {define} from './define';

const columns =
  'https://learn.microsoft.com/power-apps/maker/data-platform/create-edit-field-portal; FR: the same page under /fr-be/';
const columnPane =
  'FR: https://learn.microsoft.com/fr-fr/power-apps/maker/data-platform/data-platform-manage-fields; EN from its English twin';
const securityRole =
  'https://learn.microsoft.com/power-platform/admin/create-edit-security-role; FR: /fr-ca/power-platform/admin/database-security-configure';
const applicationUser =
  'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06); FR wording not read';
const privileges =
  'github:FH-Inway/d365bap.tools wiki Set-PpacSecurityRoleTable (2026-09), after the role editor; FR wording not read';

/** Power Apps, where columns are made, and the editors of security roles. In the order in which a reader meets them. */
export const powerAppsLabels = [
  define({
    key: 'powerApps',
    en: 'Power Apps',
    fr: 'Power Apps',
    status: 'docs-only',
    source: columns,
  }),
  define({key: 'dvTables', en: 'Tables', fr: 'Tables', status: 'docs-only', source: columns}),
  define({key: 'dvColumns', en: 'Columns', fr: 'Colonnes', status: 'docs-only', source: columns}),
  define({
    key: 'dvAddColumn',
    en: 'Add column',
    fr: 'Ajouter une colonne',
    status: 'docs-only',
    source: columns,
  }),
  define({
    key: 'dvNewColumn',
    en: 'New column',
    fr: 'Nouvelle colonne',
    note: 'The pane that Add column opens; some screens name the command so',
    status: 'docs-only',
    source: columnPane,
  }),
  define({
    key: 'dvDisplayName',
    en: 'Display name',
    fr: "Nom d'affichage",
    frAlternatives: ['Nom complet'],
    note: 'MS FR docs use both',
    status: 'docs-only',
    source: `${columns}; ${columnPane}`,
  }),
  define({key: 'dvDataType', en: 'Data type', fr: 'Type de données', status: 'docs-only', source: columns}),
  define({key: 'ppacNewRole', en: 'New role', fr: 'Nouveau rôle', status: 'docs-only', source: securityRole}),
  define({
    key: 'ppacRoleName',
    en: 'Role name',
    fr: 'Nom du rôle',
    status: 'docs-only',
    source: securityRole,
  }),
  define({key: 'dvRead', en: 'Read', fr: 'Lecture', status: 'unverified', source: privileges}),
  define({key: 'dvWrite', en: 'Write', fr: 'Écriture', status: 'unverified', source: privileges}),
  define({
    key: 'dvOrganization',
    en: 'Organization',
    fr: 'Organisation',
    status: 'unverified',
    source: privileges,
  }),
  define({key: 'ppacApp', en: 'App', fr: 'Application', status: 'unverified', source: applicationUser}),
  define({
    key: 'ppacEmailAddress',
    en: 'Email address',
    fr: 'Adresse e-mail',
    status: 'unverified',
    source: applicationUser,
  }),
  define({
    key: 'ppacDeactivate',
    en: 'Deactivate',
    fr: 'Désactiver',
    status: 'unverified',
    source: applicationUser,
  }),
  define({key: 'ppacDelete', en: 'Delete', fr: 'Supprimer', status: 'unverified', source: applicationUser}),
];
