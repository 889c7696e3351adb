/** Pages of the Entra admin center that a reader must recognise, drawn from label keys and contract facts. */
import type {FigureSpec} from './spec';

/** The menu of every page of an application. */
export const applicationMenu = [
  'overview',
  'brandingProperties',
  'authentication',
  'certificatesSecrets',
  'apiPermissions',
  'manifest',
] as const;

const appName = {en: 'Fjord Bakery – accounting link', fr: 'Boulangerie Fjord – lien comptable'};

export const entraFigures = {
  'register-application': {
    alternative: {
      en: 'The page “Register an application”: a name, the choice of account types with the multitenant one selected, a redirect URI with the platform Web, and the Register button.',
      fr: 'La page « Inscrire une application » : un nom, le choix des types de comptes avec l’option multilocataire sélectionnée, un URI de redirection avec la plateforme Web, et le bouton S’inscrire.',
    },
    caption: {
      en: 'The registration form. 1: the name your customers will see. 2: the account types. 3: the platform and Codat’s address.',
      fr: 'Le formulaire d’inscription. 1 : le nom que verront vos clients. 2 : les types de comptes. 3 : la plateforme et l’adresse de Codat.',
    },
    product: 'entraAdminCenter',
    path: ['entraId', 'appRegistrations'],
    menu: [],
    rows: [
      {kind: 'heading', label: 'registerAnApplication'},
      {kind: 'field', label: 'name', words: appName, mark: 1},
      {kind: 'heading', label: 'supportedAccountTypes', mark: 2},
      {kind: 'choice', label: 'acctSingleNew'},
      {kind: 'choice', label: 'acctMultiNew', on: true, here: true},
      {kind: 'choice', label: 'acctAnyNew'},
      {kind: 'heading', label: 'redirectUriOptional', mark: 3},
      {kind: 'field', label: 'platformWeb', fact: 'redirect-uri', here: true},
      {kind: 'button', label: 'register', on: true},
    ],
  },
  overview: {
    alternative: {
      en: 'The overview of the application: the Application (client) ID is highlighted; the Object ID and the Directory (tenant) ID stand below it.',
      fr: 'La vue d’ensemble de l’application : l’ID d’application (client) est mis en évidence ; l’ID d’objet et l’ID d’annuaire (locataire) figurent au-dessous.',
    },
    caption: {
      en: 'Three identifiers of the same shape on one page. Take the first for the client ID and the third for the tenant ID; the Object ID serves neither.',
      fr: 'Trois identifiants de même forme sur une seule page. Le premier est l’ID client, le troisième l’ID de locataire ; l’ID d’objet n’est ni l’un ni l’autre.',
    },
    product: 'entraAdminCenter',
    path: ['appRegistrations'],
    menu: applicationMenu,
    current: 'overview',
    rows: [
      {
        kind: 'row',
        label: 'applicationClientId',
        value: 'clientId',
        words: {en: 'b94d27b9-…', fr: 'b94d27b9-…'},
        here: true,
        mark: 1,
      },
      {kind: 'row', label: 'objectId', words: {en: '0c7e51aa-…', fr: '0c7e51aa-…'}},
      {
        kind: 'row',
        label: 'directoryTenantId',
        value: 'tenantId',
        words: {en: '3f2a6c1e-…', fr: '3f2a6c1e-…'},
        mark: 2,
      },
    ],
  },
  secrets: {
    alternative: {
      en: 'The page “Certificates & secrets” with one secret in its list: the Value column, shown once, is highlighted; the Secret ID column is not what Codat needs.',
      fr: 'La page « Certificats et secrets » avec un secret dans la liste : la colonne Valeur, affichée une seule fois, est mise en évidence ; la colonne ID de secret n’est pas ce dont Codat a besoin.',
    },
    caption: {
      en: 'Copy the Value (1) at once. The Secret ID (2) has the shape of an identifier and opens nothing.',
      fr: 'Copiez tout de suite la Valeur (1). L’ID de secret (2) a la forme d’un identifiant et n’ouvre rien.',
    },
    product: 'entraAdminCenter',
    path: ['appRegistrations'],
    menu: applicationMenu,
    current: 'certificatesSecrets',
    rows: [
      {kind: 'tab', label: 'clientSecrets', on: true},
      {kind: 'button', label: 'newClientSecret', on: false},
      {kind: 'row', label: 'description', words: {en: 'Codat', fr: 'Codat'}},
      {
        kind: 'row',
        label: 'value',
        words: {en: '•••~••••••••••••••••••••', fr: '•••~••••••••••••••••••••'},
        here: true,
        mark: 1,
      },
      {kind: 'row', label: 'secretId', words: {en: 'e51b0d77-…', fr: 'e51b0d77-…'}, mark: 2},
    ],
  },
  permissions: {
    alternative: {
      en: 'The page “API permissions”: both Business Central permissions are listed as delegated and granted for the tenant; above them the button that grants admin consent.',
      fr: 'La page « API autorisées » : les deux autorisations de Business Central figurent comme déléguées et accordées pour le locataire ; au-dessus, le bouton qui accorde le consentement d’administrateur.',
    },
    caption: {
      en: 'How it looks once consent is granted: both rows say so. 1: the button for the administrator.',
      fr: 'Une fois le consentement accordé, les deux lignes l’indiquent. 1 : le bouton destiné à l’administrateur.',
    },
    product: 'entraAdminCenter',
    path: ['appRegistrations'],
    menu: applicationMenu,
    current: 'apiPermissions',
    rows: [
      {kind: 'heading', label: 'configuredPermissions'},
      {kind: 'button', label: 'addAPermission', on: false},
      {kind: 'button', label: 'grantAdminConsentFor', on: false, here: true, mark: 1},
      {kind: 'row', label: 'grantedFor', fact: 'permission:user_impersonation'},
      {kind: 'row', label: 'grantedFor', fact: 'permission:Financials.ReadWrite.All'},
    ],
  },
  'spa-redirect': {
    alternative: {
      en: 'The page “Authentication”: the platform single-page application with the address of this site’s sign-in check.',
      fr: 'La page « Authentification » : la plateforme application monopage avec l’adresse du contrôle de connexion de ce site.',
    },
    caption: {
      en: 'The address of the check stands on its own platform, beside Codat’s on Web. Remove it when you are done.',
      fr: 'L’adresse du contrôle figure sur sa propre plateforme, à côté de celle de Codat sous Web. Retirez-la quand vous avez terminé.',
    },
    product: 'entraAdminCenter',
    path: ['appRegistrations'],
    menu: applicationMenu,
    current: 'authentication',
    rows: [
      {kind: 'tab', label: 'redirectUriConfigurationTab', on: true},
      {kind: 'button', label: 'addRedirectUri', on: false},
      {kind: 'field', label: 'platformWeb', fact: 'redirect-uri'},
      {
        kind: 'field',
        label: 'platformSpa',
        words: {en: 'https://…/redirect.html', fr: 'https://…/redirect.html'},
        here: true,
      },
    ],
  },
} as const satisfies Record<string, FigureSpec>;
