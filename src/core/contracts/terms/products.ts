import {define} from './define';

/** Words of the products that are connected. */
export const productTerms = define('products', [
  {
    id: 'environment',
    en: 'environment',
    fr: 'environnement',
    definition: {
      en: 'One running copy of a Dynamics 365 product, with its own data and its own address: production, test or trial.',
      fr: 'Un exemplaire d’un produit Dynamics 365 en service, avec ses propres données et sa propre adresse : production, test ou essai.',
    },
    reasonFr: 'Le libellé des portails',
    label: 'environments',
    seeAlso: ['company'],
    source: 'https://learn.microsoft.com/power-platform/admin/environments-overview',
    status: 'unverified',
  },
  {
    id: 'company',
    en: 'company',
    fr: 'société',
    definition: {
      en: 'In Business Central, one set of books inside an environment. An integration names the company whose data it reads.',
      fr: 'Dans Business Central, une comptabilité à l’intérieur d’un environnement. Une intégration nomme la société dont elle lit les données.',
    },
    reasonFr:
      'Le libellé de Business Central en France ; « compagnie » n’est cité que comme libellé du Canada',
    note: {
      en: 'French versions of Business Central differ: société in France, compagnie in Canada.',
      fr: 'Business Central dit « société » en France et « compagnie » dans sa version canadienne.',
    },
    seeAlso: ['environment', 'legal-entity'],
    source: 'https://learn.microsoft.com/dynamics365/business-central/about-new-company',
    status: 'unverified',
  },
  {
    id: 'legal-entity',
    en: 'legal entity',
    fr: 'entité juridique',
    rejectedFr: ['entité légale'],
    definition: {
      en: 'In finance and operations, what a company is in Business Central. The integration’s user needs access to each one concerned.',
      fr: 'Dans finances et opérations, ce qu’une société est dans Business Central. L’utilisateur de l’intégration doit avoir accès à chacune de celles qui sont concernées.',
    },
    reasonFr: 'Le terme de Microsoft ; « légale » est un calque',
    seeAlso: ['company'],
    source:
      'https://learn.microsoft.com/dynamics365/fin-ops-core/fin-ops/organization-administration/organizations-organizational-hierarchies',
    status: 'unverified',
  },
  {
    id: 'application-user',
    en: 'application user',
    fr: 'utilisateur de l’application',
    rejectedFr: ['utilisateur applicatif'],
    definition: {
      en: 'In Dataverse, the user that stands for an application in one environment. Without one, and without a security role, every call is refused.',
      fr: 'Dans Dataverse, l’utilisateur qui représente une application dans un environnement. Sans lui, et sans rôle de sécurité, tout appel est refusé.',
    },
    reasonFr:
      'Le libellé de la liste ; « utilisateur d’application » figure sur d’autres boutons du même portail',
    label: 'applicationUsers',
    seeAlso: ['security-role', 'service-principal'],
    source: 'https://learn.microsoft.com/power-platform/admin/manage-application-users',
    status: 'verified',
  },
  {
    id: 'security-role',
    en: 'security role',
    fr: 'rôle de sécurité',
    definition: {
      en: 'In Dataverse and in finance and operations, what a user may read and write there. It is given inside the product, not in Entra.',
      fr: 'Dans Dataverse et dans finances et opérations, ce qu’un utilisateur peut y lire et y écrire. Il s’attribue dans le produit, et non dans Entra.',
    },
    reasonFr: 'Le libellé du portail',
    label: 'securityRoles',
    seeAlso: ['application-user', 'permission-set'],
    source: 'https://learn.microsoft.com/power-platform/admin/manage-application-users',
    status: 'verified',
  },
  {
    id: 'permission-set',
    en: 'permission set',
    fr: 'ensemble d’autorisations',
    rejectedFr: ['jeu d’autorisations', 'jeu de permissions', 'ensemble de permissions'],
    definition: {
      en: 'In Business Central, a named bundle of rights to tables and pages. The application’s card holds those it works with.',
      fr: 'Dans Business Central, un ensemble nommé de droits sur des tables et des pages. La fiche de l’application porte ceux avec lesquels elle travaille.',
    },
    reasonFr: 'Le libellé de Business Central',
    label: 'bcPermissionSets',
    seeAlso: ['security-role'],
    source:
      'https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/automation-apis-using-s2s-authentication',
    status: 'verified',
  },
  {
    id: 'mailbox',
    en: 'mailbox',
    fr: 'boîte aux lettres',
    rejectedFr: ['boîte mail', 'boîte de courriel', 'boîte courriel'],
    definition: {
      en: 'Where Exchange Online keeps a person’s messages, calendar and contacts.',
      fr: 'L’endroit où Exchange Online conserve les messages, le calendrier et les contacts d’une personne.',
    },
    reasonFr: 'Le terme de Microsoft, que les commandes et les portails affichent',
    note: {
      en: 'Quebec usually says boîte de courriel; Microsoft says boîte aux lettres everywhere.',
      fr: 'Au Québec, on dit couramment « boîte de courriel » ; Microsoft écrit « boîte aux lettres » partout.',
    },
    seeAlso: ['rbac-for-applications'],
    source: 'https://learn.microsoft.com/exchange/permissions-exo/application-rbac',
  },
  {
    id: 'ews',
    en: 'Exchange Web Services (EWS)',
    fr: 'services web Exchange (EWS)',
    definition: {
      en: 'The older interface to mailboxes. Microsoft is shutting it down in Exchange Online; Microsoft Graph takes its place.',
      fr: 'L’ancienne interface des boîtes aux lettres. Microsoft l’arrête dans Exchange Online ; Microsoft Graph la remplace.',
    },
    reasonFr: 'Le terme de Microsoft ; « web » en minuscule',
    seeAlso: ['allow-list', 'impersonation'],
    source:
      'https://techcommunity.microsoft.com/blog/exchange/exchange-online-ews-your-time-is-almost-up/4492361',
  },
  {
    id: 'allow-list',
    en: 'allow list',
    fr: 'liste d’autorisation',
    rejectedFr: ['liste blanche', 'liste verte'],
    definition: {
      en: 'In Exchange Online, the applications that may still use Exchange Web Services until their end.',
      fr: 'Dans Exchange Online, les applications qui peuvent encore utiliser les services web Exchange jusqu’à leur arrêt.',
    },
    reasonFr: 'Dit ce que fait la liste, sans couleur',
    note: {
      en: 'Older texts say whitelist.',
      fr: '« Liste blanche » reste courant en Europe ; la couleur n’y dit rien de ce que fait la liste.',
    },
    seeAlso: ['ews'],
    source: 'https://techcommunity.microsoft.com/blog/exchange/introducing-ewsallowedappids/4529471',
    status: 'docs-only',
  },
  {
    id: 'api',
    en: 'API',
    fr: 'API',
    definition: {
      en: 'The door of a product for programs. Each API has permissions of its own, and a token opens one API only.',
      fr: 'La porte d’un produit pour les programmes. Chaque API a ses propres autorisations, et un jeton n’en ouvre qu’une.',
    },
    reasonFr: 'Féminin : une interface ; le sigle anglais est celui des portails',
    seeAlso: ['permission', 'audience'],
    source: 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview',
  },
]);
