/** Pages that a reader of the Cloud Elements guide must recognise, and who talks to whom. */
import {
  applicationPage,
  copyBeforeLeaving,
  grantedPermissions,
  registrationForm,
  secretsPage,
  webRedirect,
} from './application-pages';
import type {FigureSpec, SequenceSpec} from './spec';

const connector = {en: 'Fjord Bakery – Cloud Elements', fr: 'Boulangerie Fjord – Cloud Elements'};
const serviceAccount = {en: 'svc-cloud-elements', fr: 'svc-cloud-elements'};
const product = {fact: 'product-name'} as const;

export const cloudElementsFinanceOperationsFigures = {
  'cefo-register': registrationForm({
    alternative: {
      en: 'The page “Register an application”: a name, the account types with the single-tenant choice selected, a redirect URI with the platform Web, and the Register button.',
      fr: 'La page « Inscrire une application » : un nom, les types de comptes avec le choix d’un locataire unique sélectionné, un URI de redirection avec la plateforme Web, et le bouton S’inscrire.',
    },
    caption: {
      en: 'The registration form. 1: a name that your administrator recognises. 2: your own tenant only. 3: the platform and Cloud Elements’ address.',
      fr: 'Le formulaire d’inscription. 1 : un nom que votre administrateur reconnaît. 2 : votre seul locataire. 3 : la plateforme et l’adresse de Cloud Elements.',
    },
    name: connector,
    audience: 'acctSingleNew',
    redirect: webRedirect,
  }),
  'cefo-request-permissions': {
    alternative: {
      en: 'The pane “Request API permissions” of Dynamics ERP: delegated permissions are chosen, and the three permissions are ticked.',
      fr: 'Le volet « Demander des autorisations d’API » de Dynamics ERP : les autorisations déléguées sont choisies et les trois autorisations sont cochées.',
    },
    caption: {
      en: 'Each of the three stands in a group of its own, which has to be opened. 1: choose this kind first.',
      fr: 'Chacune des trois se trouve dans un groupe à part, qu’il faut ouvrir. 1 : choisissez d’abord ce type.',
    },
    product: 'entraAdminCenter',
    path: ['apiPermissions', 'requestApiPermissions'],
    menu: [],
    rows: [
      {kind: 'heading', fact: 'resource-api-name'},
      {kind: 'choice', label: 'delegatedPermissions', on: true, here: true, mark: 1},
      {kind: 'choice', label: 'applicationPermissions'},
      {kind: 'heading', label: 'selectPermissions'},
      {kind: 'tick', fact: 'permission:AX.FullAccess', on: true, here: true},
      {kind: 'tick', fact: 'permission:CustomService.FullAccess', on: true, here: true},
      {kind: 'tick', fact: 'permission:Odata.FullAccess', on: true, here: true},
      {kind: 'button', label: 'addPermissions', on: true},
    ],
  },
  'cefo-consent': grantedPermissions(
    {
      alternative: {
        en: 'The page “API permissions”: the three permissions of Dynamics ERP are granted for the tenant; above them the button that grants admin consent.',
        fr: 'La page « API autorisées » : les trois autorisations de Dynamics ERP sont accordées pour le locataire ; au-dessus, le bouton qui accorde le consentement d’administrateur.',
      },
      caption: {
        en: 'Once consent is granted, all three rows say so. 1: the button for the administrator.',
        fr: 'Une fois le consentement accordé, les trois lignes l’indiquent. 1 : le bouton destiné à l’administrateur.',
      },
    },
    ['AX.FullAccess', 'CustomService.FullAccess', 'Odata.FullAccess'],
  ),
  'cefo-secrets': secretsPage('Cloud Elements', 'a6f2c914-…', copyBeforeLeaving),
  'cefo-redirect-uris': applicationPage(
    'authentication',
    {
      alternative: {
        en: 'The page “Authentication”: Cloud Elements’ address on the platform Web, and the address of this site’s sign-in check on the platform single-page application.',
        fr: 'La page « Authentification » : l’adresse de Cloud Elements sur la plateforme Web et celle du contrôle de connexion de ce site sur la plateforme application monopage.',
      },
      caption: {
        en: 'Two addresses, two platforms. 1: Cloud Elements’, which stays. 2: the check’s, which you remove when you are done.',
        fr: 'Deux adresses, deux plateformes. 1 : celle de Cloud Elements, qui reste. 2 : celle du contrôle, que vous retirez quand vous avez terminé.',
      },
    },
    [
      {kind: 'tab', label: 'redirectUriConfigurationTab', on: true},
      {kind: 'button', label: 'addRedirectUri', on: false},
      {kind: 'field', label: 'platformWeb', fact: 'redirect-uri', mark: 1},
      {
        kind: 'field',
        label: 'platformSpa',
        words: {en: 'https://…/redirect.html', fr: 'https://…/redirect.html'},
        here: true,
        mark: 2,
      },
    ],
  ),
  'cefo-application-row': {
    alternative: {
      en: 'The page “Microsoft Entra ID applications” in finance and operations: a new row with the client ID, a name and the ID of a service account, and the Save button.',
      fr: 'La page « Applications Microsoft Entra ID » dans finances et opérations : une nouvelle ligne avec l’ID client, un nom et l’ID d’un compte de service, et le bouton Enregistrer.',
    },
    caption: {
      en: 'One row per application. 1: the client ID of your registration. 2: a name. 3: the user whose rights count when the application calls alone.',
      fr: 'Une ligne par application. 1 : l’ID client de votre inscription. 2 : un nom. 3 : l’utilisateur dont les droits comptent lorsque l’application appelle seule.',
    },
    product,
    path: ['foSystemAdministration', 'foSetup', 'foEntraApplications'],
    menu: [],
    rows: [
      {kind: 'button', label: 'foNew', on: false},
      {kind: 'button', label: 'foSave', on: true},
      {
        kind: 'field',
        label: 'foClientId',
        value: 'clientId',
        words: {en: '47c0e8b3-…', fr: '47c0e8b3-…'},
        here: true,
        mark: 1,
      },
      {kind: 'field', label: 'foName', words: {en: 'Cloud Elements', fr: 'Cloud Elements'}, mark: 2},
      {kind: 'field', label: 'foUserId', words: serviceAccount, here: true, mark: 3},
    ],
  },
  'cefo-user-rights': {
    alternative: {
      en: 'The page of a user in finance and operations: the service account with one role, and the buttons that assign roles and organisations.',
      fr: 'La page d’un utilisateur dans finances et opérations : le compte de service avec un rôle, et les boutons qui affectent des rôles et des organisations.',
    },
    caption: {
      en: '1: what the user may do. 2: in which legal entities; choose the role first, then this button.',
      fr: '1 : ce que l’utilisateur peut faire. 2 : dans quelles entités juridiques ; choisissez d’abord le rôle, puis ce bouton.',
    },
    product,
    path: ['foSystemAdministration', 'foUsers'],
    menu: [],
    rows: [
      {kind: 'field', label: 'foUserId', words: serviceAccount},
      {kind: 'button', label: 'foAssignRoles', on: false, here: true, mark: 1},
      {kind: 'button', label: 'foAssignOrganizations', on: false, here: true, mark: 2},
      {
        kind: 'row',
        words: {
          en: 'Integration – customers and orders (a role of your own)',
          fr: 'Intégration – clients et commandes (un rôle que vous avez créé)',
        },
      },
    ],
  },
} as const satisfies Record<string, FigureSpec>;

const entra = {en: 'Microsoft Entra ID', fr: 'Microsoft Entra ID'};
const financeOperations = {en: 'Finance and operations', fr: 'Finances et opérations'};

export const cloudElementsFinanceOperationsSequences = {
  'cefo-connect': {
    title: {
      en: 'First model: a person signs in, and Cloud Elements calls on their behalf',
      fr: 'Premier modèle : une personne se connecte et Cloud Elements appelle en son nom',
    },
    parties: [
      {en: 'You', fr: 'Vous'},
      {en: 'Cloud Elements', fr: 'Cloud Elements'},
      entra,
      financeOperations,
    ],
    messages: [
      {
        from: 0,
        to: 1,
        text: {
          en: 'create the instance: client ID, secret, environment URL',
          fr: 'création de l’instance : ID client, secret, URL de l’environnement',
        },
      },
      {
        from: 1,
        to: 0,
        reply: true,
        text: {en: 'sends the browser to Microsoft', fr: 'envoie le navigateur chez Microsoft'},
      },
      {
        from: 0,
        to: 2,
        text: {en: 'sign in as the service account', fr: 'connexion avec le compte de service'},
      },
      {
        from: 2,
        to: 1,
        reply: true,
        text: {en: 'a code, at the redirect URI', fr: 'un code, à l’URI de redirection'},
      },
      {
        from: 1,
        to: 2,
        text: {en: 'the code with client ID and secret', fr: 'le code, avec l’ID client et le secret'},
      },
      {
        from: 2,
        to: 1,
        reply: true,
        text: {
          en: 'a token for your environment, a refresh token',
          fr: 'un jeton pour votre environnement, un jeton d’actualisation',
        },
      },
      {
        from: 1,
        to: 3,
        text: {
          en: 'reads and writes with that person’s rights',
          fr: 'lit et écrit avec les droits de cette personne',
        },
      },
    ],
  },
  'cefo-app-only': {
    title: {
      en: 'Second model: the application calls alone, and the row says as whom',
      fr: 'Second modèle : l’application appelle seule et la ligne dit au nom de qui',
    },
    parties: [
      {en: 'The application', fr: 'L’application'},
      entra,
      financeOperations,
      {en: 'Its list of applications', fr: 'Sa liste d’applications'},
    ],
    messages: [
      {from: 0, to: 1, text: {en: 'client ID and secret', fr: 'ID client et secret'}},
      {
        from: 1,
        to: 0,
        reply: true,
        text: {en: 'a token without a person in it', fr: 'un jeton où ne figure personne'},
      },
      {from: 0, to: 2, text: {en: 'a request with that token', fr: 'une requête avec ce jeton'}},
      {
        from: 2,
        to: 3,
        text: {en: 'who stands for this client ID?', fr: 'qui représente cet ID client ?'},
      },
      {from: 3, to: 2, reply: true, text: {en: 'the row’s user', fr: 'l’utilisateur de la ligne'}},
      {
        from: 2,
        to: 0,
        reply: true,
        text: {
          en: 'what that user may see, or a refusal (403)',
          fr: 'ce que cet utilisateur peut voir, ou un refus (403)',
        },
      },
    ],
  },
} as const satisfies Record<string, SequenceSpec>;
