/**
 * Cloud Elements → Dynamics 365 finance and operations. A person signs in, so the permissions are delegated; the vendor's
 * page adds the row that maps the application to a user, which is what app-only calls need. One file, because it is data.
 */
import {
  clientIdHint,
  clientIdValidation,
  copyClientId,
  createSecret,
  defaultPermission,
  grantConsentPage,
  propagation,
  quickstart,
  refreshTokenDays,
  registerApplicationPage,
  removeDelegatedPermission,
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
/** Cloud Elements' own page of 2019, which this guide re-tells and corrects. */
const vendorPage = 'https://docs.cloud-elements.com/home/dynamics365fo-api-provider-setup';
const vendorAuthenticate = 'https://docs.cloud-elements.com/home/dynamics365fo-authenticate';
const addRedirect = 'https://learn.microsoft.com/entra/identity-platform/how-to-add-redirect-uri';
const grantConsent = 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent';
const serviceEndpoints =
  'https://learn.microsoft.com/dynamics365/fin-ops-core/dev-itpro/data-entities/services-home-page';
const refreshTokens = 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens';
const tokenLifetimes = 'https://learn.microsoft.com/entra/identity-platform/configurable-token-lifetimes';
const walkthroughs = 'community sources 66340561697, 60382728077';

const cloudElements = {source: vendorPage, verifiedOn: readOn, status: 'docs-only'} as const;
const endpointsPage = {source: serviceEndpoints, verifiedOn: readOn, status: 'verified'} as const;
const fromWalkthroughs = {source: walkthroughs, verifiedOn: readOn, status: 'community'} as const;

export const cloudElementsFinanceOperations: Integration = {
  id: 'cloud-elements-finance-operations',
  vendor: vendors.cloudElements,
  product: {
    id: 'finance-operations',
    name: {
      en: 'Dynamics 365 finance and operations',
      fr: 'Dynamics 365 finances et opérations',
    },
  },
  title: {
    en: 'Cloud Elements and Dynamics 365 finance and operations',
    fr: 'Cloud Elements et Dynamics 365 finances et opérations',
  },
  summary: {
    en: 'You register one application in your tenant, a person of your organisation signs in to it once, and Cloud Elements then calls finance and operations on that person’s behalf. A row inside the product maps the application to a user for calls that no person makes.',
    fr: 'Vous inscrivez une application dans votre locataire, une personne de votre organisation s’y connecte une fois et Cloud Elements appelle ensuite finances et opérations en son nom. Dans le produit, une ligne associe l’application à un utilisateur pour les appels que personne n’émet.',
  },
  flow: 'authorization-code-and-mapped-user',
  route: {
    state: 'current',
    milestones: [],
    source: `${vendorPage} (of 30 December 2019; no newer page was found)`,
    verifiedOn: readOn,
    status: 'unverified',
  },
  registration: {
    audience: 'single-tenant',
    audienceLabels: ['acctSingleNew', 'acctSingle'],
    audienceWhy: {
      en: 'Only people of your own organisation sign in. Cloud Elements does not say which sign-in address its connector uses: if the connection ends with AADSTS50194, it uses the one for all organisations, and only then is the multitenant choice needed.',
      fr: 'Seules des personnes de votre organisation se connectent. Cloud Elements ne dit pas quelle adresse de connexion son connecteur utilise : si la connexion se termine par AADSTS50194, c’est celle de toutes les organisations ; alors seulement, le choix multilocataire est nécessaire.',
    },
    redirectUris: [
      {
        uri: 'https://auth.cloudelements.io/oauth',
        platform: 'web',
        why: {
          en: 'After the sign-in, Microsoft sends the authorization code to this address, where Cloud Elements’ server redeems it with the client secret. A server that holds a secret belongs on the Web platform. Whether the address still answers was not verified.',
          fr: 'Après la connexion, Microsoft envoie le code d’autorisation à cette adresse, où le serveur de Cloud Elements l’échange à l’aide du secret client. Un serveur qui détient un secret relève de la plateforme Web. Il n’a pas été vérifié que l’adresse répond encore.',
        },
        source: `${vendorPage}; platform: ${addRedirect}`,
        verifiedOn: readOn,
        status: 'unverified',
      },
    ],
    credential: secretCredential,
    permissions: [
      {
        resource: 'finance-operations',
        kind: 'delegated',
        value: 'AX.FullAccess',
        required: true,
        why: {
          en: 'Lets Cloud Elements reach finance and operations online as the person who signed in, with no more rights than that person has there.',
          fr: 'Permet à Cloud Elements d’accéder à finances et opérations en ligne au nom de la personne qui s’est connectée, sans plus de droits que ceux dont elle y dispose.',
        },
        withoutIt: {
          en: 'The sign-in is refused for lack of consent, or finance and operations refuses the token.',
          fr: 'La connexion est refusée faute de consentement, ou finances et opérations refuse le jeton.',
        },
        howToRemove: removeDelegatedPermission,
        ...endpointsPage,
      },
      {
        resource: 'finance-operations',
        kind: 'delegated',
        value: 'CustomService.FullAccess',
        required: true,
        why: {
          en: 'Opens the custom services of finance and operations: operations that your organisation or a partner has published.',
          fr: 'Ouvre les services personnalisés de finances et opérations : les opérations que votre organisation ou un partenaire a publiées.',
        },
        withoutIt: {
          en: 'Calls to custom services fail; reading and writing data entities may still work.',
          fr: 'Les appels aux services personnalisés échouent ; la lecture et l’écriture des entités de données peuvent encore fonctionner.',
        },
        howToRemove: removeDelegatedPermission,
        ...endpointsPage,
      },
      {
        resource: 'finance-operations',
        kind: 'delegated',
        value: 'Odata.FullAccess',
        required: true,
        why: {
          en: 'Opens the data entities, such as customers, orders and invoices, for reading and writing over OData.',
          fr: 'Ouvre les entités de données (clients, commandes, factures, etc.), en lecture et en écriture, par OData.',
        },
        withoutIt: {
          en: 'The connector signs in and then reads no data.',
          fr: 'Le connecteur se connecte, mais ne lit aucune donnée.',
        },
        howToRemove: removeDelegatedPermission,
        ...endpointsPage,
      },
    ],
    never: [
      {
        value: 'Connector.FullAccess',
        why: {
          en: 'Named by a few guides, which disagree on what it is. Microsoft’s page asks for three permissions and it is none of them.',
          fr: 'Quelques guides la citent sans s’accorder sur sa nature. La page de Microsoft demande trois autorisations ; elle n’en fait pas partie.',
        },
        source: 'community sources 15495444121, 41036083494, 66231435681',
        verifiedOn: readOn,
        status: 'unverified',
      },
      {
        value: 'mcp.tools',
        why: {
          en: 'A newer delegated permission, for assistants that act for a signed-in person. The connector does not use it.',
          fr: 'C’est une autorisation déléguée plus récente, destinée aux assistants qui agissent pour une personne connectée. Le connecteur ne s’en sert pas.',
        },
        source: 'community sources 15014173404, 15796801287 (copies of Microsoft documentation)',
        verifiedOn: readOn,
        status: 'docs-only',
      },
      {
        value: 'Directory.Read.All',
        why: {
          en: 'Shows every user, group and application of your directory. Reading business data needs none of it.',
          fr: 'Elle donne à voir tous les utilisateurs, groupes et applications de votre annuaire. Lire des données de gestion n’en demande pas tant.',
        },
        source: 'github:merill/microsoft-info _info/GraphDelegateRoles.json',
        verifiedOn: '2026-08-20',
        status: 'verified',
      },
    ],
  },
  signIn: {authority: 'tenant', resource: 'finance-operations', offline: true},
  consent: {
    by: 'admin',
    roles: [
      'cloud-application-administrator',
      'application-administrator',
      'privileged-role-administrator',
      'global-administrator',
    ],
    why: {
      en: 'The three permissions are delegated, and none belongs to Microsoft Graph’s application permissions: a Cloud Application Administrator may consent for the whole tenant. Cloud Elements’ page leaves this step out; without it, whoever connects is asked for a consent that many tenants let only administrators give.',
      fr: 'Les trois autorisations sont déléguées et aucune ne fait partie des autorisations d’application de Microsoft Graph : un Administrateur d’application cloud peut consentir pour tout le locataire. La page de Cloud Elements omet cette étape ; sans elle, la personne qui se connecte se voit demander un consentement que, dans bien des locataires, seul un administrateur peut donner.',
    },
    source: grantConsent,
    verifiedOn: readOn,
    status: 'verified',
  },
  productSetup: [
    {
      kind: 'finance-operations-application-row',
      must: {
        en: 'The list of Microsoft Entra ID applications has a row with the client ID, a name, and the ID of a user. That user is a dedicated service account, holds the roles that the work needs, and has access to the legal entities concerned.',
        fr: 'La liste des applications Microsoft Entra ID comporte une ligne avec l’ID client, un nom et l’ID d’un utilisateur. Celui-ci est un compte de service dédié, détient les rôles que demande le travail et a accès aux entités juridiques concernées.',
      },
      path: ['foSystemAdministration', 'foSetup', 'foEntraApplications', 'foNew'],
      role: 'finance-operations-administrator',
      source: `${serviceEndpoints}; today’s caption: community sources 3521159671, 60382728077`,
      verifiedOn: readOn,
      status: 'verified',
    },
  ],
  inputs: [
    {
      id: 'tenantId',
      required: true,
      path: ['entraAdminCenter', 'appRegistrations', 'overview', 'directoryTenantId'],
      hint: {
        en: 'The tenant that the finance and operations environment belongs to. The application must be registered in that same tenant.',
        fr: 'Le locataire auquel appartient l’environnement finances et opérations. L’application doit être inscrite dans ce même locataire.',
      },
      example: '9e4b7a20-15d8-4c63-a7f1-08b5d2c94e37',
    },
    {
      id: 'clientId',
      required: true,
      path: ['entraAdminCenter', 'appRegistrations', 'overview', 'applicationClientId'],
      hint: clientIdHint,
      example: '47c0e8b3-9a16-4d72-8f5b-e2a9d0614c85',
    },
    {
      id: 'environmentUrl',
      required: true,
      path: [],
      hint: {
        en: 'The address that your users open, such as https://contoso.operations.dynamics.com: https, in lower case, without a slash or anything else after the host.',
        fr: 'L’adresse qu’ouvrent vos utilisateurs, par exemple https://contoso.operations.dynamics.com : en https, en minuscules, sans barre oblique ni rien d’autre après l’hôte.',
      },
      example: 'https://contoso.operations.dynamics.com',
    },
  ],
  steps: [
    {
      id: 'copy-environment-url',
      title: {en: 'Copy the environment URL', fr: 'Copier l’URL de l’environnement'},
      establishes: {
        en: 'You have a full environment, not a trial, and its URL, written exactly as the scope needs it.',
        fr: 'Vous disposez d’un véritable environnement, et non d’un essai, ainsi que de son URL, écrite exactement comme l’exige l’étendue.',
      },
      check: 'pre-flight',
      minutes: 3,
      role: 'finance-operations-administrator',
      required: true,
    },
    {
      id: 'choose-tenant',
      title: {en: 'Choose the right tenant', fr: 'Choisir le bon locataire'},
      establishes: {
        en: 'You work in the tenant that the environment belongs to, and you know its ID.',
        fr: 'Vous travaillez dans le locataire auquel appartient l’environnement et vous en connaissez l’ID.',
      },
      check: 'sign-in',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'register-application',
      title: {en: 'Register the application', fr: 'Inscrire l’application'},
      establishes: {
        en: 'The application exists and accepts the work accounts of your organisation.',
        fr: 'L’application existe et accepte les comptes professionnels de votre organisation.',
      },
      check: 'sign-in',
      minutes: 5,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'add-redirect-uri',
      title: {en: 'Add Cloud Elements’ redirect URI', fr: 'Ajouter l’URI de redirection de Cloud Elements'},
      establishes: {
        en: 'Cloud Elements’ address is registered on the Web platform, letter by letter.',
        fr: 'L’adresse de Cloud Elements est enregistrée sur la plateforme Web, à la lettre près.',
      },
      check: 'registration',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    copyClientId,
    {
      id: 'add-permissions',
      title: {en: 'Add the three permissions', fr: 'Ajouter les trois autorisations'},
      establishes: {
        en: 'The registration asks for the three delegated permissions of Dynamics ERP, and for no others of it.',
        fr: 'L’inscription demande les trois autorisations déléguées de Dynamics ERP, et aucune autre de cette API.',
      },
      check: 'sign-in',
      minutes: 4,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'grant-admin-consent',
      title: {en: 'Grant admin consent', fr: 'Accorder le consentement d’administrateur'},
      establishes: {
        en: 'An administrator has consented to the three permissions for your whole tenant.',
        fr: 'Un administrateur a consenti aux trois autorisations pour l’ensemble de votre locataire.',
      },
      check: 'sign-in',
      minutes: 2,
      role: 'cloud-application-administrator',
      required: true,
    },
    createSecret,
    {
      id: 'check-sign-in',
      title: {en: 'Check the registration by signing in', fr: 'Contrôler l’inscription par une connexion'},
      establishes: {
        en: 'A sign-in with your own application returns the three permissions and a refresh token, and the address added for this check is removed again.',
        fr: 'Une connexion avec votre propre application renvoie les trois autorisations et un jeton d’actualisation, et l’adresse ajoutée pour ce contrôle est de nouveau retirée.',
      },
      check: 'sign-in',
      minutes: 5,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'add-application-row',
      title: {
        en: 'Add the application inside finance and operations',
        fr: 'Ajouter l’application dans finances et opérations',
      },
      establishes: {
        en: 'A row in the list of Microsoft Entra ID applications maps your client ID to a user.',
        fr: 'Une ligne de la liste des applications Microsoft Entra ID associe votre ID client à un utilisateur.',
      },
      check: 'script',
      minutes: 5,
      role: 'finance-operations-administrator',
      required: true,
    },
    {
      id: 'grant-user-rights',
      title: {
        en: 'Give that user the rights it needs',
        fr: 'Donner à cet utilisateur les droits nécessaires',
      },
      establishes: {
        en: 'The user of the row holds the roles that the work needs and has access to the legal entities concerned.',
        fr: 'L’utilisateur de la ligne détient les rôles que demande le travail et a accès aux entités juridiques concernées.',
      },
      check: 'script',
      minutes: 10,
      role: 'finance-operations-administrator',
      required: true,
    },
    {
      id: 'enter-keys',
      title: {en: 'Create the connector instance', fr: 'Créer l’instance du connecteur'},
      establishes: {
        en: 'Cloud Elements holds your client ID and the value of your secret, and somebody signed in to authorise the connection.',
        fr: 'Cloud Elements détient votre ID client et la valeur de votre secret, et quelqu’un s’est connecté pour autoriser la liaison.',
      },
      check: 'attested',
      attestation: {
        en: 'Only Cloud Elements sees the instance. You can tell by a first request from its API documentation that returns data.',
        fr: 'Seul Cloud Elements voit l’instance. Vous le constatez à une première requête, lancée depuis sa documentation d’API, qui renvoie des données.',
      },
      minutes: 10,
      role: 'vendor-account-administrator',
      required: true,
    },
  ],
  handover: {
    channel: {
      en: 'You type the values yourself where Cloud Elements asks for them when an instance is created. Nothing is sent to anyone.',
      fr: 'Vous saisissez vous-même les valeurs là où Cloud Elements les demande à la création d’une instance. Rien n’est envoyé à qui que ce soit.',
    },
    never: {
      en: 'Never send the secret by e-mail, chat or support ticket, and never put it in an address that is logged: Cloud Elements’ own programming interface takes it as a query parameter.',
      fr: 'N’envoyez jamais le secret par courriel, par messagerie ou dans une demande d’assistance, et ne le placez jamais dans une adresse qui laisse une trace : l’interface de programmation de Cloud Elements le prend comme paramètre de requête.',
    },
    items: [
      {
        id: 'clientId',
        what: {en: 'The Application (client) ID', fr: 'L’ID d’application (client)'},
        secret: false,
        vendorLabel: {en: 'API key (apiKey)', fr: 'API key (apiKey)'},
        path: ['appRegistrations', 'overview', 'applicationClientId'],
        example: '47c0e8b3-9a16-4d72-8f5b-e2a9d0614c85',
        validation: clientIdValidation,
      },
      {
        id: 'clientSecret',
        what: secretWhat,
        secret: true,
        vendorLabel: {en: 'API secret (apiSecret)', fr: 'API secret (apiSecret)'},
        path: ['certificatesSecrets', 'clientSecrets', 'value'],
        validation: secretValidation,
      },
      {
        id: 'environmentUrl',
        what: {
          en: 'The URL of the environment, which Cloud Elements calls the site address',
          fr: 'L’URL de l’environnement, que Cloud Elements appelle l’adresse du site',
        },
        secret: false,
        vendorLabel: {en: 'Site address (siteAddress)', fr: 'Site address (siteAddress)'},
        example: 'https://contoso.operations.dynamics.com',
        validation: {
          en: 'Https, lower case, nothing after the host: no slash, no path.',
          fr: 'En https, en minuscules, rien après l’hôte : ni barre oblique ni chemin.',
        },
      },
    ],
    source: `${vendorPage}; ${vendorAuthenticate}`,
    verifiedOn: readOn,
    status: 'docs-only',
  },
  facts: [
    {
      id: 'vendor-page-date',
      value: '2019-12-30',
      about: {
        en: 'The day Cloud Elements last changed its page',
        fr: 'Le jour où Cloud Elements a modifié sa page pour la dernière fois',
      },
      ...cloudElements,
    },
    {
      id: 'trial-api-access',
      value: {en: 'a trial gives no access to the API', fr: 'un essai ne donne pas accès à l’API'},
      about: {
        en: 'Trials of finance and operations',
        fr: 'Les versions d’essai de finances et opérations',
      },
      ...cloudElements,
    },
    {
      id: 'accounts-needed',
      value: {
        en: 'an account in your Microsoft Entra tenant, and an account in finance and operations with full features',
        fr: 'un compte dans votre locataire Microsoft Entra et un compte dans finances et opérations doté de toutes les fonctions',
      },
      about: {en: 'Accounts needed', fr: 'Les comptes nécessaires'},
      ...cloudElements,
    },
    {
      id: 'token-scope',
      value: 'https://{host}/.default',
      kind: 'code',
      about: {
        en: 'The scope: the environment URL itself, followed by /.default',
        fr: 'L’étendue : l’URL même de l’environnement, suivie de /.default',
      },
      source: 'github:merill/microsoft-info _info/MicrosoftApps.csv; derived from the environment URL',
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'audience-must-match',
      value: {
        en: 'the token’s audience must equal the environment URL: another case or a slash at its end is refused with 401',
        fr: 'l’audience du jeton doit être identique à l’URL de l’environnement : une autre casse ou une barre oblique finale est refusée par une erreur 401',
      },
      about: {
        en: 'How exact the environment URL must be',
        fr: 'L’exactitude requise de l’URL de l’environnement',
      },
      source: `community source 66340561697; no slash at the end: ${serviceEndpoints}`,
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'host-production',
      value: '{environment}.operations.dynamics.com',
      kind: 'code',
      about: {en: 'Host of a production environment', fr: 'Hôte d’un environnement de production'},
      source: 'community sources 2478810045, 14339733105 (Microsoft documentation)',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'host-sandbox',
      value: '{environment}.sandbox.operations.dynamics.com',
      kind: 'code',
      about: {en: 'Host of a sandbox environment', fr: 'Hôte d’un environnement bac à sable'},
      source: 'community sources 2478810045, 14339733105 (Microsoft documentation)',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'host-europe',
      value: '{environment}.operations.eu.dynamics.com',
      kind: 'code',
      about: {
        en: 'Host of an environment in the European Union; further regions are not documented',
        fr: 'Hôte d’un environnement de l’Union européenne ; les autres régions ne sont pas documentées',
      },
      source: 'community sources 69755881645, 55150137867',
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'host-development',
      value: '{environment}.cloudax.dynamics.com',
      kind: 'code',
      about: {
        en: 'Host of a development environment in the cloud',
        fr: 'Hôte d’un environnement de développement hébergé dans le nuage',
      },
      source: 'community source 28567429445 (Microsoft documentation on dual-write)',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'odata-root',
      value: '/data',
      kind: 'code',
      about: {
        en: 'The path of the data entities on that host',
        fr: 'Le chemin des entités de données sur cet hôte',
      },
      source: 'https://learn.microsoft.com/dynamics365/fin-ops-core/dev-itpro/data-entities/odata',
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'portal-api-name-search',
      value: 'Microsoft Dynamics ERP',
      about: {
        en: 'The full name to search for, where the tile Dynamics ERP is not shown',
        fr: 'Le nom complet à rechercher lorsque la vignette Dynamics ERP ne s’affiche pas',
      },
      ...endpointsPage,
    },
    {
      id: 'row-client-id',
      value: {en: 'your Application (client) ID', fr: 'votre ID d’application (client)'},
      about: {en: 'The row’s client ID', fr: 'L’ID client de la ligne'},
      ...endpointsPage,
    },
    {
      id: 'row-name',
      value: {
        en: 'a name by which you recognise the connector',
        fr: 'un nom auquel vous reconnaissez le connecteur',
      },
      about: {en: 'The row’s name', fr: 'Le nom de la ligne'},
      ...endpointsPage,
    },
    {
      id: 'row-user-id',
      value: {
        en: 'a service account of its own, never the user Admin',
        fr: 'un compte de service dédié, jamais l’utilisateur Admin',
      },
      about: {en: 'The row’s user', fr: 'L’utilisateur de la ligne'},
      ...endpointsPage,
    },
    {
      id: 'row-or-user',
      value: {
        en: 'while somebody is signed in, that person’s rights apply; the row’s user counts for calls that the application makes alone',
        fr: 'tant qu’une personne est connectée, ce sont ses droits qui s’appliquent ; l’utilisateur de la ligne compte pour les appels que l’application émet seule',
      },
      about: {en: 'Whose rights apply', fr: 'Les droits qui s’appliquent'},
      source: `${serviceEndpoints}; derived from its two drawings`,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'signing-person',
      value: {
        en: 'sign in as the service account too, so that the connection survives when a colleague leaves',
        fr: 'connectez-vous aussi avec le compte de service, pour que la liaison survive au départ d’un collègue',
      },
      about: {en: 'Who should sign in', fr: 'La personne qui devrait se connecter'},
      source: 'Derived: delegated access ends with the account that gave it',
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'error-401',
      value: {
        en: 'the audience differs from the environment URL, or the client ID is not in the list of Microsoft Entra ID applications',
        fr: 'l’audience diffère de l’URL de l’environnement, ou l’ID client ne figure pas dans la liste des applications Microsoft Entra ID',
      },
      about: {en: 'What 401 Unauthorized means', fr: 'Ce que signifie 401 Unauthorized'},
      ...fromWalkthroughs,
    },
    {
      id: 'error-403',
      value: {
        en: 'the user has no role for the data, or no access to the legal entity',
        fr: 'l’utilisateur n’a aucun rôle pour ces données, ou pas d’accès à l’entité juridique',
      },
      about: {en: 'What 403 Forbidden means', fr: 'Ce que signifie 403 Forbidden'},
      ...fromWalkthroughs,
    },
    secretShown,
    secretDefaultDays,
    {
      id: 'access-token-minutes-min',
      value: 60,
      unit: 'minutes',
      about: {en: 'An access token lives at least', fr: 'Un jeton d’accès vit au moins'},
      source: tokenLifetimes,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    refreshTokenDays,
    {
      id: 'redirect-uri-alive',
      value: {
        en: 'not verified: ask Cloud Elements which address your account uses before you register it',
        fr: 'non vérifié : demandez à Cloud Elements quelle adresse utilise votre compte avant de l’enregistrer',
      },
      about: {
        en: 'Whether Cloud Elements’ redirect URI still answers',
        fr: 'L’URI de redirection de Cloud Elements répond-il encore',
      },
      source: `${vendorPage}; the address itself could not be tried`,
      verifiedOn: readOn,
      status: 'unverified',
    },
    {
      id: 'connector-authority',
      value: {
        en: 'not documented: with AADSTS50194 the connector uses the address for all organisations',
        fr: 'non documentée : en cas d’AADSTS50194, le connecteur utilise l’adresse de toutes les organisations',
      },
      about: {
        en: 'The sign-in address that the connector uses',
        fr: 'L’adresse de connexion qu’utilise le connecteur',
      },
      source: vendorAuthenticate,
      verifiedOn: readOn,
      status: 'unverified',
    },
    defaultPermission,
    propagation,
  ],
  corrections: [
    {
      id: 'secret-never-expires',
      says: {
        en: 'Choose Never as the expiry of the secret.',
        fr: 'Choisissez « Never » (jamais) comme expiration du secret.',
      },
      truth: {
        en: 'That choice is gone. The portal allows 24 months at most, Microsoft advises less than 12: note the end date, for on that day the connection stops.',
        fr: 'Ce choix n’existe plus. Le portail admet 24 mois au plus, Microsoft conseille moins de 12 : notez la date de fin, car ce jour-là la liaison cesse.',
      },
      step: 'create-secret',
      ...quickstart,
    },
    {
      id: 'applications-page',
      says: {
        en: 'The page in finance and operations is called Azure Active Directory applications.',
        fr: 'Dans finances et opérations, la page s’appelle « Azure Active Directory applications ».',
      },
      truth: {
        en: 'It is now called Microsoft Entra ID applications; some versions say Microsoft Entra applications.',
        fr: 'Elle s’appelle aujourd’hui « Applications Microsoft Entra ID » ; certaines versions affichent « Microsoft Entra applications ».',
      },
      step: 'add-application-row',
      source: 'community sources 3521159671, 60382728077, 52049830987, 16552852869',
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'admin-consent-missing',
      says: {
        en: 'Admin consent is not mentioned.',
        fr: 'Le consentement d’administrateur n’est pas mentionné.',
      },
      truth: {
        en: 'Without it whoever connects is asked to consent, and in most tenants turned away. One administrator presses the button once.',
        fr: 'Sans lui, la personne qui se connecte doit consentir elle-même et, dans la plupart des locataires, se voit refuser l’accès. Il suffit qu’un administrateur utilise le bouton une fois.',
      },
      step: 'grant-admin-consent',
      source: grantConsent,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'old-permission-buttons',
      says: {
        en: 'Choose View API Permissions under Call APIs, and Update permissions at the end.',
        fr: 'Choisissez « View API Permissions » sous « Call APIs » et, pour finir, « Update permissions ».',
      },
      truth: {
        en: 'Those buttons belong to an older portal. Permissions are now reached by API permissions in the application’s menu, and adding them saves them.',
        fr: 'Ces boutons appartiennent à un portail plus ancien. On accède désormais aux autorisations par « API autorisées » dans le menu de l’application, et les ajouter suffit à les enregistrer.',
      },
      step: 'add-permissions',
      ...quickstart,
    },
    {
      id: 'redirect-platform-missing',
      says: {
        en: 'The redirect URI is entered without a platform.',
        fr: 'L’URI de redirection se saisit sans plateforme.',
      },
      truth: {
        en: 'The portal now asks for one: choose Web, because Cloud Elements’ server holds a secret.',
        fr: 'Le portail en demande désormais une : choisissez « Web », car le serveur de Cloud Elements détient un secret.',
      },
      step: 'add-redirect-uri',
      source: addRedirect,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'two-models',
      says: {
        en: 'One set-up needs delegated permissions with a redirect URI and a row that maps the application to a user.',
        fr: 'Une même configuration exige des autorisations déléguées avec un URI de redirection et une ligne qui associe l’application à un utilisateur.',
      },
      truth: {
        en: 'These are two models. The sign-in uses the permissions and the rights of the person; the row is what authorises calls that the application makes alone. Doing both is harmless as long as the row’s user has only the rights it needs.',
        fr: 'Ce sont deux modèles. La connexion repose sur les autorisations et sur les droits de la personne ; c’est la ligne qui autorise les appels que l’application émet seule. Faire les deux est sans danger, pourvu que l’utilisateur de la ligne n’ait que les droits nécessaires.',
      },
      step: 'add-application-row',
      source: serviceEndpoints,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'environment-url-missing',
      says: {
        en: 'Record the client ID and the secret; nothing else is needed.',
        fr: 'Notez l’ID client et le secret ; rien d’autre n’est nécessaire.',
      },
      truth: {
        en: 'The environment URL is needed too: it is the resource that the token is for, and Cloud Elements’ other page asks for it as site address.',
        fr: 'L’URL de l’environnement est également nécessaire : c’est la ressource pour laquelle le jeton est délivré, et l’autre page de Cloud Elements la demande comme adresse du site.',
      },
      step: 'copy-environment-url',
      source: `${serviceEndpoints}; ${vendorAuthenticate}`,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'user-rights-missing',
      says: {
        en: 'Enter the user who will have the permissions for the application’s operations.',
        fr: 'Indiquez l’utilisateur qui aura les autorisations nécessaires aux opérations de l’application.',
      },
      truth: {
        en: 'The row grants nothing by itself. Security roles, and access to each legal entity, are given to that user in the user administration.',
        fr: 'La ligne ne donne rien à elle seule. Les rôles de sécurité, et l’accès à chaque entité juridique, s’attribuent à cet utilisateur dans la gestion des utilisateurs.',
      },
      step: 'grant-user-rights',
      ...fromWalkthroughs,
    },
    {
      id: 'directory-name',
      says: {
        en: 'Applications are registered in Azure Active Directory.',
        fr: 'Les applications s’inscrivent dans Azure Active Directory.',
      },
      truth: {
        en: 'It is now called Microsoft Entra ID; the Azure portal and the Microsoft Entra admin center both lead there.',
        fr: 'Ce service s’appelle désormais Microsoft Entra ID ; le portail Azure et le centre d’administration Microsoft Entra y mènent tous deux.',
      },
      step: 'register-application',
      ...quickstart,
    },
  ],
  sources: [
    {
      id: 'cloud-elements-setup',
      title: 'Cloud Elements: Microsoft Dynamics 365 Finance and Operations API provider setup',
      url: vendorPage,
      verifiedOn: readOn,
    },
    {
      id: 'cloud-elements-authenticate',
      title: 'Cloud Elements: Authenticate an element',
      url: vendorAuthenticate,
      verifiedOn: readOn,
    },
    registerApplicationPage,
    {
      id: 'microsoft-redirect-uri',
      title: 'Microsoft: How to add a redirect URI to your application',
      url: addRedirect,
      verifiedOn: readOn,
    },
    grantConsentPage,
    {
      id: 'microsoft-service-endpoints',
      title: 'Microsoft: Service endpoints of finance and operations',
      url: serviceEndpoints,
      verifiedOn: readOn,
    },
    {
      id: 'microsoft-refresh-tokens',
      title: 'Microsoft: Refresh tokens in the Microsoft identity platform',
      url: refreshTokens,
      verifiedOn: readOn,
    },
    tokenLifetimesPage,
  ],
};
