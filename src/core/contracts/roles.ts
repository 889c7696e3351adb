/**
 * Words for the roles that steps and consent need: the official name, and what it lets its holder do here.
 */
import type {Role} from './catalogue';
import type {RoleId} from './schema';

const builtInRoles =
  'https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference';
const frenchRoles =
  'github:stephanemora/azure-docs.fr-fr articles/active-directory/roles/permissions-reference.md';
/** Names read in Microsoft's lists of built-in roles (English of July 2026, French of March 2021), not in the portal. */
const listed = {
  source: `${builtInRoles}; FR: ${frenchRoles}`,
  verifiedOn: '2026-11-21',
  status: 'docs-only',
} as const;
/** English name read in Microsoft's list; the French one is Microsoft's usual form, without a source. */
const frenchUnverified = {source: builtInRoles, verifiedOn: '2026-11-21', status: 'unverified'} as const;

export const roles: Readonly<Record<RoleId, Role>> = {
  'application-developer': {
    id: 'application-developer',
    name: {en: 'Application Developer', fr: 'Développeur d’applications'},
    mayDo: {
      en: 'Registers applications even where ordinary users may not, and manages the ones it owns; it cannot grant admin consent.',
      fr: 'Inscrit des applications même là où les utilisateurs ordinaires n’y ont pas droit et gère celles dont il est propriétaire ; il ne peut pas accorder le consentement d’administrateur.',
    },
    givenIn: 'entra',
    covers: [],
    ...listed,
  },
  'application-administrator': {
    id: 'application-administrator',
    name: {en: 'Application Administrator', fr: 'Administrateur d’application'},
    mayDo: {
      en: 'Manages every app registration and enterprise application, application proxy included, and grants admin consent except for application permissions of Microsoft Graph.',
      fr: 'Gère toutes les inscriptions d’applications et toutes les applications d’entreprise, proxy d’application compris, et accorde le consentement d’administrateur, sauf pour les autorisations d’application de Microsoft Graph.',
    },
    givenIn: 'entra',
    covers: ['application-developer', 'cloud-application-administrator'],
    caution: {
      en: 'The same power over applications as Cloud Application Administrator, and the application proxy besides, which none of these guides uses.',
      fr: 'Le même pouvoir sur les applications que l’Administrateur d’application cloud, et en plus le proxy d’application, dont aucun de ces guides ne se sert.',
    },
    ...listed,
  },
  'cloud-application-administrator': {
    id: 'cloud-application-administrator',
    name: {en: 'Cloud Application Administrator', fr: 'Administrateur d’application cloud'},
    mayDo: {
      en: 'Manages every app registration and enterprise application, without the application proxy, and grants admin consent except for application permissions of Microsoft Graph.',
      fr: 'Gère toutes les inscriptions d’applications et toutes les applications d’entreprise, sans le proxy d’application, et accorde le consentement d’administrateur, sauf pour les autorisations d’application de Microsoft Graph.',
    },
    givenIn: 'entra',
    covers: ['application-developer'],
    caution: {
      en: 'May add a secret to any application of the tenant and act in its name. Hold it for the task, not for the year.',
      fr: 'Permet d’ajouter un secret à n’importe quelle application du locataire et d’agir en son nom. Ne le détenez que le temps de la tâche.',
    },
    ...listed,
  },
  'privileged-role-administrator': {
    id: 'privileged-role-administrator',
    name: {en: 'Privileged Role Administrator', fr: 'Administrateur de rôle privilégié'},
    mayDo: {
      en: 'Grants admin consent for every permission of every API, application permissions of Microsoft Graph included.',
      fr: 'Accorde le consentement d’administrateur pour toutes les autorisations de toutes les API, y compris les autorisations d’application de Microsoft Graph.',
    },
    givenIn: 'entra',
    covers: [],
    caution: {
      en: 'May give anyone any role, itself included. No guide here needs it: choose it only to consent to application permissions of Microsoft Graph.',
      fr: 'Permet de donner n’importe quel rôle à n’importe qui, y compris à soi-même. Aucun guide n’en a besoin ici : ne le choisissez que pour consentir à des autorisations d’application de Microsoft Graph.',
    },
    ...listed,
  },
  'global-administrator': {
    id: 'global-administrator',
    name: {en: 'Global Administrator', fr: 'Administrateur général'},
    mayDo: {
      en: 'May do every step in Entra; keep it for the cases where no lesser role suffices.',
      fr: 'Peut effectuer toutes les étapes dans Entra ; à réserver aux cas où aucun rôle moins étendu ne suffit.',
    },
    givenIn: 'entra',
    covers: [
      'application-developer',
      'cloud-application-administrator',
      'application-administrator',
      'privileged-role-administrator',
      'exchange-administrator',
      'business-central-administrator',
      'power-platform-administrator',
    ],
    caution: {
      en: 'Opens nearly everything in Entra and Microsoft 365. Whoever steals that session holds the whole organisation.',
      fr: 'Ouvre presque tout dans Entra et Microsoft 365. Qui s’empare de cette session tient toute l’organisation.',
    },
    ...listed,
  },
  'exchange-administrator': {
    id: 'exchange-administrator',
    name: {en: 'Exchange Administrator', fr: 'Administrateur Exchange'},
    mayDo: {
      en: 'Manages Exchange Online: chooses the mailboxes that an application may open, and the applications that may still use Exchange Web Services.',
      fr: 'Gère Exchange Online : choisit les boîtes aux lettres qu’une application peut ouvrir et les applications qui peuvent encore utiliser les services web Exchange.',
    },
    givenIn: 'entra',
    covers: [],
    caution: {
      en: 'May open any mailbox by giving itself access to it. Sign out when the commands have run.',
      fr: 'Permet d’ouvrir n’importe quelle boîte aux lettres en s’y donnant accès. Déconnectez-vous une fois les commandes exécutées.',
    },
    ...listed,
  },
  'business-central-administrator': {
    id: 'business-central-administrator',
    name: {
      en: 'Dynamics 365 Business Central Administrator',
      fr: 'Administrateur Dynamics 365 Business Central',
    },
    mayDo: {
      en: 'Manages Business Central environments, the extensions installed in them, and the applications that may call them.',
      fr: 'Gère les environnements Business Central, les extensions qui y sont installées et les applications qui peuvent les appeler.',
    },
    givenIn: 'entra',
    covers: [],
    caution: {
      en: 'May copy and delete whole environments. The steps of the guides happen inside one of them.',
      fr: 'Permet de copier et de supprimer des environnements entiers. Les étapes des guides se déroulent à l’intérieur de l’un d’eux.',
    },
    ...frenchUnverified,
  },
  'power-platform-administrator': {
    id: 'power-platform-administrator',
    name: {en: 'Power Platform Administrator', fr: 'Administrateur Power Platform'},
    mayDo: {
      en: 'Manages Dataverse environments: creates the application user in each and gives it security roles.',
      fr: 'Gère les environnements Dataverse : crée l’utilisateur d’application dans chacun d’eux et lui attribue des rôles de sécurité.',
    },
    givenIn: 'entra',
    covers: [],
    caution: {
      en: 'Reaches every environment of the tenant. Somebody who is System Administrator of the one environment can do these steps there as well.',
      fr: 'Atteint tous les environnements du locataire. Quelqu’un qui est Administrateur système du seul environnement concerné peut aussi y faire ces étapes.',
    },
    // The French list of 2021 says « Administrateur de plateforme Power »; the product has since kept its English name.
    ...frenchUnverified,
  },
  'finance-operations-administrator': {
    id: 'finance-operations-administrator',
    name: {
      en: 'System administrator (finance and operations)',
      fr: 'Administrateur système (finances et opérations)',
    },
    mayDo: {
      en: 'Lists the application inside finance and operations, and chooses the user whose rights it takes on.',
      fr: 'Inscrit l’application dans les applications de finances et d’opérations et choisit l’utilisateur dont elle reçoit les droits.',
    },
    givenIn: 'product',
    covers: [],
    caution: {
      en: 'Sees and changes everything in the environment, accounts included. Give the integration’s user far less.',
      fr: 'Voit et modifie tout dans l’environnement, comptabilité comprise. Donnez bien moins à l’utilisateur de l’intégration.',
    },
    source: 'Finance and operations security role; French wording as for the Dataverse role in labels.json',
    verifiedOn: '2026-11-21',
    status: 'unverified',
  },
  'vendor-account-administrator': {
    id: 'vendor-account-administrator',
    name: {
      en: 'Administrator of your account with the vendor',
      fr: 'Administrateur de votre compte chez l’éditeur',
    },
    mayDo: {
      en: 'Opens the settings of the integration in the vendor’s own portal; no Microsoft role is needed there.',
      fr: 'Ouvre les paramètres de l’intégration dans le portail de l’éditeur ; aucun rôle Microsoft n’y est nécessaire.',
    },
    givenIn: 'vendor',
    covers: [],
    source: 'Named by this site: vendors call this role differently',
    verifiedOn: '2026-11-21',
    status: 'derived',
  },
};

/** Every role, those that open least first; those of a product and of a vendor last. */
export const rolesLeastFirst: readonly RoleId[] = [
  'application-developer',
  'cloud-application-administrator',
  'application-administrator',
  'privileged-role-administrator',
  'business-central-administrator',
  'power-platform-administrator',
  'exchange-administrator',
  'global-administrator',
  'finance-operations-administrator',
  'vendor-account-administrator',
];
