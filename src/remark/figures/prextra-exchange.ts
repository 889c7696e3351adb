/** Places that the Prextra guide must let a reader recognise, and how the synchronisation gets at a mailbox. */
import {applicationPage, noRedirect, registrationForm} from './application-pages';
import type {FigureSpec, SequenceSpec} from './spec';

const appName = {en: 'Fjord Bakery – Prextra', fr: 'Boulangerie Fjord – Prextra'};
const olderAppName = {en: 'Fjord Bakery – old connection', fr: 'Boulangerie Fjord – ancienne liaison'};

export const prextraExchangeFigures = {
  'prextra-register': registrationForm({
    alternative: {
      en: 'The page “Register an application”: a name, the choice of account types with the single-tenant one selected, an empty redirect URI, and the Register button.',
      fr: 'La page « Inscrire une application » : un nom, le choix des types de comptes avec l’option à locataire unique sélectionnée, un URI de redirection vide, et le bouton S’inscrire.',
    },
    caption: {
      en: 'The registration form. 1: a name that says what the application is for. 2: your tenant only. 3: left empty.',
      fr: 'Le formulaire d’inscription. 1 : un nom qui dit à quoi sert l’application. 2 : votre locataire uniquement. 3 : laissé vide.',
    },
    name: appName,
    audience: 'acctSingleNew',
    redirect: noRedirect,
  }),
  'prextra-certificate': applicationPage(
    'certificatesSecrets',
    {
      alternative: {
        en: 'The page “Certificates & secrets” with the tab Certificates open: one certificate is listed, with its thumbprint and the day it expires. The tab Client secrets stands beside it.',
        fr: 'La page « Certificats et secrets », onglet Certificats ouvert : un certificat y figure, avec son empreinte et le jour où il expire. L’onglet Secrets client se trouve à côté.',
      },
      caption: {
        en: 'One certificate, and nothing secret on the page. 1: the tab to open. 2: the thumbprint to compare with CDID. 3: the day to put into your calendar.',
        fr: 'Un certificat, et rien de secret sur la page. 1 : l’onglet à ouvrir. 2 : l’empreinte à comparer avec celle de CDID. 3 : la date à noter dans votre agenda.',
      },
    },
    [
      {kind: 'tab', label: 'certificatesTab', on: true, here: true, mark: 1},
      {kind: 'tab', label: 'clientSecrets'},
      {kind: 'button', label: 'uploadCertificate', on: true},
      {kind: 'row', label: 'description', words: {en: 'Prextra', fr: 'Prextra'}},
      {
        kind: 'row',
        words: {en: 'Thumbprint: 9F3C 07A1 …', fr: 'Empreinte : 9F3C 07A1 …'},
        here: true,
        mark: 2,
      },
      {kind: 'row', label: 'expires', words: {en: 'in 11 months', fr: 'dans 11 mois'}, mark: 3},
    ],
  ),
  'prextra-nothing-granted': applicationPage(
    'apiPermissions',
    {
      alternative: {
        en: 'The page “API permissions” of the new application: a single row, the delegated permission every registration starts with. No row names mail, calendars or contacts, and none is granted for the tenant.',
        fr: 'La page « API autorisées » de la nouvelle application : une seule ligne, l’autorisation déléguée que comporte toute inscription. Aucune ligne ne nomme le courrier, les calendriers ou les contacts, et aucune n’est accordée pour le locataire.',
      },
      caption: {
        en: 'How it should look: one row (1), and nothing to press. Leave both buttons alone.',
        fr: 'L’aspect voulu : une seule ligne (1) et rien à choisir. Ne touchez à aucun des deux boutons.',
      },
    },
    [
      {kind: 'heading', label: 'configuredPermissions'},
      {kind: 'button', label: 'addAPermission', on: false},
      {kind: 'button', label: 'grantAdminConsentFor', on: false},
      {kind: 'row', label: 'delegatedPermissions', fact: 'default-permission', here: true, mark: 1},
    ],
  ),
  'prextra-object-id': {
    alternative: {
      en: 'The overview of the enterprise application: its name and, highlighted, its Object ID. The path at the top reads Enterprise applications, not App registrations.',
      fr: 'La vue d’ensemble de l’application d’entreprise : son nom et, mis en évidence, son ID d’objet. Le chemin, en haut, indique Applications d’entreprise, et non Inscriptions d’applications.',
    },
    caption: {
      en: 'Look at the path before you copy: under Enterprise applications, the Object ID (1) is the one that Exchange Online wants. Under App registrations, a label that reads the same holds another value.',
      fr: 'Regardez le chemin avant de copier : sous Applications d’entreprise, l’ID d’objet (1) est celui que demande Exchange Online. Sous Inscriptions d’applications, le même libellé désigne une autre valeur.',
    },
    product: 'entraAdminCenter',
    path: ['entraId', 'enterpriseApplications'],
    menu: ['overview', 'properties'],
    current: 'overview',
    rows: [
      {kind: 'heading', label: 'properties'},
      {kind: 'row', label: 'name', words: appName},
      {
        kind: 'row',
        label: 'objectId',
        words: {en: '7d1e42c8-…', fr: '7d1e42c8-…'},
        here: true,
        mark: 1,
      },
    ],
  },
  'prextra-ews-permission': applicationPage(
    'apiPermissions',
    {
      alternative: {
        en: 'The page “API permissions” of an older application: under Office 365 Exchange Online, the permission for Exchange Web Services is listed as an application permission and granted for the tenant.',
        fr: 'La page « API autorisées » d’une ancienne application : sous Office 365 Exchange Online, l’autorisation des services web Exchange figure comme autorisation d’application, accordée pour le locataire.',
      },
      caption: {
        en: 'An older application that still opens every mailbox. 1: the API. 2: the permission, granted.',
        fr: 'Une ancienne application qui ouvre encore toutes les boîtes aux lettres. 1 : l’API. 2 : l’autorisation, accordée.',
      },
    },
    [
      {kind: 'note', words: olderAppName},
      {kind: 'heading', label: 'configuredPermissions'},
      {kind: 'row', fact: 'resource-api-name:exchange-online', mark: 1},
      {kind: 'row', label: 'grantedFor', fact: 'permission:full_access_as_app', here: true, mark: 2},
    ],
  ),
} as const satisfies Record<string, FigureSpec>;

export const prextraExchangeSequences = {
  'prextra-graph': {
    title: {
      en: 'What happens each time Prextra synchronises',
      fr: 'Ce qui se passe à chaque synchronisation de Prextra',
    },
    parties: [
      {en: 'Prextra server', fr: 'Serveur Prextra'},
      {en: 'Microsoft Entra ID', fr: 'Microsoft Entra ID'},
      {en: 'Microsoft Graph', fr: 'Microsoft Graph'},
      {en: 'Exchange Online', fr: 'Exchange Online'},
    ],
    messages: [
      {
        from: 0,
        to: 1,
        text: {
          en: 'client ID, proved by the certificate',
          fr: 'ID client, prouvé par le certificat',
        },
      },
      {
        from: 1,
        to: 0,
        reply: true,
        text: {
          en: 'a token that opens no mailbox by itself',
          fr: 'un jeton qui, seul, n’ouvre aucune boîte aux lettres',
        },
      },
      {
        from: 0,
        to: 2,
        text: {en: 'the token, and a mailbox’s address', fr: 'le jeton et l’adresse d’une boîte aux lettres'},
      },
      {
        from: 2,
        to: 3,
        text: {
          en: 'may this application open it?',
          fr: 'cette application peut-elle l’ouvrir ?',
        },
      },
      {
        from: 3,
        to: 2,
        reply: true,
        text: {
          en: 'yes, if it is among the chosen ones',
          fr: 'oui, si elle est au nombre des boîtes choisies',
        },
      },
      {
        from: 2,
        to: 0,
        reply: true,
        text: {
          en: 'the data of that mailbox; 403 for any other',
          fr: 'les données de cette boîte aux lettres ; 403 pour toute autre',
        },
      },
    ],
  },
} as const satisfies Record<string, SequenceSpec>;
