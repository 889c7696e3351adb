import {define} from './define';

/** Permissions, consent, and the rest of the Entra admin center. In the order in which a reader meets them. */
export const permissionLabels = [
  define({
    key: 'tokenConfiguration',
    en: 'Token configuration',
    fr: 'Configuration des jetons',
    frAlternatives: ['Configuration du jeton'],
    status: 'docs-only',
    source: 'Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
  define({
    key: 'apiPermissions',
    en: 'API permissions',
    fr: 'API autorisées',
    frAlternatives: ["Autorisations de l'API", 'Autorisations API'],
    note: "Portal menu reads API autorisées; Microsoft docs say Autorisations de l'API / Autorisations API",
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; FR-portal screenshot walkthrough, community source 35097135754; FR-portal screenshot caption (SC-300 lab), community source 67621265612; github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'configuredPermissions',
    en: 'Configured permissions',
    fr: 'Autorisations configurées',
    source:
      'github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021)',
  }),
  define({
    key: 'otherPermissionsGranted',
    en: 'Other permissions granted for {tenant}',
    fr: 'Autres autorisations accordées pour {tenant}',
    source:
      'github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021)',
  }),
  define({
    key: 'addAPermission',
    en: 'Add a permission',
    fr: 'Ajouter une autorisation',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021); FR-portal screenshot walkthrough, community source 35097135754',
  }),
  define({
    key: 'requestApiPermissions',
    en: 'Request API permissions',
    fr: "Demander des autorisations d'API",
    frAlternatives: ['Demander des autorisations API'],
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:OfficeDev/office-js-docs-pr.fr-fr docs/includes/register-sso-add-in-aad-v2-include.md (2022-10); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'microsoftApis',
    en: 'Microsoft APIs',
    fr: 'API Microsoft',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'apisMyOrganizationUses',
    en: 'APIs my organization uses',
    fr: 'API utilisées par mon organisation',
    frAlternatives: ['API que mon organisation utilise'],
    source:
      'github:MicrosoftDocs/Dynamics-365-Operations.fr-fr (2023-02), term count; 2026 labels in community sources 70252251351, 60874500609, 55795406139, 71362789367',
  }),
  define({
    key: 'myApis',
    en: 'My APIs',
    fr: 'Mes API',
    source:
      'github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021)',
  }),
  define({
    key: 'delegatedPermissions',
    en: 'Delegated permissions',
    fr: 'Autorisations déléguées',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021)',
  }),
  define({
    key: 'applicationPermissions',
    en: 'Application permissions',
    fr: "Autorisations d'application",
    frAlternatives: ["Autorisations de l'application"],
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09); github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021); FR-portal screenshot walkthrough, community source 35097135754',
  }),
  define({
    key: 'selectPermissions',
    en: 'Select permissions',
    fr: 'Sélectionner des autorisations',
    source:
      'github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021); seed 002 (2019) and seed 000',
  }),
  define({
    key: 'addPermissions',
    en: 'Add permissions',
    fr: 'Ajouter des autorisations',
    source:
      'github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021); FR guide community source 52492360854',
  }),
  define({
    key: 'grantAdminConsentFor',
    en: 'Grant admin consent for {tenant}',
    fr: "Accorder un consentement d'administrateur pour {tenant}",
    frAlternatives: ["Accorder le consentement de l'administrateur pour {tenant}"],
    note: 'First form is the portal button',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021); FR-portal screenshot walkthrough, community source 35097135754; FR-portal labels quoted in community sources 1426495630 and 60340598325; github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'grantedFor',
    en: 'Granted for {tenant}',
    fr: 'Accordé pour {tenant}',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; FR-portal labels quoted in community sources 1426495630 and 60340598325',
  }),
  define({
    key: 'notGrantedFor',
    en: 'Not granted for {tenant}',
    fr: 'Pas accordé pour {tenant}',
    source:
      'FR-portal labels quoted in community sources 1426495630 and 60340598325; FR-portal screenshot caption (SC-300 lab), community source 67621265612',
  }),
  define({
    key: 'status',
    en: 'Status',
    fr: 'État',
    status: 'docs-only',
    source:
      'github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021)',
  }),
  define({
    key: 'adminConsentRequired',
    en: 'Admin consent required',
    fr: 'Consentement administrateur requis',
    status: 'unverified',
    source:
      'github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021)',
  }),
  define({
    key: 'yes',
    en: 'Yes',
    fr: 'Oui',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-register-app.md (2018)',
  }),
  define({
    key: 'no',
    en: 'No',
    fr: 'Non',
    status: 'docs-only',
    source: 'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md',
  }),
  define({
    key: 'refresh',
    en: 'Refresh',
    fr: 'Actualiser',
    status: 'unverified',
    source: 'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md',
  }),
  define({
    key: 'exposeAnApi',
    en: 'Expose an API',
    fr: 'Exposer une API',
    source:
      'github:OfficeDev/office-js-docs-pr.fr-fr docs/includes/register-sso-add-in-aad-v2-include.md (2022-10)',
  }),
  define({
    key: 'appRoles',
    en: 'App roles',
    fr: "Rôles d'application",
    status: 'docs-only',
    source:
      'github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021)',
  }),
  define({
    key: 'manifest',
    en: 'Manifest',
    fr: 'Manifeste',
    source: 'https://learn.microsoft.com/fr-ch/entra/identity-platform/supported-accounts-validation',
  }),
  define({
    key: 'microsoftGraphAppManifest',
    en: 'Microsoft Graph App Manifest (New)',
    fr: null,
    note: 'Tab of 2024; FR not found',
    status: 'unverified',
    source: 'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md',
  }),
  define({
    key: 'save',
    en: 'Save',
    fr: 'Enregistrer',
    source:
      'FR-portal screenshot walkthrough of the new Authentication page, community source 58191492692; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
  define({
    key: 'enterpriseApplications',
    en: 'Enterprise applications',
    fr: "Applications d'entreprise",
    source: 'Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
  define({
    key: 'properties',
    en: 'Properties',
    fr: 'Propriétés',
    source: 'Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
  define({
    key: 'settingsIcon',
    en: 'Settings',
    fr: 'Paramètres',
    note: 'Gear icon in the top bar',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; https://learn.microsoft.com/fr-fr/graph/auth-register-app-v2',
  }),
  define({
    key: 'directoriesSubscriptions',
    en: 'Directories + subscriptions',
    fr: 'Répertoires + abonnements',
    note: 'Where the directory is switched',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; https://learn.microsoft.com/fr-fr/graph/auth-register-app-v2',
  }),
  define({
    key: 'switchDirectory',
    en: 'Switch directory',
    fr: 'Changer de répertoire',
    status: 'unverified',
    source: 'seed 002 (2019) and seed 000',
  }),
];
