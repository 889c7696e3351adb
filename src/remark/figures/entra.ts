/** Pages of the Entra admin center that a reader must recognise, drawn from label keys and contract facts. */
import {
  applicationPage,
  copyAtOnce,
  grantedPermissions,
  registrationForm,
  secretsPage,
  webRedirect,
} from './application-pages';
import type {FigureSpec} from './spec';

const appName = {en: 'Fjord Bakery – accounting link', fr: 'Boulangerie Fjord – lien comptable'};

export const entraFigures = {
  'register-application': registrationForm({
    alternative: {
      en: 'The page “Register an application”: a name, the choice of account types with the multitenant one selected, a redirect URI with the platform Web, and the Register button.',
      fr: 'La page « Inscrire une application » : un nom, le choix des types de comptes avec l’option multilocataire sélectionnée, un URI de redirection avec la plateforme Web, et le bouton S’inscrire.',
    },
    caption: {
      en: 'The registration form. 1: the name your customers will see. 2: the account types. 3: the platform and Codat’s address.',
      fr: 'Le formulaire d’inscription. 1 : le nom que verront vos clients. 2 : les types de comptes. 3 : la plateforme et l’adresse de Codat.',
    },
    name: appName,
    audience: 'acctMultiNew',
    redirect: webRedirect,
  }),
  overview: applicationPage(
    'overview',
    {
      alternative: {
        en: 'The overview of the application: the Application (client) ID is highlighted; the Object ID and the Directory (tenant) ID stand below it.',
        fr: 'La vue d’ensemble de l’application : l’ID d’application (client) est mis en évidence ; l’ID d’objet et l’ID d’annuaire (locataire) figurent au-dessous.',
      },
      caption: {
        en: 'Three identifiers of the same shape on one page. Take the first for the client ID and the third for the tenant ID; the Object ID serves neither.',
        fr: 'Trois identifiants de même forme sur une seule page. Le premier est l’ID client, le troisième l’ID de locataire ; l’ID d’objet n’est ni l’un ni l’autre.',
      },
    },
    [
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
  ),
  secrets: secretsPage('Codat', 'e51b0d77-…', copyAtOnce),
  permissions: grantedPermissions(
    {
      alternative: {
        en: 'The page “API permissions”: both Business Central permissions are listed as delegated and granted for the tenant; above them the button that grants admin consent.',
        fr: 'La page « API autorisées » : les deux autorisations de Business Central figurent comme déléguées et accordées pour le locataire ; au-dessus, le bouton qui accorde le consentement d’administrateur.',
      },
      caption: {
        en: 'How it looks once consent is granted: both rows say so. 1: the button for the administrator.',
        fr: 'Une fois le consentement accordé, les deux lignes l’indiquent. 1 : le bouton destiné à l’administrateur.',
      },
    },
    ['user_impersonation', 'Financials.ReadWrite.All'],
  ),
  'spa-redirect': applicationPage(
    'authentication',
    {
      alternative: {
        en: 'The page “Authentication”: the platform single-page application with the address of this site’s sign-in check.',
        fr: 'La page « Authentification » : la plateforme application monopage avec l’adresse du contrôle de connexion de ce site.',
      },
      caption: {
        en: 'The address of the check stands on its own platform, beside Codat’s on Web. Remove it when you are done.',
        fr: 'L’adresse du contrôle figure sur sa propre plateforme, à côté de celle de Codat sous Web. Retirez-la quand vous avez terminé.',
      },
    },
    [
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
  ),
} as const satisfies Record<string, FigureSpec>;
