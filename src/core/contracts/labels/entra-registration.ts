import {define} from './define';

/** The Entra admin center up to the button that registers an application. In the order in which a reader meets them. */
export const registrationLabels = [
  define({
    key: 'entraId',
    en: 'Microsoft Entra ID',
    fr: 'Microsoft Entra ID',
    note: 'Renamed from Azure Active Directory',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
  define({
    key: 'entraAdminCenter',
    en: 'Microsoft Entra admin center',
    fr: "centre d'administration Microsoft Entra",
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; https://learn.microsoft.com/fr-fr/graph/auth-register-app-v2',
  }),
  define({
    key: 'azurePortal',
    en: 'Azure portal',
    fr: 'portail Azure',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'appRegistrations',
    en: 'App registrations',
    fr: "Inscriptions d'applications",
    frAlternatives: ['Enregistrements des applications'],
    note: 'Second form only in Business Central translations',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); https://learn.microsoft.com/fr-fr/graph/auth-register-app-v2; FR-portal screenshot walkthrough of the new Authentication page, community source 58191492692',
  }),
  define({
    key: 'newRegistration',
    en: 'New registration',
    fr: 'Nouvelle inscription',
    frAlternatives: ['Nouvel enregistrement'],
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); https://learn.microsoft.com/fr-fr/graph/auth-register-app-v2; FR-portal screenshot walkthrough of the new Authentication page, community source 58191492692',
  }),
  define({
    key: 'registerAnApplication',
    en: 'Register an application',
    fr: 'Inscrire une application',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-register-app.md (2018); github:OfficeDev/office-js-docs-pr.fr-fr docs/includes/register-sso-add-in-aad-v2-include.md (2022-10)',
  }),
  define({
    key: 'name',
    en: 'Name',
    fr: 'Nom',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-register-app.md (2018)',
  }),
  define({
    key: 'supportedAccountTypes',
    en: 'Supported account types',
    fr: 'Types de comptes pris en charge',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; https://learn.microsoft.com/fr-fr/graph/auth-register-app-v2',
  }),
  define({
    key: 'acctSingleNew',
    en: 'Single tenant only - {tenant}',
    fr: 'Locataire unique uniquement',
    replaces: 'acctSingle',
    note: 'New 2025-2026 form; FR text from one vendor guide only',
    status: 'unverified',
    source:
      '2026 labels in community sources 70252251351, 60874500609, 55795406139, 71362789367; community source 70981588577 (FR product guide, 2026-09)',
  }),
  define({
    key: 'acctMultiNew',
    en: 'Multiple Entra ID tenants',
    fr: null,
    replaces: 'acctMulti',
    note: 'FR not found',
    status: 'unverified',
    source: '2026 labels in community sources 70252251351, 60874500609, 55795406139, 71362789367',
  }),
  define({
    key: 'acctAnyNew',
    en: 'Any Entra ID Tenant + Personal Microsoft accounts',
    fr: null,
    replaces: 'acctMultiPersonal',
    note: 'FR not found',
    status: 'unverified',
    source: '2026 labels in community sources 70252251351, 60874500609, 55795406139, 71362789367',
  }),
  define({
    key: 'acctPersonalNew',
    en: 'Personal accounts only',
    fr: null,
    replaces: 'acctPersonal',
    note: 'FR not found',
    status: 'unverified',
    source: '2026 labels in community sources 70252251351, 60874500609, 55795406139, 71362789367',
  }),
  define({
    key: 'acctSingle',
    en: 'Accounts in this organizational directory only (Single tenant)',
    fr: 'Comptes dans cet annuaire organisationnel uniquement (Locataire unique)',
    frAlternatives: ["Comptes dans ce répertoire d'organisation uniquement (Locataire unique)"],
    note: 'Older form, still in Microsoft docs',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; https://learn.microsoft.com/fr-fr/graph/auth-register-app-v2; https://learn.microsoft.com/fr-ch/entra/identity-platform/supported-accounts-validation',
  }),
  define({
    key: 'acctMulti',
    en: 'Accounts in any organizational directory (Any Microsoft Entra ID tenant - Multitenant)',
    fr: "Comptes dans n'importe quel annuaire organisationnel (tout locataire Microsoft Entra ID - Multilocataire)",
    frAlternatives: [
      "Comptes dans n'importe quel répertoire d'organisation (n'importe quel répertoire Microsoft Entra – Multi-locataire)",
    ],
    note: 'Older form',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); https://learn.microsoft.com/fr-ch/entra/identity-platform/supported-accounts-validation; FR-portal screenshot walkthrough, community source 35097135754',
  }),
  define({
    key: 'acctMultiPersonal',
    en: 'Accounts in any organizational directory (Any Microsoft Entra ID tenant - Multitenant) and personal Microsoft accounts (e.g. Skype, Xbox)',
    fr: "Comptes dans n'importe quel annuaire organisationnel (tout locataire Microsoft Entra ID - Multilocataire) et comptes personnels Microsoft (par exemple Skype, Xbox)",
    frAlternatives: ['…et comptes Microsoft personnels (par exemple, Skype, Xbox)'],
    note: 'Older form',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; FR-portal screenshot walkthrough, community source 35097135754; https://learn.microsoft.com/fr-ch/entra/identity-platform/supported-accounts-validation',
  }),
  define({
    key: 'acctPersonal',
    en: 'Personal Microsoft accounts only',
    fr: 'Comptes Microsoft personnels uniquement',
    note: 'Older form',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; https://learn.microsoft.com/fr-ch/entra/identity-platform/supported-accounts-validation',
  }),
  define({
    key: 'redirectUri',
    en: 'Redirect URI',
    fr: 'URI de redirection',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-register-app.md (2018); Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
  define({
    key: 'redirectUriOptional',
    en: 'Redirect URI (optional)',
    fr: 'URI de redirection (facultatif)',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-register-app.md (2018)',
  }),
  define({
    key: 'selectPlatform',
    en: 'Select a platform',
    fr: 'Sélectionner une plateforme',
    frAlternatives: ['Sélectionner une plate-forme'],
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'platformWeb',
    en: 'Web',
    fr: 'Web',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/how-to-add-redirect-uri.md; Devolutions Hub FR documentation (Quebec vendor, screenshots), community source 3626629772',
  }),
  define({
    key: 'platformSpa',
    en: 'Single-page application (SPA)',
    fr: 'Application monopage',
    frAlternatives: ['Application à page unique'],
    status: 'docs-only',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/how-to-add-redirect-uri.md; github:MicrosoftDocs/Dynamics-365-Operations.fr-fr (2023-02), term count',
  }),
  define({
    key: 'platformPublic',
    en: 'Public client/native (mobile & desktop)',
    fr: 'Client public/natif (mobile et bureau)',
    frAlternatives: ['Client public (mobile et bureau)'],
    note: 'FR exact portal text for "/native" not found',
    status: 'docs-only',
    source:
      '2026 labels in community sources 70252251351, 60874500609, 55795406139, 71362789367; github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-register-app.md (2018)',
  }),
  define({
    key: 'platformMobileDesktop',
    en: 'Mobile and desktop applications',
    fr: 'Applications de bureau et mobiles',
    frAlternatives: ['Applications mobiles et de bureau'],
    note: 'P6 is the newer portal',
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/how-to-add-redirect-uri.md; FR-portal screenshot walkthrough of the new Authentication page, community source 58191492692; FR guide community source 52492360854',
  }),
  define({
    key: 'register',
    en: 'Register',
    fr: "S'inscrire",
    frAlternatives: ['Inscrire'],
    note: "Portal button reads S'inscrire; Microsoft docs say Inscrire",
    source:
      'github:MicrosoftDocs/entra-docs docs/identity-platform/quickstart-register-app.md; FR-portal screenshot walkthrough of the new Authentication page, community source 58191492692; FR guide community source 70883952422; FR-portal screenshot walkthrough, community source 35097135754; github:stephanemora/azure-docs.fr-fr articles/active-directory/develop/quickstart-register-app.md (2018)',
  }),
];
