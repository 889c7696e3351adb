import {define} from './define';

/** Business Central and its admin center. In the order in which a reader meets them. */
export const businessCentralLabels = [
  define({
    key: 'bcEntraApplications',
    en: 'Microsoft Entra Applications',
    fr: 'Applications Microsoft Entra',
    note: 'FR list-page caption not found; card caption is',
    status: 'unverified',
    source:
      'github:MicrosoftDocs/dynamics365smb-devitpro-pb dev-itpro/administration/automation-apis-using-s2s-authentication.md',
  }),
  define({
    key: 'bcEntraApplicationCard',
    en: 'Microsoft Entra Application Card',
    fr: "Fiche de l'application Microsoft Entra",
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'bcClientId',
    en: 'Client ID',
    fr: 'ID client',
    frAlternatives: ['Code client'],
    note: 'fr-CA docs use Code client, fr-CH docs ID client',
    source:
      'github:MicrosoftDocs/dynamics365smb-devitpro-pb dev-itpro/administration/automation-apis-using-s2s-authentication.md; github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca (2024-09), term count over the repository',
  }),
  define({
    key: 'bcState',
    en: 'State',
    fr: 'État',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'bcEnabled',
    en: 'Enabled',
    fr: 'Activé',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'bcPermissionSet',
    en: 'Permission Set',
    fr: "Ensemble d'autorisations",
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'bcPermissionSets',
    en: 'Permission Sets',
    fr: "Ensembles d'autorisations",
    source: 'github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca (2024-09), term count over the repository',
  }),
  define({
    key: 'bcDisabled',
    en: 'Disabled',
    fr: 'Désactivé',
    note: 'EN from the card’s own source; FR by analogy with Activé',
    status: 'unverified',
    source:
      'Business Central base application, page 9861 “AAD Application Card” (community source 577593733)',
  }),
  define({
    key: 'bcUserPermissionSets',
    en: 'User Permission Sets',
    fr: "Ensembles d'autorisations utilisateur",
    note: 'FR from the user card, whose part has the same caption',
    source:
      'Business Central base application, page 9861 “AAD Application Card” (community source 577593733); Microsoft’s French documentation of the user card (community sources 19206719124, 19328205267)',
  }),
  define({
    key: 'bcGrantConsent',
    en: 'Grant Consent',
    fr: 'Accorder le consentement',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'bcExtensionManagement',
    en: 'Extension Management',
    fr: 'Gestion des extensions',
    source: 'github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca (2024-09), term count over the repository',
  }),
  define({
    key: 'bcAdminCenter',
    en: 'Business Central admin center',
    fr: "Centre d'administration Business Central",
    source:
      'github:MicrosoftDocs/dynamics365smb-devitpro-pb dev-itpro/administration/administration-center-api.md; github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca (2024-09), term count over the repository',
  }),
  define({
    key: 'bcAdminCenterLink',
    en: 'Admin Center',
    fr: "Centre d'administration",
    note: 'The entry of the Settings menu; FR by analogy with the center’s own name',
    status: 'unverified',
    source:
      'iPaaS.com help centre: Microsoft Dynamics 365 Connections and Settings; https://subscription.packtpub.com/book/business-and-other/9781803234809/2/ch02lvl1sec04/the-admin-center-main-page',
  }),
  define({
    key: 'bcAuthorizedApps',
    en: 'Authorized Microsoft Entra apps',
    fr: 'Applications Microsoft Entra autorisées',
    status: 'unverified',
    source:
      'github:MicrosoftDocs/dynamics365smb-devitpro-pb dev-itpro/administration/administration-center-api.md',
  }),
  define({
    key: 'bcEnvironments',
    en: 'Environments',
    fr: 'Environnements',
    source: 'github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca (2024-09), term count over the repository',
  }),
  define({
    key: 'bcTellMe',
    en: 'Tell me what you want to do',
    fr: 'Dites-moi ce que vous voulez faire',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md (2026-08); github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md (2024-09)',
  }),
  define({
    key: 'bcSettings',
    en: 'Settings',
    fr: 'Paramètres',
    source: 'github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca (2024-09), term count over the repository',
  }),
  define({
    key: 'bcMySettings',
    en: 'My Settings',
    fr: 'Mes paramètres',
    source: 'github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca (2024-09), term count over the repository',
  }),
  define({
    key: 'bcAssistedSetup',
    en: 'Assisted Setup',
    fr: 'Configuration assistée',
    source: 'github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca (2024-09), term count over the repository',
  }),
  define({
    key: 'bcNew',
    en: 'New',
    fr: 'Nouveau',
    source:
      'github:MicrosoftDocs/dynamics365smb-docs business-central/intercompany-how-setup.md; github:MicrosoftDocs/dynamics365smb-docs-pr.fr-ca business-central/intercompany-how-setup.md',
  }),
];
