import {define} from './define';

/** Power Platform admin center. In the order in which a reader meets them. */
export const powerPlatformLabels = [
  define({
    key: 'ppac',
    en: 'Power Platform admin center',
    fr: "Centre d'administration Power Platform",
    source:
      'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06); github:OfficeDev/msteams-docs.fr-FR, collaboration-control article (2022-12)',
  }),
  define({
    key: 'ppacManage',
    en: 'Manage',
    fr: 'Gérer',
    note: 'Left navigation of the new PPAC (2025)',
    status: 'docs-only',
    source: 'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06)',
  }),
  define({
    key: 'environments',
    en: 'Environments',
    fr: 'Environnements',
    source:
      'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06); github:OfficeDev/msteams-docs.fr-FR, collaboration-control article (2022-12)',
  }),
  define({
    key: 'ppacSettings',
    en: 'Settings',
    fr: 'Paramètres',
    source:
      'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06); github:OfficeDev/msteams-docs.fr-FR, collaboration-control article (2022-12)',
  }),
  define({
    key: 'usersPermissions',
    en: 'Users + permissions',
    fr: 'Utilisateurs + autorisations',
    source:
      'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06); github:OfficeDev/msteams-docs.fr-FR, collaboration-control article (2022-12)',
  }),
  define({
    key: 'applicationUsers',
    en: 'Application users',
    fr: "Utilisateurs de l'application",
    frAlternatives: ["Utilisateurs d'application"],
    source:
      'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06); github:OfficeDev/msteams-docs.fr-FR, collaboration-control article (2022-12)',
  }),
  define({
    key: 'newAppUser',
    en: 'New app user',
    fr: "Nouvel utilisateur d'application",
    source:
      'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06); github:OfficeDev/msteams-docs.fr-FR, collaboration-control article (2022-12)',
  }),
  define({
    key: 'createNewAppUser',
    en: 'Create a new app user',
    fr: "Créer un utilisateur d'application",
    source:
      'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06); github:OfficeDev/msteams-docs.fr-FR, collaboration-control article (2022-12)',
  }),
  define({
    key: 'addAnApp',
    en: 'Add an app',
    fr: 'Ajouter une application',
    status: 'docs-only',
    source: 'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06)',
  }),
  define({
    key: 'businessUnit',
    en: 'Business unit',
    fr: 'Division',
    frAlternatives: ['Unité commerciale', 'unité métier'],
    note: 'MS FR docs use three words; which one the current screen shows is unverified',
    status: 'docs-only',
    source:
      'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06); github:OfficeDev/msteams-docs.fr-FR, collaboration-control article (2022-12)',
  }),
  define({
    key: 'securityRoles',
    en: 'Security roles',
    fr: 'Rôles de sécurité',
    source:
      'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06); github:OfficeDev/msteams-docs.fr-FR, collaboration-control article (2022-12)',
  }),
  define({
    key: 'editSecurityRoles',
    en: 'Edit security roles',
    fr: 'Modifier les rôles de sécurité',
    source:
      'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06); github:OfficeDev/msteams-docs.fr-FR, collaboration-control article (2022-12)',
  }),
  define({
    key: 'systemAdministratorRole',
    en: 'System Administrator',
    fr: 'Administrateur système',
    source: 'github:OfficeDev/msteams-docs.fr-FR, collaboration-control article (2022-12)',
  }),
  define({
    key: 'create',
    en: 'Create',
    fr: 'Créer',
    source:
      'github:MicrosoftDocs/power-platform power-platform/admin/manage-application-users.md (2025-06); github:OfficeDev/msteams-docs.fr-FR, collaboration-control article (2022-12)',
  }),
];
