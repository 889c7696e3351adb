import {define} from './define';

/** Finance and operations. In the order in which a reader meets them. */
export const financeOperationsLabels = [
  define({
    key: 'foSystemAdministration',
    en: 'System administration',
    fr: 'Administration système',
    source:
      'community sources 3521159671, 60382728077, 52049830987, 16552852869; github:MicrosoftDocs/Dynamics-365-Operations.fr-fr articles/finance/localizations/tax-service-set-up-environment-master-data-lookup.md (2023-02); community sources 66340561697 and 65919333833 (FR finance and operations walkthroughs)',
  }),
  define({
    key: 'foSetup',
    en: 'Setup',
    fr: 'Paramétrage',
    frAlternatives: ['Configuration'],
    source:
      'community sources 3521159671, 60382728077, 52049830987, 16552852869; github:MicrosoftDocs/Dynamics-365-Operations.fr-fr articles/finance/localizations/tax-service-set-up-environment-master-data-lookup.md (2023-02); community sources 66340561697 and 65919333833 (FR finance and operations walkthroughs)',
  }),
  define({
    key: 'foEntraApplications',
    en: 'Microsoft Entra ID applications',
    fr: 'Applications Microsoft Entra ID',
    frAlternatives: ['Microsoft Entra applications'],
    replaces: 'foAadApplicationsOld',
    note: 'Was Azure Active Directory applications / Applications Azure Active Directory',
    source:
      'community sources 3521159671, 60382728077, 52049830987, 16552852869; community sources 66340561697 and 65919333833 (FR finance and operations walkthroughs)',
  }),
  define({
    key: 'foAadApplicationsOld',
    en: 'Azure Active Directory applications',
    fr: 'Applications Azure Active Directory',
    note: 'Old caption',
    source:
      'seed 002 (2019) and seed 000; github:MicrosoftDocs/Dynamics-365-Operations.fr-fr articles/finance/localizations/tax-service-set-up-environment-master-data-lookup.md (2023-02)',
  }),
  define({
    key: 'foNew',
    en: 'New',
    fr: 'Nouveau',
    source:
      'seed 002 (2019) and seed 000; github:MicrosoftDocs/Dynamics-365-Operations.fr-fr articles/finance/localizations/tax-service-set-up-environment-master-data-lookup.md (2023-02)',
  }),
  define({
    key: 'foClientId',
    en: 'Client Id',
    fr: 'ID client',
    frAlternatives: ['Identité du client'],
    source:
      'seed 002 (2019) and seed 000; github:MicrosoftDocs/Dynamics-365-Operations.fr-fr articles/finance/localizations/tax-service-set-up-environment-master-data-lookup.md (2023-02)',
  }),
  define({
    key: 'foName',
    en: 'Name',
    fr: 'Nom',
    source:
      'seed 002 (2019) and seed 000; github:MicrosoftDocs/Dynamics-365-Operations.fr-fr articles/finance/localizations/tax-service-set-up-environment-master-data-lookup.md (2023-02)',
  }),
  define({
    key: 'foUserId',
    en: 'User ID',
    fr: 'ID utilisateur',
    frAlternatives: ['Identifiant utilisateur'],
    source:
      'seed 002 (2019) and seed 000; github:MicrosoftDocs/Dynamics-365-Operations.fr-fr articles/finance/localizations/tax-service-set-up-environment-master-data-lookup.md (2023-02)',
  }),
  define({
    key: 'foSave',
    en: 'Save',
    fr: 'Enregistrer',
    source:
      'seed 002 (2019) and seed 000; community sources 66340561697 and 65919333833 (FR finance and operations walkthroughs)',
  }),
  define({
    key: 'foUsers',
    en: 'Users',
    fr: 'Utilisateurs',
    source:
      'community sources 31787532253 and 31394798486 (Microsoft documentation, FR beside EN); community source 57051313738 (EN, current)',
  }),
  define({
    key: 'foAssignRoles',
    en: 'Assign roles',
    fr: 'Affecter des rôles',
    source: 'community source 31787532253 (Microsoft documentation, FR beside EN, 2019)',
  }),
  define({
    key: 'foAssignOrganizations',
    en: 'Assign organizations',
    fr: 'Affecter des organisations',
    frAlternatives: ['Attribuer des organisations'],
    source:
      'community sources 57051313738 and 1937693383 (EN), 31274002335 and 31254409232 (FR, Microsoft documentation)',
  }),
];
