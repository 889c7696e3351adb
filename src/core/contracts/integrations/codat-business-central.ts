/**
 * Codat → Dynamics 365 Business Central. The reader is a customer of Codat who registers one application of their own;
 * the businesses whose books are read connect to that application, each from its own tenant. One file, because it is data.
 */
import {
  clientIdHint,
  copyClientId,
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
  secretWhat,
  tokenLifetimesPage,
} from '../every-registration';
import type {Integration} from '../schema';
import {vendors} from '../vendors';

const readOn = '2026-11-21';
/** Codat's own page, which this guide re-tells and corrects. */
const codatSetup =
  'https://docs.codat.io/integrations/accounting/dynamics365businesscentral/accounting-dynamics365businesscentral-setup';
const codatOverview =
  'https://docs.codat.io/integrations/accounting/dynamics365businesscentral/accounting-dynamics365businesscentral';
const codatTest =
  'https://docs.codat.io/integrations/accounting/dynamics365businesscentral/test-your-dynamics-365-business-central-integration';
const registerApp = 'https://learn.microsoft.com/entra/identity-platform/quickstart-register-app';
const redirectUriLimits = 'https://learn.microsoft.com/entra/identity-platform/reply-url';
const grantConsent = 'https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent';
const publisherVerification =
  'https://learn.microsoft.com/entra/identity-platform/publisher-verification-overview';
const tokenLifetimes = 'https://learn.microsoft.com/entra/identity-platform/configurable-token-lifetimes';
const businessCentralAuthentication =
  'https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/automation-apis-using-s2s-authentication';
const permissionList =
  'github:maciejporebski/azure-ad-first-party-apps-permissions apps/Dynamics 365 Business Central.md';

const codat = {source: codatSetup, verifiedOn: readOn, status: 'docs-only'} as const;

export const codatBusinessCentral: Integration = {
  id: 'codat-business-central',
  vendor: vendors.codat,
  product: {
    id: 'business-central',
    name: {en: 'Dynamics 365 Business Central', fr: 'Dynamics 365 Business Central'},
  },
  title: {en: 'Codat and Dynamics 365 Business Central', fr: 'Codat et Dynamics 365 Business Central'},
  summary: {
    en: 'You register one application in your own tenant. Your customers sign in to it with their work accounts, and Codat then reads and writes their Business Central data on their behalf.',
    fr: 'Vous inscrivez une seule application, dans votre propre locataire. Vos clients s’y connectent avec leur compte professionnel ; Codat lit et écrit ensuite en leur nom leurs données Business Central.',
  },
  flow: 'authorization-code',
  route: {state: 'current', milestones: [], ...codat},
  registration: {
    audience: 'multitenant',
    audienceLabels: ['acctMultiNew', 'acctMulti'],
    audienceWhy: {
      en: 'Your customers sign in from their own tenants, so the application must accept every organisation. Personal Microsoft accounts stay out: Business Central works with work accounts only.',
      fr: 'Vos clients se connectent depuis leur propre locataire : l’application doit donc accepter toutes les organisations. Les comptes Microsoft personnels restent exclus, car Business Central ne fonctionne qu’avec des comptes professionnels.',
    },
    redirectUris: [
      {
        uri: 'https://dynamics365businesscentral.codat.io/oauth/callback',
        platform: 'web',
        why: {
          en: 'After the sign-in, Microsoft sends the authorization code to this address, where Codat’s server redeems it with the client secret. A server that holds a secret belongs on the Web platform.',
          fr: 'Après la connexion, Microsoft envoie le code d’autorisation à cette adresse, où le serveur de Codat l’échange à l’aide du secret client. Un serveur qui détient un secret relève de la plateforme Web.',
        },
        ...codat,
      },
    ],
    credential: secretCredential,
    permissions: [
      {
        resource: 'business-central',
        kind: 'delegated',
        value: 'user_impersonation',
        required: true,
        why: {
          en: 'Lets Codat call Business Central as the person who signed in, with no more rights than that person has there.',
          fr: 'Permet à Codat d’appeler Business Central au nom de la personne qui s’est connectée, sans plus de droits que ceux dont elle y dispose.',
        },
        withoutIt: {
          en: 'Your administrator’s consent does not cover what Codat asks for: whoever connects is asked for consent again, or turned away.',
          fr: 'Le consentement de votre administrateur ne couvre pas tout ce que Codat demande : la personne qui se connecte doit consentir de nouveau, ou se voit refuser l’accès.',
        },
        howToRemove: removeDelegatedPermission,
        source: `${codatSetup}; ${permissionList}`,
        verifiedOn: readOn,
        status: 'verified',
      },
      {
        resource: 'business-central',
        kind: 'delegated',
        value: 'Financials.ReadWrite.All',
        required: true,
        why: {
          en: 'Opens the Business Central data itself, such as accounts, customers, invoices and payments, for reading and writing within the rights of the person who signed in.',
          fr: 'Ouvre les données de Business Central elles-mêmes (comptes, clients, factures, paiements, etc.), en lecture et en écriture, dans la limite des droits de la personne qui s’est connectée.',
        },
        withoutIt: {
          en: 'The sign-in may succeed, yet Codat cannot rely on access to accounting data: the connection stays incomplete, or Entra refuses it for lack of consent.',
          fr: 'La connexion peut réussir sans que l’accès de Codat aux données comptables soit assuré : le lien reste incomplet, ou Entra le refuse faute de consentement.',
        },
        howToRemove: removeDelegatedPermission,
        source: `${codatSetup}; ${permissionList}`,
        verifiedOn: readOn,
        status: 'verified',
      },
    ],
    never: [
      {
        value: 'API.ReadWrite.All',
        why: {
          en: 'An application permission: it opens Business Central with no one signed in. Codat’s connection always has a signed-in person, so it is never needed here.',
          fr: 'C’est une autorisation d’application : elle ouvre Business Central sans que personne ne soit connecté. La liaison de Codat passe toujours par une personne connectée ; cette autorisation n’y est donc jamais nécessaire.',
        },
        source: businessCentralAuthentication,
        verifiedOn: readOn,
        status: 'verified',
      },
      {
        value: 'Automation.ReadWrite.All',
        why: {
          en: 'An application permission for setting up companies automatically. Codat’s page does not ask for it, and nothing in this guide uses it.',
          fr: 'C’est une autorisation d’application destinée à configurer des sociétés automatiquement. La page de Codat ne la demande pas et rien dans ce guide ne s’en sert.',
        },
        source: businessCentralAuthentication,
        verifiedOn: readOn,
        status: 'verified',
      },
      {
        value: 'Application.ReadWrite.All',
        why: {
          en: 'Belongs to Microsoft Graph, not to Business Central, and lets its holder change every application of your directory, secrets included.',
          fr: 'Elle relève de Microsoft Graph, et non de Business Central, et permet de modifier toutes les applications de votre annuaire, secrets compris.',
        },
        source: 'github:merill/microsoft-info _info/GraphAppRoles.json',
        verifiedOn: '2026-08-20',
        status: 'verified',
      },
      {
        value: 'Directory.Read.All',
        why: {
          en: 'Shows every user, group and application of your directory. Reading accounting data needs none of it.',
          fr: 'Elle donne à voir tous les utilisateurs, groupes et applications de votre annuaire. Lire des données comptables n’en demande pas tant.',
        },
        source: 'github:merill/microsoft-info _info/GraphDelegateRoles.json',
        verifiedOn: '2026-08-20',
        status: 'verified',
      },
      {
        value: 'Directory.ReadWrite.All',
        why: {
          en: 'Lets its holder change your directory. No accounting integration has a reason to ask for it.',
          fr: 'Elle permet de modifier votre annuaire. Aucune intégration comptable n’a de raison de la demander.',
        },
        source: 'https://learn.microsoft.com/graph/permissions-reference',
        verifiedOn: readOn,
        status: 'derived',
      },
    ],
  },
  signIn: {authority: 'organizations', resource: 'business-central', offline: true},
  consent: {
    by: 'admin',
    roles: ['cloud-application-administrator', 'application-administrator', 'privileged-role-administrator'],
    why: {
      en: 'Both permissions are delegated, and none belongs to Microsoft Graph’s application permissions: a Cloud Application Administrator may consent for the whole tenant, and Global Administrator is not needed. One consent spares every user a question that many tenants let only administrators answer.',
      fr: 'Les deux autorisations sont déléguées et aucune ne fait partie des autorisations d’application de Microsoft Graph : un Administrateur d’application cloud peut consentir pour tout le locataire, sans qu’il faille être Administrateur général. Un seul consentement épargne à chaque utilisateur une question à laquelle, dans bien des locataires, seul un administrateur peut répondre.',
    },
    source: grantConsent,
    verifiedOn: readOn,
    status: 'verified',
  },
  productSetup: [
    {
      kind: 'business-central-extension',
      must: {
        en: 'Codat’s App Link extension is installed in each customer’s Business Central environment and stays installed and published there.',
        fr: 'L’extension App Link de Codat est installée dans l’environnement Business Central de chaque client, et y reste installée et publiée.',
      },
      path: ['bcTellMe', 'bcExtensionManagement'],
      role: 'business-central-administrator',
      ...codat,
    },
  ],
  inputs: [
    {
      id: 'tenantId',
      required: true,
      path: ['entraId', 'overview', 'directoryTenantId'],
      hint: {
        en: 'The ID of the tenant that owns the application: yours, not that of a customer.',
        fr: 'L’ID du locataire propriétaire de l’application : le vôtre, et non celui d’un client.',
      },
      example: '3f2a6c1e-8b47-4d0a-9c55-1e7b0d94a2f6',
    },
    {
      id: 'clientId',
      required: true,
      path: ['appRegistrations', 'overview', 'applicationClientId'],
      hint: clientIdHint,
      example: 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458',
    },
    {
      id: 'environmentName',
      required: false,
      path: ['bcAdminCenter', 'bcEnvironments'],
      hint: {
        en: 'Only if you try the connection with a Business Central of your own: the name of its environment, such as Production or Sandbox.',
        fr: 'Uniquement si vous essayez la connexion avec votre propre Business Central : le nom de son environnement, par exemple Production ou Sandbox.',
      },
      example: 'Production',
    },
  ],
  steps: [
    {
      id: 'choose-tenant',
      title: {en: 'Choose the right tenant', fr: 'Choisir le bon locataire'},
      establishes: {
        en: 'You work in the tenant that is to own the application, and you know its ID.',
        fr: 'Vous travaillez dans le locataire qui sera propriétaire de l’application et vous en connaissez l’ID.',
      },
      check: 'pre-flight',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'register-application',
      title: {en: 'Register the application', fr: 'Inscrire l’application'},
      establishes: {
        en: 'The application exists and accepts work accounts of every organisation.',
        fr: 'L’application existe et accepte les comptes professionnels de toutes les organisations.',
      },
      check: 'sign-in',
      minutes: 5,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'add-redirect-uri',
      title: {en: 'Add Codat’s redirect URI', fr: 'Ajouter l’URI de redirection de Codat'},
      establishes: {
        en: 'Codat’s address is registered on the Web platform, letter by letter.',
        fr: 'L’adresse de Codat est enregistrée sur la plateforme Web, à la lettre près.',
      },
      check: 'registration',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    copyClientId,
    {
      id: 'create-secret',
      title: {en: 'Create a client secret', fr: 'Créer un secret client'},
      establishes: {
        en: 'The application has a client secret whose end date you have noted.',
        fr: 'L’application possède un secret client, dont vous avez noté la date de fin.',
      },
      check: 'registration',
      minutes: 3,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'add-permissions',
      title: {en: 'Add the two permissions', fr: 'Ajouter les deux autorisations'},
      establishes: {
        en: 'The registration asks for both delegated permissions of Business Central, and for no others.',
        fr: 'L’inscription demande les deux autorisations déléguées de Business Central, et aucune autre.',
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
        en: 'An administrator has consented to both permissions for your whole tenant.',
        fr: 'Un administrateur a consenti aux deux autorisations pour l’ensemble de votre locataire.',
      },
      check: 'sign-in',
      minutes: 2,
      role: 'cloud-application-administrator',
      required: true,
    },
    {
      id: 'check-sign-in',
      title: {en: 'Check the registration by signing in', fr: 'Contrôler l’inscription par une connexion'},
      establishes: {
        en: 'A sign-in with your own application returns both permissions and a refresh token, and the address added for this check is removed again.',
        fr: 'Une connexion avec votre propre application renvoie les deux autorisations et un jeton d’actualisation, et l’adresse ajoutée pour ce contrôle est de nouveau retirée.',
      },
      check: 'sign-in',
      minutes: 5,
      role: 'application-developer',
      required: true,
    },
    {
      id: 'enter-keys',
      title: {en: 'Enter the keys in the Codat portal', fr: 'Saisir les clés dans le portail Codat'},
      establishes: {
        en: 'Codat holds your client ID and the value of your secret.',
        fr: 'Codat détient votre ID client et la valeur de votre secret.',
      },
      check: 'attested',
      attestation: {
        en: 'Only Codat’s portal sees these keys. It confirms that they were saved, not that they are right; the first test connection proves them.',
        fr: 'Seul le portail de Codat voit ces clés. Il confirme qu’elles ont été enregistrées, et non qu’elles sont exactes ; la première connexion d’essai en apporte la preuve.',
      },
      minutes: 4,
      role: 'vendor-account-administrator',
      required: true,
    },
    {
      id: 'enable-integration',
      title: {en: 'Enable the integration', fr: 'Activer l’intégration'},
      establishes: {
        en: 'Dynamics 365 Business Central is switched on among your accounting integrations at Codat.',
        fr: 'Dynamics 365 Business Central est activé parmi vos intégrations comptables chez Codat.',
      },
      check: 'attested',
      attestation: {
        en: 'The switch lives in Codat’s portal, where no check of this page can look. You can tell by the toggle beside Dynamics 365 Business Central.',
        fr: 'Ce réglage se trouve dans le portail de Codat, hors de portée des contrôles de cette page. Vous le reconnaissez au bouton bascule à côté de Dynamics 365 Business Central.',
      },
      minutes: 1,
      role: 'vendor-account-administrator',
      required: true,
    },
    {
      id: 'install-extension',
      title: {en: 'Install the App Link extension', fr: 'Installer l’extension App Link'},
      establishes: {
        en: 'Codat’s App Link extension is installed in the Business Central environment that is being connected.',
        fr: 'L’extension App Link de Codat est installée dans l’environnement Business Central que l’on connecte.',
      },
      check: 'attested',
      attestation: {
        en: 'The extension is installed in your customer’s environment while they connect. They can see it in Business Central on the Extension Management page, with Codat as publisher.',
        fr: 'L’extension s’installe dans l’environnement de votre client pendant qu’il se connecte. Il peut la voir dans Business Central, sur la page Gestion des extensions, avec Codat comme éditeur.',
      },
      minutes: 20,
      role: 'business-central-administrator',
      required: true,
    },
    {
      id: 'tell-customers',
      title: {en: 'Tell your customers what to expect', fr: 'Prévenir vos clients'},
      establishes: {
        en: 'Your customers know what they will see, how long it takes, who must approve it and what not to remove.',
        fr: 'Vos clients savent ce qui s’affichera, combien de temps cela prend, qui doit l’approuver et ce qu’il ne faut pas supprimer.',
      },
      check: 'attested',
      attestation: {
        en: 'No check can see what you told your customers. It is done once everyone who is about to connect has received the message.',
        fr: 'Aucun contrôle ne peut voir ce que vous avez dit à vos clients. C’est fait lorsque toutes les personnes qui vont se connecter ont reçu le message.',
      },
      minutes: 5,
      role: 'vendor-account-administrator',
      required: true,
    },
  ],
  handover: {
    channel: {
      en: 'You type both values yourself into the integration’s settings in the Codat portal. Nothing is sent to anyone.',
      fr: 'Vous saisissez vous-même les deux valeurs dans les paramètres de l’intégration, sur le portail Codat. Rien n’est envoyé à qui que ce soit.',
    },
    never: {
      en: 'Never send the secret by e-mail, chat or support ticket, not even to Codat. Whoever has seen it can use it until you delete it.',
      fr: 'N’envoyez jamais le secret par courriel, par messagerie ou dans une demande d’assistance, pas même à Codat. Quiconque l’a vu peut s’en servir jusqu’à ce que vous le supprimiez.',
    },
    items: [
      {
        id: 'clientId',
        what: {en: 'The Application (client) ID', fr: 'L’ID d’application (client)'},
        secret: false,
        vendorLabel: {en: 'Client ID', fr: 'Client ID'},
        path: ['appRegistrations', 'overview', 'applicationClientId'],
        example: 'b94d27b9-5c1f-4e6a-8d30-6f2e1a7c0458',
      },
      {
        id: 'clientSecret',
        what: secretWhat,
        secret: true,
        vendorLabel: {en: 'Client secret', fr: 'Client secret'},
        path: ['certificatesSecrets', 'clientSecrets', 'value'],
        validation: {
          en: 'A value of today is about 40 characters long and contains a tilde (~). A GUID is the Secret ID.',
          fr: 'Aujourd’hui, une valeur compte environ 40 caractères, dont un tilde (~). Un GUID est l’ID de secret.',
        },
      },
    ],
    ...codat,
  },
  facts: [
    {
      id: 'licence-minimum',
      value: 'Dynamics 365 Business Central Essentials',
      about: {en: 'The least licence that suffices', fr: 'La licence minimale'},
      ...codat,
    },
    {
      id: 'business-central-version-minimum',
      value: 22,
      about: {
        en: 'The oldest version of Business Central that Codat supports (April 2023)',
        fr: 'La plus ancienne version de Business Central prise en charge par Codat (avril 2023)',
      },
      source: codatOverview,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    {
      id: 'domain-verified',
      value: {
        en: 'the domain of your e-mail address is verified in your tenant by a DNS record',
        fr: 'le domaine de votre adresse de courriel est vérifié dans votre locataire par un enregistrement DNS',
      },
      about: {en: 'What must be true of your tenant', fr: 'Ce qui doit être vrai de votre locataire'},
      ...codat,
    },
    {
      id: 'codat-portal-page',
      value: 'https://app.codat.io/settings/integrations/accounting',
      about: {
        en: 'Accounting integrations in the Codat portal',
        fr: 'Les intégrations comptables du portail Codat',
      },
      ...codat,
    },
    {
      id: 'codat-page-accounting-integrations',
      value: 'Accounting integrations',
      about: {en: 'The page’s title in the Codat portal', fr: 'Le titre de la page dans le portail Codat'},
      ...codat,
    },
    {
      id: 'codat-integration-name',
      value: 'Dynamics 365 Business Central',
      about: {
        en: 'The integration’s name in the Codat portal',
        fr: 'Le nom de l’intégration dans le portail Codat',
      },
      ...codat,
    },
    {
      id: 'codat-button-set-up',
      value: 'Set up',
      about: {en: 'Button in the Codat portal', fr: 'Bouton du portail Codat'},
      ...codat,
    },
    {
      id: 'codat-section-integration-settings',
      value: 'Integration settings',
      about: {en: 'Section in the Codat portal', fr: 'Section du portail Codat'},
      ...codat,
    },
    {
      id: 'codat-field-client-id',
      value: 'Client ID',
      about: {en: 'Field in the Codat portal', fr: 'Champ du portail Codat'},
      ...codat,
    },
    {
      id: 'codat-field-client-secret',
      value: 'Client secret',
      about: {en: 'Field in the Codat portal', fr: 'Champ du portail Codat'},
      ...codat,
    },
    {
      id: 'codat-button-save',
      value: 'Save',
      about: {en: 'Button in the Codat portal', fr: 'Bouton du portail Codat'},
      ...codat,
    },
    {
      id: 'codat-dialog-enable',
      value: 'Enable Dynamics 365 Business Central',
      about: {
        en: 'Dialog that the Codat portal shows after saving',
        fr: 'Boîte de dialogue que le portail Codat affiche après l’enregistrement',
      },
      ...codat,
    },
    {
      id: 'codat-button-manage',
      value: 'Manage',
      about: {
        en: 'The other way to the switch in the Codat portal',
        fr: 'L’autre accès au bouton bascule dans le portail Codat',
      },
      ...codat,
    },
    {
      id: 'extension-name',
      value: 'App Link',
      about: {
        en: 'The extension’s name in Business Central',
        fr: 'Le nom de l’extension dans Business Central',
      },
      ...codat,
    },
    {
      id: 'extension-publisher',
      value: 'Codat',
      about: {
        en: 'The extension’s publisher in Business Central',
        fr: 'L’éditeur de l’extension dans Business Central',
      },
      ...codat,
    },
    {
      id: 'extension-install-minutes-min',
      value: 10,
      unit: 'minutes',
      about: {en: 'The installation takes at least', fr: 'L’installation prend au moins'},
      ...codat,
    },
    {
      id: 'extension-install-minutes-max',
      value: 20,
      unit: 'minutes',
      about: {en: 'The installation takes at most', fr: 'L’installation prend au plus'},
      ...codat,
    },
    {
      id: 'extension-while-installing',
      value: {
        en: 'the page may refresh by itself several times, and errors about data that cannot be retrieved may appear; both end with the installation',
        fr: 'la page peut s’actualiser d’elle-même plusieurs fois et des erreurs de récupération de données peuvent s’afficher ; tout cela prend fin avec l’installation',
      },
      about: {
        en: 'What is seen while the extension installs',
        fr: 'Ce qui se voit pendant l’installation de l’extension',
      },
      ...codat,
    },
    {
      id: 'sample-company',
      value: 'CRONUS',
      about: {
        en: 'Microsoft’s sample company, often offered when a company is chosen',
        fr: 'La société de démonstration de Microsoft, souvent proposée au choix d’une société',
      },
      source: codatTest,
      verifiedOn: readOn,
      status: 'docs-only',
    },
    secretShown,
    secretDefaultDays,
    {
      id: 'secret-length',
      value: 40,
      unit: 'characters',
      about: {
        en: 'The usual length of a secret’s value',
        fr: 'La longueur habituelle de la valeur d’un secret',
      },
      source: 'community source 55598069764 (pattern of a secret scanner)',
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'access-token-minutes-min',
      value: 60,
      unit: 'minutes',
      about: {en: 'An access token lives at least', fr: 'Un jeton d’accès vit au moins'},
      source: tokenLifetimes,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'access-token-minutes-max',
      value: 90,
      unit: 'minutes',
      about: {en: 'An access token lives at most', fr: 'Un jeton d’accès vit au plus'},
      source: tokenLifetimes,
      verifiedOn: readOn,
      status: 'verified',
    },
    refreshTokenDays,
    propagation,
    {
      id: 'redirect-uri-max-characters',
      value: 256,
      unit: 'characters',
      about: {en: 'A redirect URI is at most this long', fr: 'La longueur maximale d’un URI de redirection'},
      source: redirectUriLimits,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'redirect-uri-max-count',
      value: 256,
      unit: 'count',
      about: {
        en: 'The most redirect URIs of an application without personal accounts',
        fr: 'Le nombre maximal d’URI de redirection d’une application sans comptes personnels',
      },
      source: redirectUriLimits,
      verifiedOn: readOn,
      status: 'verified',
    },
    defaultPermission,
    {
      id: 'publisher-verification-since',
      value: '2020-11-08',
      about: {
        en: 'Applications registered after this day are held to publisher verification',
        fr: 'Les applications inscrites après ce jour sont soumises à la vérification de l’éditeur',
      },
      source: publisherVerification,
      verifiedOn: readOn,
      status: 'verified',
    },
  ],
  corrections: [
    {
      id: 'switch-tenant',
      says: {
        en: 'To reach another tenant, choose “Switch tenant”.',
        fr: 'Pour passer à un autre locataire, choisissez « Switch tenant ».',
      },
      truth: {
        en: 'The tenant is changed behind the Settings gear in the top bar, under Directories + subscriptions.',
        fr: 'On change de locataire par l’icône d’engrenage Paramètres de la barre supérieure, sous Répertoires + abonnements.',
      },
      step: 'choose-tenant',
      ...quickstart,
    },
    {
      id: 'portal-path',
      says: {
        en: 'Registrations are found in the Azure portal, under Microsoft Entra ID.',
        fr: 'Les inscriptions se trouvent dans le portail Azure, sous Microsoft Entra ID.',
      },
      truth: {
        en: 'That way still works. The Microsoft Entra admin center has a shorter one: Entra ID, then App registrations.',
        fr: 'Ce chemin fonctionne toujours. Le centre d’administration Microsoft Entra en offre un plus court : Entra ID, puis Inscriptions d’applications.',
      },
      step: 'register-application',
      source: `${registerApp}; community sources 70252251351, 71362789367`,
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'personal-accounts',
      says: {
        en: 'Choose the account type that admits every organisation and personal Microsoft accounts besides.',
        fr: 'Choisissez le type de comptes qui admet toutes les organisations ainsi que les comptes Microsoft personnels.',
      },
      truth: {
        en: 'Leave personal accounts out. Business Central needs work accounts, and Microsoft’s own instructions name only single tenant and multitenant; personal accounts would also cut the limit on redirect URIs from 256 to 100.',
        fr: 'Laissez de côté les comptes personnels. Business Central exige des comptes professionnels et les instructions de Microsoft ne citent que locataire unique et multilocataire ; les comptes personnels abaisseraient aussi de 256 à 100 le nombre d’URI de redirection permis.',
      },
      step: 'register-application',
      source: `${businessCentralAuthentication}; ${redirectUriLimits}`,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'account-type-wording',
      says: {
        en: 'The choice reads “Accounts in any organizational directory…”.',
        fr: 'Le choix s’intitule « Accounts in any organizational directory… ».',
      },
      truth: {
        en: 'Newer portals say “Multiple Entra ID tenants” instead. Both wordings are live.',
        fr: 'Les portails plus récents indiquent « Multiple Entra ID tenants ». Les deux libellés coexistent.',
      },
      step: 'register-application',
      source: 'community sources 70252251351, 60874500609, 55795406139',
      verifiedOn: readOn,
      status: 'community',
    },
    {
      id: 'client-id-disappears',
      says: {
        en: 'The client ID is not shown again once you close the page.',
        fr: 'L’ID client ne s’affiche plus une fois la page fermée.',
      },
      truth: {
        en: 'The Application (client) ID stays on the application’s overview page for good. Only the secret’s value is shown once.',
        fr: 'L’ID d’application (client) reste affiché en permanence sur la page de présentation de l’application. Seule la valeur du secret ne s’affiche qu’une fois.',
      },
      step: 'copy-client-id',
      ...quickstart,
    },
    {
      id: 'secret-expiry-missing',
      says: {
        en: 'Pick an expiry that fits your policy; what happens on that day is not mentioned.',
        fr: 'Choisissez une expiration conforme à votre politique ; rien n’est dit de ce qui se passe ce jour-là.',
      },
      truth: {
        en: 'On that day every connection stops until Codat has a new secret. The portal allows 24 months at most, Microsoft advises less than 12: note the date and replace the secret before it.',
        fr: 'Ce jour-là, toutes les connexions cessent jusqu’à ce que Codat dispose d’un nouveau secret. Le portail admet 24 mois au plus, Microsoft conseille moins de 12 : notez la date et remplacez le secret avant l’échéance.',
      },
      step: 'create-secret',
      ...quickstart,
    },
    {
      id: 'first-two-permissions',
      says: {
        en: 'Tick the first two permissions of the list.',
        fr: 'Cochez les deux premières autorisations de la liste.',
      },
      truth: {
        en: 'Go by their names, since a list may grow or change its order: user_impersonation and Financials.ReadWrite.All.',
        fr: 'Fiez-vous aux noms, car une liste peut s’allonger ou changer d’ordre : user_impersonation et Financials.ReadWrite.All.',
      },
      step: 'add-permissions',
      source: permissionList,
      verifiedOn: '2026-08-22',
      status: 'derived',
    },
    {
      id: 'default-directory',
      says: {
        en: 'Choose “Grant admin consent for Default Directory”.',
        fr: 'Choisissez « Grant admin consent for Default Directory ».',
      },
      truth: {
        en: '“Default Directory” is only the name of the author’s tenant. Your button carries the name of yours.',
        fr: '« Default Directory » n’est que le nom du locataire de l’auteur. Votre bouton porte le nom du vôtre.',
      },
      step: 'grant-admin-consent',
      ...quickstart,
    },
    {
      id: 'subscription-decides-consent',
      says: {
        en: 'The button may be missing, depending on your type of subscription.',
        fr: 'Le bouton peut manquer selon votre type d’abonnement.',
      },
      truth: {
        en: 'Your role decides, not your subscription: Cloud Application Administrator suffices for these two permissions.',
        fr: 'C’est votre rôle qui en décide, et non votre abonnement : Administrateur d’application cloud suffit pour ces deux autorisations.',
      },
      step: 'grant-admin-consent',
      source: grantConsent,
      verifiedOn: readOn,
      status: 'verified',
    },
    {
      id: 'customers-consent',
      says: {
        en: 'Admin consent is granted once, and the application is ready.',
        fr: 'Le consentement d’administrateur est accordé une fois et l’application est prête.',
      },
      truth: {
        en: 'Your consent holds in your own tenant. In each customer’s tenant the person who connects consents, or asks an administrator there to do so.',
        fr: 'Votre consentement vaut pour votre propre locataire. Dans celui de chaque client, la personne qui se connecte consent à son tour ou demande à un administrateur de le faire.',
      },
      step: 'tell-customers',
      source: `${grantConsent}; ${codatTest}`,
      verifiedOn: readOn,
      status: 'derived',
    },
    {
      id: 'publisher-verification-missing',
      says: {
        en: 'Publisher verification is not mentioned.',
        fr: 'La vérification de l’éditeur n’est pas mentionnée.',
      },
      truth: {
        en: 'Users of other tenants can generally not consent to a multitenant application whose publisher is unverified; an administrator there must. Having your publisher verified costs nothing and spares your customers that detour.',
        fr: 'Les utilisateurs d’autres locataires ne peuvent généralement pas consentir à une application multilocataire dont l’éditeur n’est pas vérifié ; il leur faut un administrateur. Faire vérifier votre qualité d’éditeur est gratuit et épargne ce détour à vos clients.',
      },
      step: 'tell-customers',
      source: publisherVerification,
      verifiedOn: readOn,
      status: 'verified',
    },
  ],
  sources: [
    {
      id: 'codat-setup',
      title: 'Codat: Set up the Dynamics 365 Business Central integration',
      url: codatSetup,
      verifiedOn: readOn,
    },
    {
      id: 'codat-overview',
      title: 'Codat: Dynamics 365 Business Central',
      url: codatOverview,
      verifiedOn: readOn,
    },
    {
      id: 'codat-test',
      title: 'Codat: Test your Dynamics 365 Business Central integration',
      url: codatTest,
      verifiedOn: readOn,
    },
    registerApplicationPage,
    {
      id: 'microsoft-redirect-uri',
      title: 'Microsoft: Redirect URI restrictions and limitations',
      url: redirectUriLimits,
      verifiedOn: readOn,
    },
    grantConsentPage,
    {
      id: 'microsoft-publisher-verification',
      title: 'Microsoft: Publisher verification',
      url: publisherVerification,
      verifiedOn: readOn,
    },
    tokenLifetimesPage,
    {
      id: 'microsoft-business-central',
      title: 'Microsoft: Using service-to-service authentication with Business Central',
      url: businessCentralAuthentication,
      verifiedOn: readOn,
    },
  ],
};
