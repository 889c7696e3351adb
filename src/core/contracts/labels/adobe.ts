import {define} from './define';

/** Both languages of one page: the English wording in Adobe's repository, the French one in seed 001 (2022). */
const page =
  'github:AdobeDocs/experience-platform.en help/destinations/catalog/crm/microsoft-dynamics-365.md; seed 001 (FR)';
const activate =
  'https://experienceleague.adobe.com/en/docs/experience-platform/destinations/ui/activate/activate-segment-streaming-destinations';

const details =
  'https://experienceleague.adobe.com/en/docs/experience-platform/destinations/ui/destination-details-page; FR: the same page in github:AdobeDocs/experience-platform.fr-FR';
const accounts =
  'https://experienceleague.adobe.com/en/docs/experience-platform/destinations/ui/update-accounts; FR: the same page in github:AdobeDocs/experience-platform.fr-FR';

/**
 * Adobe Experience Platform, as far as the destination for Dynamics 365 shows it. Captions of the connection form are
 * not here: they stand in the contract's hand-over. In the order in which a reader meets them.
 */
export const adobeLabels = [
  define({
    key: 'adobeExperiencePlatform',
    en: 'Adobe Experience Platform',
    fr: 'Adobe Experience Platform',
    source: page,
  }),
  define({key: 'adobeDestinations', en: 'Destinations', fr: 'Destinations', source: page}),
  define({key: 'adobeCatalog', en: 'Catalog', fr: 'Catalogue', source: page}),
  define({key: 'adobeCategoryCrm', en: 'CRM', fr: 'CRM', source: page}),
  define({
    key: 'adobeConnect',
    en: 'Connect to destination',
    fr: 'Se connecter à la destination',
    source: page,
  }),
  define({key: 'adobeConnected', en: 'Connected', fr: 'Connecté', source: page}),
  define({key: 'adobeNext', en: 'Next', fr: 'Suivant', source: page}),
  define({
    key: 'adobeActivateAudiences',
    en: 'Activate audiences',
    fr: 'Activer les audiences',
    frAlternatives: ['Activation des audiences'],
    note: 'Adobe’s FR pages differ, and some keep the English wording',
    status: 'docs-only',
    source: `${activate}; FR: the same page under /fr/`,
  }),
  define({key: 'adobeMapping', en: 'Mapping', fr: 'Mappage', source: page}),
  define({key: 'adobeAddNewMapping', en: 'Add new mapping', fr: 'Ajouter un nouveau mappage', source: page}),
  define({
    key: 'adobeSourceField',
    en: 'Source field',
    fr: 'Champ source',
    note: 'FR from the window that it opens',
    status: 'unverified',
    source: activate,
  }),
  define({
    key: 'adobeTargetField',
    en: 'Target field',
    fr: 'Champ cible',
    note: 'FR from the window that it opens',
    status: 'unverified',
    source: activate,
  }),
  define({
    key: 'adobeSelectSourceField',
    en: 'Select source field',
    fr: 'Sélectionner le champ source',
    source: page,
  }),
  define({
    key: 'adobeSelectTargetField',
    en: 'Select target field',
    fr: 'Sélectionner le champ cible',
    source: page,
  }),
  define({
    key: 'adobeSelectIdentityNamespace',
    en: 'Select identity namespace',
    fr: 'Sélectionner un espace de noms d’identité',
    source: page,
  }),
  define({
    key: 'adobeSelectAttributes',
    en: 'Select attributes',
    fr: 'Sélectionner des attributs',
    note: 'FR by analogy with “Sélectionner des attributs personnalisés”',
    status: 'unverified',
    source: activate,
  }),
  define({
    key: 'adobeSelect',
    en: 'Select',
    fr: 'Sélectionner',
    note: 'FR by analogy with the windows it closes',
    status: 'unverified',
    source: activate,
  }),
  define({
    key: 'adobeSelectCustomAttributes',
    en: 'Select custom attributes',
    fr: 'Sélectionner des attributs personnalisés',
    source: page,
  }),
  define({key: 'adobeAttributeName', en: 'Attribute name', fr: 'Nom de l’attribut', source: page}),
  define({
    key: 'adobeScheduleExport',
    en: 'Schedule audience export',
    fr: 'Planifier l’exportation d’audience',
    frAlternatives: ['Planifier l’exportation de segments'],
    note: 'Adobe said “segment” until 2023; the FR of seed 001 prints “Planier” by mistake',
    status: 'docs-only',
    source: `${page}; ${activate}`,
  }),
  define({
    key: 'adobeMappingId',
    en: 'Mapping ID',
    fr: 'ID de mappage',
    frAlternatives: ['Identifiant de mappage'],
    source: page,
  }),
  define({
    key: 'adobeFinish',
    en: 'Finish',
    fr: 'Terminer',
    note: 'FR not read',
    status: 'unverified',
    source: activate,
  }),
  define({key: 'adobeBrowse', en: 'Browse', fr: 'Parcourir', source: page}),
  define({key: 'adobeStatusEnabled', en: 'enabled', fr: 'activé', source: page}),
  define({
    key: 'adobeDataflowRuns',
    en: 'Dataflow runs',
    fr: 'Exécutions de flux de données',
    status: 'docs-only',
    source: details,
  }),
  define({
    key: 'adobeActivationData',
    en: 'Activation data',
    fr: 'Données d’activation',
    frAlternatives: ['Activation data'],
    note: 'The FR page of the destination keeps the English wording',
    status: 'docs-only',
    source: details,
  }),
  define({key: 'adobeAccounts', en: 'Accounts', fr: 'Comptes', status: 'docs-only', source: accounts}),
  define({
    key: 'adobeEditDetails',
    en: 'Edit details',
    fr: 'Modifier les détails',
    status: 'docs-only',
    source: accounts,
  }),
  define({
    key: 'dynCustomers',
    en: 'Customers',
    fr: 'Clients',
    note: 'An area of Dynamics 365, as Adobe’s page names it; FR wording not read',
    status: 'unverified',
    source: page,
  }),
  define({key: 'dynContacts', en: 'Contacts', fr: 'Contacts', source: page}),
];
