import {define} from './define';

const pimActivation =
  'github:MicrosoftDocs/entra-docs docs/id-governance/privileged-identity-management/pim-how-to-activate-role.yml (2024-02); FR: github:stephanemora/azure-docs.fr-fr articles/active-directory/privileged-identity-management/pim-how-to-activate-role.md (2020-07)';
const revocation =
  'github:MicrosoftDocs/entra-docs docs/identity/enterprise-apps/manage-application-permissions.md (2023-09)';
const frenchTutorials = 'FR: public copies of Microsoft’s French tutorials for app registrations (2020–2021)';

/** Roles of the directory, Privileged Identity Management, and taking a consent back. In the order of the pages. */
export const roleLabels = [
  define({
    key: 'rolesAdmins',
    en: 'Roles & admins',
    fr: 'Rôles et administrateurs',
    note: 'Title of the page itself: Roles and administrators',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity/role-based-access-control/best-practices.md (2025-03); FR: public copies of Microsoft’s French documentation (2020–2024)',
  }),
  define({
    key: 'yourRole',
    en: 'Your Role',
    fr: 'Votre rôle',
    status: 'docs-only',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity/role-based-access-control/view-assignments.md (2024-11); FR: public copy of Microsoft’s French page of the same subject',
  }),
  define({
    key: 'idGovernance',
    en: 'ID Governance',
    fr: 'Gouvernance des identités',
    note: 'Earlier: Identity Governance. The French wording is the one of the earlier menu.',
    status: 'docs-only',
    source:
      'github:MicrosoftDocs/entra-docs docs/id-governance/privileged-identity-management (2025); FR: public copies of Microsoft’s French labs',
  }),
  define({
    key: 'pim',
    en: 'Privileged Identity Management',
    fr: 'Privileged Identity Management',
    source: pimActivation,
  }),
  define({key: 'pimMyRoles', en: 'My roles', fr: 'Mes rôles', source: pimActivation}),
  define({
    key: 'pimEntraRoles',
    en: 'Microsoft Entra roles',
    fr: 'Rôles Microsoft Entra',
    note: 'French: « Rôles Azure AD » in the page that was read, before the change of name',
    status: 'docs-only',
    source: pimActivation,
  }),
  define({key: 'pimActivate', en: 'Activate', fr: 'Activer', source: pimActivation}),
  define({key: 'pimDuration', en: 'Duration', fr: 'Durée', status: 'docs-only', source: pimActivation}),
  define({key: 'pimReason', en: 'Reason', fr: 'Raison', source: pimActivation}),
  define({key: 'pimMyRequests', en: 'My requests', fr: 'Mes demandes', source: pimActivation}),
  define({
    key: 'pimActiveAssignments',
    en: 'Active assignments',
    fr: 'Affectations actives',
    frAlternatives: ['Rôles actifs'],
    note: 'French: only « Rôles actifs » was read, in the page of 2020',
    status: 'unverified',
    source: pimActivation,
  }),
  define({key: 'pimDeactivate', en: 'Deactivate', fr: 'Désactiver', source: pimActivation}),
  define({
    key: 'revokeAdminConsent',
    en: 'Revoke admin consent',
    fr: 'Révoquer le consentement administrateur',
    source: `Microsoft’s tutorials for app registrations; ${frenchTutorials}`,
  }),
  define({
    key: 'removePermission',
    en: 'Remove permission',
    fr: "Supprimer l'autorisation",
    source: `Microsoft’s tutorials for app registrations; ${frenchTutorials}`,
  }),
  define({
    key: 'yesRemove',
    en: 'Yes, remove',
    fr: 'Oui, supprimer',
    source: `Microsoft’s tutorials for app registrations; ${frenchTutorials}`,
  }),
  define({
    key: 'enterprisePermissions',
    en: 'Permissions',
    fr: 'Autorisations',
    status: 'docs-only',
    source: revocation,
  }),
  define({
    key: 'adminConsentTab',
    en: 'Admin consent',
    fr: 'Consentement administrateur',
    status: 'unverified',
    note: 'English from the source; French by analogy with « Révoquer le consentement administrateur »',
    source: revocation,
  }),
  define({
    key: 'revokePermission',
    en: 'Revoke permission',
    fr: "Révoquer l'autorisation",
    status: 'unverified',
    note: 'English from the source; French by analogy',
    source: revocation,
  }),
];
