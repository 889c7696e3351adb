/**
 * iPaaS.com → Dynamics 365 Business Central. No one signs in: the application has a permission in Entra and, inside
 * Business Central, a card with permission sets. One file, because it is data.
 */
import {
  clientIdHint,
  copyClientId,
  createSecret,
  defaultPermission,
  grantConsentPage,
  ownTenantOnly,
  propagation,
  registerApplicationPage,
  secretCredential,
  secretDefaultDays,
  secretShown,
  secretValidation,
  secretWhat,
  tokenLifetimesPage,
} from '../every-registration';
import type {Integration} from '../schema';
import {vendors} from '../vendors';

const readOn = '2026-11-21';
/** iPaaS.com's own page, which this guide re-tells and corrects; its address is not public knowledge. */
const vendorPage = 'iPaaS.com help centre: Microsoft Dynamics 365 Connections and Settings';
const registerApp = 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app';
const grantConsent = 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent';
const serviceToService =
  'https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/automation-apis-using-s2s-authentication';
const environments =
  'https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/tenant-admin-center-environments';
const errorCodes =
  'https://learn.microsoft.com/dynamics365/business-central/dev-itpro/webservices/dynamics-error-codes';
const operationalLimits =
  'https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/operational-limits-online';
const tokenLifetimes = 'https://learn.microsoft.com/entra/identity-platform/configurable-token-lifetimes';
const clientCredentials =
  'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow';
const permissionList =
  'github:maciejporebski/azure-ad-first-party-apps-permissions apps/Dynamics 365 Business Central.md';

const ipaas = {source: vendorPage, verifiedOn: readOn, status: 'docs-only'} as const;
const s2s = {source: serviceToService, verifiedOn: readOn, status: 'verified'} as const;
const bcErrors = {source: errorCodes, verifiedOn: readOn, status: 'verified'} as const;
/** The numbers were read in two articles of 2026 that cite Microsoft's page, not on that page itself. */
const limits = {
  source: `${operationalLimits}; numbers from https://skuno.ai/blog/business-central/api-limits and https://knowledgelib.io/business/erp-integration/business-central-api-v2/2026`,
  verifiedOn: readOn,
  status: 'community',
} as const;

export const ipaasBusinessCentral: Integration = {
  id: 'ipaas-business-central',
  vendor: vendors.ipaas,
  product: {
    id: 'business-central',
    name: {en: 'Dynamics 365 Business Central', fr: 'Dynamics 365 Business Central'},
  },
  title: {
    en: 'iPaaS.com and Dynamics 365 Business Central',
    fr: 'iPaaS.com et Dynamics 365 Business Central',
  },
  summary: {
    en: 'iPaaS.com reads and writes Business Central as an application, with no one signed in. Two doors must be open: a permission that an administrator grants in Entra, and a card with permission sets inside Business Central.',
    fr: 'iPaaS.com lit et écrit dans Business Central en tant qu’application, sans que personne ne soit connecté. Deux portes doivent être ouvertes : une autorisation qu’un administrateur accorde dans Entra et une fiche dotée d’ensembles d’autorisations dans Business Central.',
  },
  flow: 'client-credentials',
  route: {state: 'current', milestones: [], ...ipaas},
  registration: {
    audience: 'single-tenant',
    audienceLabels: ['acctSingleNew', 'acctSingle'],
    audienceWhy: ownTenantOnly,
    redirectUris: [],
    credential: secretCredential,
    permissions: [
      {
        resource: 'business-central',
        kind: 'application',
        value: 'API.ReadWrite.All',
        required: true,
        why: {
          en: 'Lets the application call Business Central’s APIs and web services with no one signed in. What it may then read and write is decided by its permission sets inside Business Central.',
          fr: 'Permet à l’application d’appeler les API et les services web de Business Central sans que personne ne soit connecté. Ce qu’elle peut alors lire et écrire dépend de ses ensembles d’autorisations dans Business Central.',
        },
        withoutIt: {
          en: 'The application still gets a token, but one without any role: Business Central answers every call with 401.',
          fr: 'L’application obtient tout de même un jeton, mais sans aucun rôle : Business Central répond 401 à chaque appel.',
        },
        howToRemove: {
          en: 'Under API permissions, revoke the consent and remove the row. Set the card in Business Central to Disabled as well: either of the two closes the door.',
          fr: 'Sous « API autorisées », révoquez le consentement et supprimez la ligne. Désactivez aussi la fiche dans Business Central : l’un ou l’autre suffit à fermer l’accès.',
        },
        source: `${serviceToService}; ${permissionList}`,
        verifiedOn: readOn,
        status: 'verified',
      },
      {
        resource: 'business-central',
        kind: 'application',
        value: 'Automation.ReadWrite.All',
        required: false,
        why: {
          en: 'Only for the automation API, which sets up companies, users and extensions. Synchronising customers, items and orders does not use it; add it only if iPaaS.com asks for it for your case.',
          fr: 'Uniquement pour l’API d’automatisation, qui configure des sociétés, des utilisateurs et des extensions. Synchroniser des clients, des articles et des commandes ne s’en sert pas ; ajoutez-la seulement si iPaaS.com la demande pour votre cas.',
        },
        withoutIt: {
          en: 'Calls to the automation API are refused. Everything else works.',
          fr: 'Les appels à l’API d’automatisation sont refusés. Tout le reste fonctionne.',
        },
        howToRemove: {
          en: 'Under API permissions, revoke the consent and remove the row; then take the permission sets for automation off the card in Business Central.',
          fr: 'Sous « API autorisées », révoquez le consentement et supprimez la ligne ; retirez ensuite de la fiche, dans Business Central, les ensembles d’autorisations d’automatisation.',
        },
        source: `${serviceToService}; ${permissionList}`,
        verifiedOn: readOn,
        status: 'verified',
      },
    ],
    never: [
      {
        value: 'Application.ReadWrite.All',
        why: {
          en: 'iPaaS.com’s page gives it as its example, and it is dangerous: it belongs to Microsoft Graph, not to Business Central, and lets the application change every application of your directory. Whoever holds its secret could add a secret to a more powerful application and take over the tenant. It opens nothing in Business Central.',
          fr: 'La page d’iPaaS.com la donne en exemple, et elle est dangereuse : elle relève de Microsoft Graph, et non de Business Central, et permet à l’application de modifier toutes les applications de votre annuaire. Quiconque en détiendrait le secret pourrait ajouter un secret à une application plus puissante et prendre le contrôle du locataire. Elle n’ouvre rien dans Business Central.',
        },
        source: 'github:merill/microsoft-info _info/GraphAppRoles.json',
        verifiedOn: '2026-08-20',
        status: 'verified',
      },
      {
        value: 'AdminCenter.ReadWrite.All',
        why: {
          en: 'Manages environments: it creates, copies and deletes them. No synchronisation of data has a use for it.',
          fr: 'Elle gère les environnements : elle les crée, les copie et les supprime. Aucune synchronisation de données n’en a besoin.',
        },
        source: permissionList,
        verifiedOn: '2026-08-22',
        status: 'verified',
      },
      {
        value: 'Financials.ReadWrite.All',
        why: {
          en: 'A delegated permission: it only counts where a person signs in. A token that the application gets alone never contains it.',
          fr: 'C’est une autorisation déléguée : elle ne compte que lorsqu’une personne se connecte. Un jeton que l’application obtient seule ne la contient jamais.',
        },
        source: permissionList,
        verifiedOn: '2026-08-22',
        status: 'derived',
      },
    ],
  },
  consent: {
    by: 'admin',
    roles: [
      'cloud-application-administrator',
      'application-administrator',
      'privileged-role-administrator',
      'global-administrator',
    ],
    why: {
      en: 'Application permissions always need an administrator. This one belongs to Business Central and not to Microsoft Graph, so a Cloud Application Administrator suffices. iPaaS.com’s page leaves this step out.',
      fr: 'Les autorisations d’application exigent toujours un administrateur. Celle-ci relève de Business Central, et non de Microsoft Graph : un Administrateur d’application cloud suffit donc. La page d’iPaaS.com omet cette étape.',
    },
    source: grantConsent,
    verifiedOn: readOn,
    status: 'verified',
  },
  productSetup: [
    {
      kind: 'business-central-application-card',
      must: {
        en: 'Business Central has a Microsoft Entra Application Card with the client ID, whose State is Enabled and which holds the permission sets that the work needs, never SUPER.',
        fr: 'Business Central comporte une fiche de l’application Microsoft Entra avec l’ID client, dont l’état est « Activé » et qui détient les ensembles d’autorisations que demande le travail, jamais SUPER.',
      },
      path: ['bcTellMe', 'bcEntraApplications', 'bcEntraApplicationCard'],
      role: 'business-central-administrator',
      ...s2s,
    },
  ],
  inputs: [
    {
      id: 'tenantId',
      required: true,
      path: ['entraAdminCenter', 'appRegistrations', 'overview', 'directoryTenantId'],
      hint: {
        en: 'The tenant that the Business Central environment belongs to. The application must be registered in that same tenant.',
        fr: 'Le locataire auquel appartient l’environnement Business Central. L’application doit être inscrite dans ce même locataire.',
      },
      example: 'c85f2d14-60b9-4a37-9d1e-73e6a0f8b542',
    },
    {
      id: 'clientId',
      required: true,
      path: ['entraAdminCenter', 'appRegistrations', 'overview', 'applicationClientId'],
      hint: clientIdHint,
      example: '1f93a6e7-4b20-48dc-b5f8-c07d2e6a9134',
    },
    {
      id: 'environmentName',
      required: true,
      path: ['bcAdminCenter', 'bcEnvironments'],
      hint: {
        en: 'The name of the environment as the Business Central admin center lists it, such as Production. It is part of every address, so write it letter by letter.',
        fr: 'Le nom de l’environnement tel que l’affiche le centre d’administration Business Central, par exemple Production. Il fait partie de chaque adresse : écrivez-le à la lettre près.',
      },
      example: 'Production',
    },
    {
      id: 'company',
      required: true,
      path: ['bcSettings', 'bcMySettings'],
      hint: {
        en: 'The name of the company inside Business Central, as your settings there show it. It is not the name of your organisation in Entra.',
        fr: 'Le nom de la société dans Business Central, tel que l’affichent vos paramètres. Ce n’est pas le nom de votre organisation dans Entra.',
      },
      example: 'CRONUS International Ltd.',
    },
  ],
  steps: [
    {
      id: 'choose-tenant',
      title: {en: 'Choose the right tenant', fr: 'Choisir le bon locataire'},
      establishes: {
        en: 'You work in the tenant that the Business Central environment belongs to, and you know its ID.',
        fr: 'Vous travaillez dans le locataire auquel appartient l’environnement Business Central et vous en connaissez l’ID.',
      },
      check: 'script',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'register-application',
      title: {en: 'Register the application', fr: 'Inscrire l’application'},
      establishes: {
        en: 'The application exists, accepts your tenant only, and needs no redirect URI.',
        fr: 'L’application existe, n’accepte que votre locataire et n’a pas besoin d’URI de redirection.',
      },
      check: 'registration',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    copyClientId,
    createSecret,
    {
      id: 'add-permissions',
      title: {en: 'Add the application permission', fr: 'Ajouter l’autorisation d’application'},
      establishes: {
        en: 'The registration asks for the application permission of Business Central, and for nothing of Microsoft Graph beyond what every registration starts with.',
        fr: 'L’inscription demande l’autorisation d’application de Business Central et rien de Microsoft Graph au-delà de ce que toute inscription comporte dès l’origine.',
      },
      check: 'registration',
      minutes: 4,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'grant-admin-consent',
      title: {en: 'Grant admin consent', fr: 'Accorder le consentement d’administrateur'},
      establishes: {
        en: 'An administrator has consented, and a token of the application carries the permission as a role.',
        fr: 'Un administrateur a consenti et un jeton de l’application porte l’autorisation comme rôle.',
      },
      check: 'script',
      minutes: 2,
      role: 'cloud-application-administrator',
      required: true,
    },
    {
      id: 'add-application-card',
      title: {
        en: 'Add the application in Business Central',
        fr: 'Ajouter l’application dans Business Central',
      },
      establishes: {
        en: 'Business Central knows the application by its client ID, and its card is enabled.',
        fr: 'Business Central connaît l’application par son ID client et sa fiche est activée.',
      },
      check: 'script',
      minutes: 5,
      role: 'business-central-administrator',
      required: true,
    },
    {
      id: 'assign-permission-sets',
      title: {en: 'Give it permission sets', fr: 'Lui attribuer des ensembles d’autorisations'},
      establishes: {
        en: 'The card holds the permission sets for the data that iPaaS.com synchronises, and no more than those.',
        fr: 'La fiche détient les ensembles d’autorisations correspondant aux données qu’iPaaS.com synchronise, et rien de plus.',
      },
      check: 'script',
      minutes: 5,
      role: 'business-central-administrator',
      required: true,
    },
    {
      id: 'copy-environment-name',
      title: {en: 'Copy the environment name', fr: 'Copier le nom de l’environnement'},
      establishes: {
        en: 'You have the name of the environment, and the API answers at its address.',
        fr: 'Vous disposez du nom de l’environnement et l’API répond à son adresse.',
      },
      check: 'script',
      minutes: 2,
      role: 'business-central-administrator',
      required: true,
    },
    {
      id: 'copy-company-name',
      title: {en: 'Copy the company name', fr: 'Copier le nom de la société'},
      establishes: {
        en: 'You have the name of the company, as the API of this environment lists it.',
        fr: 'Vous disposez du nom de la société, tel que le donne l’API de cet environnement.',
      },
      check: 'script',
      minutes: 2,
      role: 'business-central-administrator',
      required: true,
    },
    {
      id: 'check-app-only-access',
      title: {en: 'Check the access from a terminal', fr: 'Vérifier l’accès depuis un terminal'},
      establishes: {
        en: 'With the very values that iPaaS.com will use, the application gets a token with the right role and reads the list of companies.',
        fr: 'Avec les valeurs mêmes qu’utilisera iPaaS.com, l’application obtient un jeton doté du bon rôle et lit la liste des sociétés.',
      },
      check: 'script',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'enter-keys',
      title: {en: 'Fill in the subscription', fr: 'Remplir l’abonnement'},
      establishes: {
        en: 'The subscription at iPaaS.com holds all ten values, and saving it raised no error.',
        fr: 'L’abonnement chez iPaaS.com contient les dix valeurs et s’est enregistré sans erreur.',
      },
      check: 'attested',
      attestation: {
        en: 'Only iPaaS.com’s portal sees these fields. Compare each with the list of this guide, which the terminal check has already proved.',
        fr: 'Seul le portail d’iPaaS.com voit ces champs. Comparez chacun avec la liste de ce guide, que le contrôle depuis un terminal a déjà confirmée.',
      },
      minutes: 10,
      role: 'vendor-account-administrator',
      required: true,
    },
    {
      id: 'run-initialization',
      title: {en: 'Initialise the data', fr: 'Initialiser les données'},
      establishes: {
        en: 'The three kinds of data that can be transferred in bulk have reached iPaaS.com.',
        fr: 'Les trois types de données qui peuvent être transférés en masse sont parvenus à iPaaS.com.',
      },
      check: 'attested',
      attestation: {
        en: 'The transfer runs at iPaaS.com, where no check of this page can look. You can tell by the records that its portal lists afterwards.',
        fr: 'Le transfert se déroule chez iPaaS.com, hors de portée des contrôles de cette page. Vous le constatez aux enregistrements que son portail affiche ensuite.',
      },
      minutes: 15,
      role: 'vendor-account-administrator',
      required: false,
    },
  ],
  handover: {
    channel: {
      en: 'You type the values yourself into the subscription’s settings in the iPaaS.com portal. Nothing is sent to anyone.',
      fr: 'Vous saisissez vous-même les valeurs dans les paramètres de l’abonnement, sur le portail iPaaS.com. Rien n’est envoyé à qui que ce soit.',
    },
    never: {
      en: 'Never send the secret by e-mail, chat or support ticket, not even to iPaaS.com. Whoever has seen it can use it until you delete it.',
      fr: 'N’envoyez jamais le secret par courriel, par messagerie ou dans une demande d’assistance, pas même à iPaaS.com. Quiconque l’a vu peut s’en servir jusqu’à ce que vous le supprimiez.',
    },
    items: [
      {
        id: 'connectionName',
        what: {
          en: 'A name of your choice, by which you recognise the subscription',
          fr: 'Un nom de votre choix, auquel vous reconnaissez l’abonnement',
        },
        secret: false,
        vendorLabel: {en: 'Name', fr: 'Name'},
        example: 'BusinessCentral_Production',
        validation: {
          en: 'Unique among your subscriptions.',
          fr: 'Unique parmi vos abonnements.',
        },
      },
      {
        id: 'connectorVersion',
        what: {
          en: 'The version of the integration, chosen from those that iPaaS.com offers',
          fr: 'La version de l’intégration, à choisir parmi celles que propose iPaaS.com',
        },
        secret: false,
        vendorLabel: {en: 'Versions', fr: 'Versions'},
        example: 'v1.0',
        validation: {
          en: 'One of the versions in the list.',
          fr: 'L’une des versions de la liste.',
        },
      },
      {
        id: 'company',
        what: {
          en: 'The name of the company inside Business Central',
          fr: 'Le nom de la société dans Business Central',
        },
        secret: false,
        vendorLabel: {en: 'Company Name', fr: 'Company Name'},
        path: ['bcSettings', 'bcMySettings'],
        example: 'CRONUS International Ltd.',
        validation: {
          en: 'Exactly as the list of companies in the API gives it, punctuation included.',
          fr: 'Exactement comme dans la liste des sociétés de l’API, ponctuation comprise.',
        },
      },
      {
        id: 'tenantId',
        what: {en: 'The Directory (tenant) ID', fr: 'L’ID d’annuaire (locataire)'},
        secret: false,
        vendorLabel: {en: 'Tenant ID', fr: 'Tenant ID'},
        path: ['appRegistrations', 'overview', 'directoryTenantId'],
        example: 'c85f2d14-60b9-4a37-9d1e-73e6a0f8b542',
        validation: {
          en: 'A GUID: hexadecimal digits in five groups of 8, 4, 4, 4 and 12. It differs from the client ID.',
          fr: 'Un GUID : des chiffres hexadécimaux en cinq groupes de 8, 4, 4, 4 et 12. Il diffère de l’ID client.',
        },
      },
      {
        id: 'scope',
        what: {
          en: 'The scope, the same for everyone',
          fr: 'L’étendue, identique pour tout le monde',
        },
        secret: false,
        vendorLabel: {en: 'Scope', fr: 'Scope'},
        fixedValue: 'https://api.businesscentral.dynamics.com/.default',
        validation: {
          en: 'Letter by letter, with one slash before .default.',
          fr: 'À la lettre près, avec une seule barre oblique devant .default.',
        },
      },
      {
        id: 'clientSecret',
        what: secretWhat,
        secret: true,
        vendorLabel: {en: 'Client Secret', fr: 'Client Secret'},
        path: ['certificatesSecrets', 'clientSecrets', 'value'],
        validation: secretValidation,
      },
      {
        id: 'clientId',
        what: {en: 'The Application (client) ID', fr: 'L’ID d’application (client)'},
        secret: false,
        vendorLabel: {en: 'Client ID', fr: 'Client ID'},
        path: ['appRegistrations', 'overview', 'applicationClientId'],
        example: '1f93a6e7-4b20-48dc-b5f8-c07d2e6a9134',
        validation: {
          en: 'A GUID: hexadecimal digits in five groups of 8, 4, 4, 4 and 12. The same as on the card in Business Central.',
          fr: 'Un GUID : des chiffres hexadécimaux en cinq groupes de 8, 4, 4, 4 et 12. Le même que sur la fiche dans Business Central.',
        },
      },
      {
        id: 'grantType',
        what: {
          en: 'The grant type, the same for everyone',
          fr: 'Le type d’octroi, identique pour tout le monde',
        },
        secret: false,
        vendorLabel: {en: 'Grant Type', fr: 'Grant Type'},
        fixedValue: 'client_credentials',
        validation: {
          en: 'Lower case, with an underscore.',
          fr: 'En minuscules, avec un trait de soulignement.',
        },
      },
      {
        id: 'environmentName',
        what: {
          en: 'The name of the Business Central environment',
          fr: 'Le nom de l’environnement Business Central',
        },
        secret: false,
        vendorLabel: {en: 'Environment', fr: 'Environment'},
        path: ['bcAdminCenter', 'bcEnvironments'],
        example: 'Production',
        validation: {
          en: 'Exactly as the Business Central admin center lists it: the name, not the type. It has letters, digits, hyphens and underscores only.',
          fr: 'Exactement comme l’affiche le centre d’administration Business Central : le nom, et non le type. Il ne comporte que des lettres, des chiffres, des tirets et des traits de soulignement.',
        },
      },
      {
        id: 'apiUrl',
        what: {
          en: 'The base address of the API, the same for everyone',
          fr: 'L’adresse de base de l’API, identique pour tout le monde',
        },
        secret: false,
        vendorLabel: {en: 'API URL', fr: 'API URL'},
        fixedValue: 'https://api.businesscentral.dynamics.com',
        validation: {
          en: 'Https, without a slash or a path at its end.',
          fr: 'En https, sans barre oblique ni chemin à la fin.',
        },
      },
    ],
    ...ipaas,
  },
  facts: [
    {
      id: 'token-scope',
      value: 'https://api.businesscentral.dynamics.com/.default',
      kind: 'code',
      about: {en: 'The scope that the application asks for', fr: 'L’étendue que demande l’application'},
      ...s2s,
    },
    {
      id: 'token-endpoint',
      value: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
      kind: 'code',
      about: {
        en: 'Where the application asks for its token; the tenant must be named',
        fr: 'L’adresse où l’application demande son jeton ; le locataire doit y figurer',
      },
      ...s2s,
    },
    {
      id: 'grant-type',
      value: 'client_credentials',
      kind: 'code',
      about: {
        en: 'The grant type that iPaaS.com uses in every configuration',
        fr: 'Le type d’octroi qu’iPaaS.com utilise dans toutes les configurations',
      },
      ...ipaas,
    },
    {
      id: 'grant-client-credentials',
      value: {
        en: 'the application signs in alone with its secret; an administrator grants the permission once, and no person is involved in a call',
        fr: 'l’application s’authentifie seule avec son secret ; un administrateur accorde l’autorisation une fois et aucune personne n’intervient dans un appel',
      },
      about: {
        en: 'Client credentials grant: what this guide sets up',
        fr: 'Octroi d’informations d’identification client : ce que ce guide met en place',
      },
      source: `${clientCredentials}; ${serviceToService}`,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'grant-authorization-code',
      value: {
        en: 'a person signs in, and the application acts within that person’s rights; it needs a redirect URI and delegated permissions, and iPaaS.com names it but does not offer it in its settings',
        fr: 'une personne se connecte et l’application agit dans la limite de ses droits ; il faut un URI de redirection et des autorisations déléguées ; iPaaS.com le cite, mais ne le propose pas dans ses paramètres',
      },
      about: {
        en: 'Authorization code grant: for comparison',
        fr: 'Octroi de code d’autorisation : pour comparaison',
      },
      source: `${vendorPage}; derived from its required grant type`,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'access-token-minutes-min',
      value: 60,
      unit: 'minutes',
      about: {en: 'An access token lives at least', fr: 'Un jeton d’accès vit au moins'},
      source: tokenLifetimes,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'access-token-minutes-max',
      value: 90,
      unit: 'minutes',
      about: {en: 'An access token lives at most', fr: 'Un jeton d’accès vit au plus'},
      source: tokenLifetimes,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'refresh-token',
      value: {
        en: 'none: the application asks for a new access token instead',
        fr: 'aucun : l’application demande plutôt un nouveau jeton d’accès',
      },
      about: {
        en: 'Refresh tokens in this flow',
        fr: 'Les jetons d’actualisation dans ce flux',
      },
      source: clientCredentials,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'api-root',
      value: 'https://api.businesscentral.dynamics.com/v2.0/{environment}/api/v2.0',
      kind: 'code',
      about: {
        en: 'The address of the standard API of an environment',
        fr: 'L’adresse de l’API standard d’un environnement',
      },
      ...s2s,
    },
    {
      id: 'automation-api-root',
      value: 'https://api.businesscentral.dynamics.com/v2.0/{environment}/api/microsoft/automation/v2.0',
      kind: 'code',
      about: {
        en: 'The address of the automation API, which needs the second permission',
        fr: 'L’adresse de l’API d’automatisation, qui exige la seconde autorisation',
      },
      ...s2s,
    },
    {
      id: 'admin-center-url',
      value: 'https://businesscentral.dynamics.com/{tenant}/admin',
      kind: 'code',
      about: {
        en: 'The address of the Business Central admin center of your tenant',
        fr: 'L’adresse du centre d’administration Business Central de votre locataire',
      },
      source: environments,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'forbidden-permission-set',
      value: 'SUPER',
      kind: 'code',
      about: {
        en: 'The permission set that Business Central refuses to give to an application',
        fr: 'L’ensemble d’autorisations que Business Central refuse d’attribuer à une application',
      },
      ...s2s,
    },
    {
      id: 'basic-permission-set',
      value: 'D365 BASIC',
      kind: 'code',
      about: {
        en: 'The permission set with which other vendors of such integrations begin',
        fr: 'L’ensemble d’autorisations par lequel commencent d’autres éditeurs d’intégrations semblables',
      },
      source:
        'https://support.collanapay.com/hc/en-001/articles/19987556078877-Setup-Microsoft-Entra-Application',
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'card-user',
      value: {
        en: 'a user of its own for the application, named after the description',
        fr: 'un utilisateur propre à l’application, qui porte le nom saisi comme description',
      },
      about: {
        en: 'What Business Central creates when the card is enabled; permission sets can be added from then on',
        fr: 'Ce que Business Central crée lorsque la fiche est activée ; les ensembles d’autorisations peuvent ensuite y être ajoutés',
      },
      source:
        'Business Central base application, page 9861 “AAD Application Card” (community source 577593733); https://support.collanapay.com/hc/en-001/articles/19987556078877-Setup-Microsoft-Entra-Application',
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'automation-permission-sets',
      value: 'D365 AUTOMATION, EXTEN. MGT. - ADMIN',
      kind: 'code',
      about: {
        en: 'The permission sets that go with the automation API, and with that only',
        fr: 'Les ensembles d’autorisations associés à l’API d’automatisation, et à elle seule',
      },
      ...s2s,
    },
    {
      id: 'vendor-permission-sets',
      value: {
        en: 'iPaaS.com names none: ask its support for a list, and begin with sets for the tables you synchronise',
        fr: 'iPaaS.com n’en cite aucun : demandez-en la liste à son assistance et commencez par les ensembles des tables que vous synchronisez',
      },
      about: {
        en: 'The permission sets that iPaaS.com needs',
        fr: 'Les ensembles d’autorisations dont iPaaS.com a besoin',
      },
      source: vendorPage,
      verifiedOn: readOn,
      status: 'unverified',
    },
    {
      id: 'consent-from-business-central-uri',
      value: 'https://businesscentral.dynamics.com/OAuthLanding.htm',
      kind: 'code',
      about: {
        en: 'The redirect URI, on the Web platform, that Business Central’s own Grant Consent button needs; with consent in Entra it is not needed',
        fr: 'L’URI de redirection, sur la plateforme Web, dont a besoin le bouton « Accorder le consentement » de Business Central ; avec un consentement donné dans Entra, il est inutile',
      },
      ...s2s,
    },
    {
      id: 'vendor-redirect-uri',
      value: 'https://portal.ipaas.com/customer/subscription-mgmt/subscriptions/authorization/app',
      kind: 'code',
      about: {
        en: 'The redirect URI that iPaaS.com’s page asks for; the client credentials flow never uses it, so leave it out',
        fr: 'L’URI de redirection que demande la page d’iPaaS.com ; le flux d’informations d’identification client ne s’en sert jamais : laissez-le de côté',
      },
      ...ipaas,
    },
    {
      id: 'vendor-portal',
      value: 'https://portal.ipaas.com',
      about: {en: 'The portal of iPaaS.com', fr: 'Le portail d’iPaaS.com'},
      ...ipaas,
    },
    {
      id: 'initialization-customer-category',
      value: {
        en: 'customer categories (“Customer Category”)',
        fr: 'les catégories de clients (« Customer Category »)',
      },
      about: {
        en: 'First kind of data that can be transferred to iPaaS.com in bulk',
        fr: 'Premier type de données transférable en masse vers iPaaS.com',
      },
      ...ipaas,
    },
    {
      id: 'initialization-location',
      value: {en: 'locations (“Location”)', fr: 'les emplacements, ou magasins (« Location »)'},
      about: {
        en: 'Second kind of data that can be transferred to iPaaS.com in bulk',
        fr: 'Deuxième type de données transférable en masse vers iPaaS.com',
      },
      ...ipaas,
    },
    {
      id: 'initialization-shipping-method',
      value: {
        en: 'shipping methods (“Shipping Method”)',
        fr: 'les modes de livraison (« Shipping Method »)',
      },
      about: {
        en: 'Third kind of data that can be transferred to iPaaS.com in bulk',
        fr: 'Troisième type de données transférable en masse vers iPaaS.com',
      },
      ...ipaas,
    },
    {
      id: 'initialization-others',
      value: {
        en: 'everything else is configured by hand while the integration is set up',
        fr: 'tout le reste se configure à la main pendant la mise en place de l’intégration',
      },
      about: {en: 'All other kinds of data', fr: 'Tous les autres types de données'},
      ...ipaas,
    },
    {
      id: 'vendor-throttling',
      value: {
        en: 'the throttling fields of the subscription are required and already filled in: leave them as they are unless support advises otherwise',
        fr: 'les champs de limitation du débit de l’abonnement sont obligatoires et déjà remplis : laissez-les tels quels, sauf avis contraire de l’assistance',
      },
      about: {en: 'Throttling at iPaaS.com', fr: 'La limitation du débit chez iPaaS.com'},
      ...ipaas,
    },
    {
      id: 'odata-requests-per-window',
      value: 6000,
      unit: 'count',
      about: {
        en: 'Requests that Business Central accepts from one application within a sliding window',
        fr: 'Requêtes que Business Central accepte d’une même application dans une fenêtre glissante',
      },
      ...limits,
    },
    {
      id: 'odata-window',
      value: 5,
      unit: 'minutes',
      about: {en: 'The length of that window', fr: 'La durée de cette fenêtre'},
      ...limits,
    },
    {
      id: 'odata-concurrent-requests',
      value: 5,
      unit: 'count',
      about: {
        en: 'Requests of one application that are handled at the same time; more of them wait',
        fr: 'Requêtes d’une même application traitées en même temps ; les suivantes attendent',
      },
      ...limits,
    },
    {
      id: 'odata-connections',
      value: 100,
      unit: 'count',
      about: {
        en: 'Requests of one application, handled and waiting, beyond which Business Central answers 429',
        fr: 'Requêtes d’une même application, traitées ou en attente, au-delà desquelles Business Central répond 429',
      },
      ...limits,
    },
    {
      id: 'error-unauthorized',
      value: 'Authentication_InvalidCredentials',
      kind: 'code',
      about: {
        en: '401: the card is missing or not enabled, or the token is for another resource',
        fr: '401 : la fiche manque ou n’est pas activée, ou le jeton est destiné à une autre ressource',
      },
      ...bcErrors,
    },
    {
      id: 'error-permission-set',
      value: 'Authorization_',
      kind: 'code',
      about: {
        en: 'Errors that begin so: a permission set is missing on the card',
        fr: 'Erreurs qui commencent ainsi : un ensemble d’autorisations manque sur la fiche',
      },
      ...bcErrors,
    },
    {
      id: 'error-company-not-found',
      value: 'Internal_CompanyNotFound',
      kind: 'code',
      about: {
        en: 'The company does not exist in this environment',
        fr: 'La société n’existe pas dans cet environnement',
      },
      ...bcErrors,
    },
    {
      id: 'error-not-found',
      value: 'BadRequest_NotFound',
      kind: 'code',
      about: {
        en: 'The environment’s name, or the path after it, is wrong',
        fr: 'Le nom de l’environnement, ou le chemin qui le suit, est faux',
      },
      ...bcErrors,
    },
    {
      id: 'error-tenant-unavailable',
      value: 'Internal_TenantUnavailable',
      kind: 'code',
      about: {
        en: 'The tenant is wrong, or the environment is stopped',
        fr: 'Le locataire est faux, ou l’environnement est arrêté',
      },
      ...bcErrors,
    },
    {
      id: 'company-two-names',
      value: {
        en: 'a name, which identifies it, and a display name, which pages show',
        fr: 'un nom, qui l’identifie, et un nom d’affichage, que montrent les pages',
      },
      about: {en: 'What each company has', fr: 'Ce que possède chaque société'},
      source:
        'https://learn.microsoft.com/dynamics365/business-central/application/system/table/system.environment.company',
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'sample-company',
      value: 'CRONUS International Ltd.',
      about: {
        en: 'Microsoft’s sample company, often found in trial environments',
        fr: 'La société de démonstration de Microsoft, fréquente dans les environnements d’essai',
      },
      source: 'Common name of Business Central’s demonstration company; no page was read for it',
      verifiedOn: readOn,
      status: 'unverified',
    },
    secretShown,
    secretDefaultDays,
    defaultPermission,
    propagation,
  ],
  corrections: [
    {
      id: 'dangerous-permission',
      says: {
        en: 'Add Application.ReadWrite.All for full access to the API.',
        fr: 'Ajoutez Application.ReadWrite.All pour un accès complet à l’API.',
      },
      truth: {
        en: 'Wrong API, and dangerous: it lets the application rewrite every application of your directory. Business Central’s permission is called API.ReadWrite.All. If you granted the other one, revoke it today.',
        fr: 'Ce n’est pas la bonne API, et c’est dangereux : cette autorisation permet à l’application de modifier toutes les applications de votre annuaire. Celle de Business Central s’appelle API.ReadWrite.All. Si vous avez accordé l’autre, révoquez-la dès aujourd’hui.',
      },
      step: 'add-permissions',
      source: `${serviceToService}; github:merill/microsoft-info _info/GraphAppRoles.json`,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'admin-consent-missing',
      says: {
        en: 'Verify that the permissions are present in the list.',
        fr: 'Vérifiez que les autorisations figurent dans la liste.',
      },
      truth: {
        en: 'Being listed is not being granted. An administrator must press the consent button; the status then says Granted.',
        fr: 'Figurer dans la liste n’est pas être accordé. Un administrateur doit utiliser le bouton de consentement ; l’état indique alors « Accordé ».',
      },
      step: 'grant-admin-consent',
      source: grantConsent,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'application-card-missing',
      says: {
        en: 'nothing about a card inside Business Central: all its steps are in Entra.',
        fr: 'rien d’une fiche dans Business Central : toutes ses étapes sont dans Entra.',
      },
      truth: {
        en: 'Without a card there, enabled and with permission sets, Business Central answers 401 or 403 however right the registration is.',
        fr: 'Sans fiche à cet endroit, activée et dotée d’ensembles d’autorisations, Business Central répond 401 ou 403, aussi juste que soit l’inscription.',
      },
      step: 'add-application-card',
      ...s2s,
    },
    {
      id: 'permissions-to-the-user',
      says: {
        en: 'Assign the application permissions to the user.',
        fr: 'Attribuez les autorisations d’application à l’utilisateur.',
      },
      truth: {
        en: 'They go to the application. No user takes part in this flow.',
        fr: 'Elles sont attribuées à l’application. Aucun utilisateur ne prend part à ce flux.',
      },
      step: 'add-permissions',
      source: clientCredentials,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'redirect-uri-useless',
      says: {
        en: 'Provide a redirect URI, and make sure that it matches when OAuth fails.',
        fr: 'Indiquez un URI de redirection et vérifiez qu’il correspond lorsque OAuth échoue.',
      },
      truth: {
        en: 'The client credentials flow has no redirect, so no error of it can come from a redirect URI. Leave the field empty.',
        fr: 'Le flux d’informations d’identification client ne comporte aucune redirection : aucune de ses erreurs ne peut donc venir d’un URI de redirection. Laissez ce champ vide.',
      },
      step: 'register-application',
      source: clientCredentials,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'create-new-registration',
      says: {
        en: 'Choose Create New Registration under Applications.',
        fr: 'Choisissez « Create New Registration » sous « Applications ».',
      },
      truth: {
        en: 'The button is called New registration, and App registrations now stands under Entra ID.',
        fr: 'Le bouton s’appelle « Nouvelle inscription » et la page des inscriptions se trouve désormais sous « Entra ID ».',
      },
      step: 'register-application',
      source: `${registerApp}; community sources 70252251351, 71362789367`,
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'tenant-of-the-author',
      says: {
        en: 'The tenant stays the same, since a single one belonging to Red Rook is used.',
        fr: 'Le locataire reste le même, puisqu’on utilise un seul locataire, celui de Red Rook.',
      },
      truth: {
        en: 'That is the author’s tenant. Yours is the one that your Business Central environment belongs to.',
        fr: 'C’est le locataire de l’auteur. Le vôtre est celui auquel appartient votre environnement Business Central.',
      },
      step: 'choose-tenant',
      source: vendorPage,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'environment-under-operations',
      says: {
        en: 'Find the environment under Operations in the admin center.',
        fr: 'Vous trouverez l’environnement sous « Operations » dans le centre d’administration.',
      },
      truth: {
        en: 'Operations is a log of what administrators did. The names are listed under Environments.',
        fr: '« Operations » est un journal des actions des administrateurs. Les noms figurent sous « Environnements ».',
      },
      step: 'copy-environment-name',
      source: environments,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'environment-type-or-name',
      says: {
        en: 'Enter the environment, such as Sandbox or Prod.',
        fr: 'Indiquez l’environnement, par exemple Sandbox ou Prod.',
      },
      truth: {
        en: 'What counts is the environment’s name, which need not resemble its type; and whoever renames the environment breaks the connection.',
        fr: 'C’est le nom de l’environnement qui compte ; il ne ressemble pas forcément à son type, et renommer l’environnement interrompt la liaison.',
      },
      step: 'copy-environment-name',
      source: environments,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'reauthorize-in-entra',
      says: {
        en: 'Reauthorize the application in the Entra admin center when a token has expired.',
        fr: 'Réautorisez l’application dans le centre d’administration Entra lorsqu’un jeton a expiré.',
      },
      truth: {
        en: 'There is nothing to reauthorize. An expired token is replaced by asking for a new one; if that fails, look at the secret’s end date.',
        fr: 'Il n’y a rien à réautoriser. Quand un jeton a expiré, on en demande un nouveau ; si cela échoue, regardez la date de fin du secret.',
      },
      step: 'create-secret',
      source: clientCredentials,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'sixty-minutes',
      says: {
        en: 'The access token is valid for 60 minutes.',
        fr: 'Le jeton d’accès est valide 60 minutes.',
      },
      truth: {
        en: 'Entra picks a lifetime between 60 and 90 minutes for each token unless a policy says otherwise; its expiry is stated in the answer.',
        fr: 'Entra choisit pour chaque jeton une durée comprise entre 60 et 90 minutes, sauf si une stratégie en décide autrement ; la réponse en indique l’expiration.',
      },
      source: tokenLifetimes,
      verifiedOn: readOn,
      status: 'docs-only',
    },
  ],
  sources: [
    {
      id: 'ipaas-settings',
      title: 'iPaaS.com: Microsoft Dynamics 365 Connections and Settings (help centre)',
      url: 'https://www.ipaas.com',
      verifiedOn: readOn,
    },
    registerApplicationPage,
    {
      id: 'microsoft-business-central',
      title: 'Microsoft: Using service-to-service authentication with Business Central',
      url: serviceToService,
      verifiedOn: readOn,
    },
    grantConsentPage,
    {
      id: 'microsoft-client-credentials',
      title: 'Microsoft: OAuth 2.0 client credentials flow',
      url: clientCredentials,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-environments',
      title: 'Microsoft: Managing Business Central environments',
      url: environments,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-error-codes',
      title: 'Microsoft: Error codes of Business Central web services',
      url: errorCodes,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-limits',
      title: 'Microsoft: Operational limits of Business Central online',
      url: operationalLimits,
      verifiedOn: readOn,
    },
    tokenLifetimesPage,
  ],
};
