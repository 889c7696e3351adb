import {define} from './define';

/** An application of its own in the Entra admin center: identifiers, authentication, secrets. In the order in which a reader meets them. */
export const applicationLabels = [
  define({
    key: 'overview',
    en: 'Overview',
    fr: "Vue d'ensemble",
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772; github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'applicationClientId',
    en: 'Application (client) ID',
    fr: "ID d'application (client)",
    frAlternatives: ['Code application (client)'],
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772; FR-portal screenshot walkthrough of the new Authentication page, community source 58191492692',
  }),
  define({
    key: 'directoryTenantId',
    en: 'Directory (tenant) ID',
    fr: "ID d'annuaire (locataire)",
    frAlternatives: ['ID de répertoire (locataire)'],
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; github:OfficeDev/office-js-docs-pr.fr-fr docs/includes/register-sso-add-in-aad-v2-include.md (2022-10); FR guide community source 52492360854',
  }),
  define({
    key: 'objectId',
    en: 'Object ID',
    fr: "ID d'objet",
    note: 'FR not sourced',
    status: 'unverified',
    source: '2026 labels in community sources 70252251351, 60874500609, 55795406139, 71362789367',
  }),
  define({
    key: 'endpoints',
    en: 'Endpoints',
    fr: 'Points de terminaison',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772; github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'oauthTokenEndpointV2',
    en: 'OAuth 2.0 token endpoint (v2)',
    fr: 'Point de terminaison du jeton OAuth 2.0 (v2)',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'manage',
    en: 'Manage',
    fr: 'Gérer',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-configure-app-access-web-apis.md (2021)',
  }),
  define({
    key: 'brandingProperties',
    en: 'Branding & properties',
    fr: 'Personnalisation et propriétés',
    status: 'unverified',
    source: 'seed 002 (2019) and seed 000',
  }),
  define({
    key: 'authentication',
    en: 'Authentication',
    fr: 'Authentification',
    note: 'Shown as "Authentication (Preview)" during 2025-2026',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/how-to-add-redirect-uri.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772; FR-portal screenshot walkthrough of the new Authentication page, community source 58191492692',
  }),
  define({
    key: 'redirectUriConfigurationTab',
    en: 'Redirect URI configuration',
    fr: null,
    replaces: 'platformConfigurations',
    note: 'Tab of the new Authentication page; FR not found',
    status: 'unverified',
    source: 'community sources 70886482068, 15042774333 (Microsoft doc), 56903991304',
  }),
  define({
    key: 'settingsTab',
    en: 'Settings',
    fr: 'Paramètres',
    replaces: 'advancedSettings',
    note: 'Tab of the new Authentication page',
    source:
      'community sources 70886482068, 15042774333 (Microsoft doc), 56903991304; FR-portal screenshot walkthrough of the new Authentication page, community source 58191492692',
  }),
  define({
    key: 'addRedirectUri',
    en: 'Add Redirect URI',
    fr: 'Ajouter un URI de redirection',
    replaces: 'addAPlatform',
    note: 'New Authentication page',
    source:
      'community sources 70886482068, 15042774333 (Microsoft doc), 56903991304; FR-portal screenshot walkthrough of the new Authentication page, community source 58191492692',
  }),
  define({
    key: 'platformConfigurations',
    en: 'Platform configurations',
    fr: 'Configurations de plateforme',
    note: 'Old Authentication page',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/how-to-add-redirect-uri.md; https://learn.microsoft.com/fr-fr/graph/auth-register-app-v2',
  }),
  define({
    key: 'addAPlatform',
    en: 'Add a platform',
    fr: 'Ajouter une plateforme',
    note: 'Old Authentication page',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/how-to-add-redirect-uri.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
  define({
    key: 'configurePlatforms',
    en: 'Configure platforms',
    fr: 'Configurer les plateformes',
    note: 'Old Authentication page',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/how-to-add-redirect-uri.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
  define({
    key: 'configure',
    en: 'Configure',
    fr: 'Configurer',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/how-to-add-redirect-uri.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772; FR-portal screenshot walkthrough of the new Authentication page, community source 58191492692',
  }),
  define({
    key: 'customRedirectUris',
    en: 'Custom redirect URIs',
    fr: 'URI de redirection personnalisés',
    status: 'unverified',
    source: 'github:MicrosoftDocs/entra-docs docs/identity-platform/how-to-add-redirect-uri.md',
  }),
  define({
    key: 'implicitGrantHybrid',
    en: 'Implicit grant and hybrid flows',
    fr: "Flux hybrides et d'octroi implicite",
    status: 'unverified',
    source: 'community sources 70886482068, 15042774333 (Microsoft doc), 56903991304',
  }),
  define({
    key: 'advancedSettings',
    en: 'Advanced settings',
    fr: 'Paramètres avancés',
    note: 'Old Authentication page',
    source:
      'community sources 70886482068, 15042774333 (Microsoft doc), 56903991304; FR guide community source 52492360854',
  }),
  define({
    key: 'allowPublicClientFlows',
    en: 'Allow public client flows',
    fr: 'Autoriser les flux clients publics',
    frAlternatives: ['Autoriser les flux de clients publics'],
    note: 'New page shows Enabled/Disabled in some builds, Yes/No in others',
    source:
      'community sources 70886482068, 15042774333 (Microsoft doc), 56903991304; FR-portal screenshot walkthrough of the new Authentication page, community source 58191492692',
  }),
  define({
    key: 'certificatesSecrets',
    en: 'Certificates & secrets',
    fr: 'Certificats et secrets',
    frAlternatives: ['Certificats & secrets', 'Certificats et clés secrètes'],
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772; FR-portal screenshot walkthrough, community source 35097135754; github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'certificatesTab',
    en: 'Certificates',
    fr: 'Certificats',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
  define({
    key: 'uploadCertificate',
    en: 'Upload certificate',
    fr: 'Charger un certificat',
    frAlternatives: ['Charger le certificat'],
    status: 'docs-only',
    source:
      'Microsoft’s pages on certificates of an application, in English and French: community sources 63047242476, 20599349123, 2657518249',
  }),
  define({
    key: 'clientSecrets',
    en: 'Client secrets',
    fr: 'Secrets client',
    frAlternatives: ['Clés secrètes client'],
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772; github:OfficeDev/office-js-docs-pr.fr-fr docs/includes/register-sso-add-in-aad-v2-include.md (2022-10); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'federatedCredentials',
    en: 'Federated credentials',
    fr: "Informations d'identification fédérées",
    status: 'unverified',
    source: 'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md',
  }),
  define({
    key: 'newClientSecret',
    en: 'New client secret',
    fr: 'Nouveau secret client',
    frAlternatives: ['Nouvelle clé secrète client'],
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772; FR-portal screenshot walkthrough, community source 35097135754; github:OfficeDev/office-js-docs-pr.fr-fr docs/includes/register-sso-add-in-aad-v2-include.md (2022-10)',
  }),
  define({
    key: 'addAClientSecret',
    en: 'Add a client secret',
    fr: 'Ajouter un secret client',
    frAlternatives: ['Ajouter une clé secrète client'],
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772; github:OfficeDev/office-js-docs-pr.fr-fr docs/includes/register-sso-add-in-aad-v2-include.md (2022-10)',
  }),
  define({
    key: 'description',
    en: 'Description',
    fr: 'Description',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
  define({
    key: 'expires',
    en: 'Expires',
    fr: "Date d'expiration",
    frAlternatives: ['Expire le'],
    status: 'docs-only',
    source: 'seed 002 (2019) and seed 000; FR-portal screenshot walkthrough, community source 35097135754',
  }),
  define({
    key: 'exp180',
    en: 'Recommended: 180 days (6 months)',
    fr: 'Recommandé : 180 jours (6 mois)',
    note: 'EN verified; FR not sourced',
    status: 'unverified',
    source: 'community sources 61392651893, 3595508405',
  }),
  define({
    key: 'exp90',
    en: '90 days (3 months)',
    fr: '90 jours (3 mois)',
    note: 'EN verified; FR not sourced',
    status: 'unverified',
    source: 'community sources 61392651893, 3595508405',
  }),
  define({
    key: 'exp365',
    en: '365 days (12 months)',
    fr: '365 jours (12 mois)',
    note: 'EN verified; FR not sourced',
    status: 'unverified',
    source: 'community sources 61392651893, 3595508405',
  }),
  define({
    key: 'exp545',
    en: '545 days (18 months)',
    fr: '545 jours (18 mois)',
    note: 'EN verified; FR not sourced',
    status: 'unverified',
    source: 'community sources 61392651893, 3595508405',
  }),
  define({
    key: 'exp730',
    en: '730 days (24 months)',
    fr: '730 jours (24 mois)',
    note: 'EN verified; FR not sourced',
    status: 'unverified',
    source: 'community sources 61392651893, 3595508405',
  }),
  define({
    key: 'expCustom',
    en: 'Custom',
    fr: 'Personnalisé',
    note: 'EN verified; FR not sourced',
    status: 'unverified',
    source: 'community sources 61392651893, 3595508405',
  }),
  define({
    key: 'add',
    en: 'Add',
    fr: 'Ajouter',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
  define({
    key: 'value',
    en: 'Value',
    fr: 'Valeur',
    note: 'The secret to copy',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772; github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'secretId',
    en: 'Secret ID',
    fr: 'ID de secret',
    frAlternatives: ['ID du secret'],
    note: 'A GUID; never the secret',
    source: 'FR-portal screenshot walkthrough, community source 35097135754',
  }),
  define({
    key: 'copyToClipboard',
    en: 'Copy to clipboard',
    fr: 'Copier dans le presse-papiers',
    source: 'Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
];
