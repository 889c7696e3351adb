/** The words of the server's start page, in both languages. */
import type {Person} from '../../directory';
import type {ServiceName} from '../../origins';
import type {Language} from '../../seed';

export type HomeWords = {
  readonly bannerTitle: string;
  readonly bannerText: string;
  readonly title: string;
  readonly playing: string;
  readonly scenario: string;
  readonly signingIn: string;
  readonly withoutPerson: string;
  readonly language: string;
  readonly play: string;
  readonly addresses: string;
  readonly addressesLead: string;
  readonly authority: string;
  readonly discovery: string;
  readonly token: string;
  readonly services: Readonly<Record<ServiceName, string>>;
  readonly clients: string;
  readonly clientsLead: string;
  readonly clientId: string;
  readonly secret: string;
  readonly scopes: string;
  readonly noSecret: string;
  readonly people: string;
  readonly peopleLead: string;
  readonly roles: Readonly<Record<Person['role'], string>>;
  readonly trust: string;
  readonly trustLead: string;
  readonly certificate: string;
};

export const homeWords: Readonly<Record<Language, HomeWords>> = {
  en: {
    bannerTitle: 'Practice tenant — not Microsoft',
    bannerText:
      'An invented organisation, served by this computer and for it alone. Its tokens are worth nothing anywhere else, and no password is ever asked.',
    title: 'Practice tenant',
    playing: 'Playing now',
    scenario: 'Scenario',
    signingIn: 'When somebody signs in',
    withoutPerson: 'When the application acts alone, and in the products',
    language: 'Language',
    play: 'Play this scenario',
    addresses: 'Addresses',
    addressesLead:
      'Scopes keep Microsoft’s names (https://graph.microsoft.com/.default, for instance); only the addresses are from here.',
    authority: 'Authority',
    discovery: 'Discovery document',
    token: 'Token endpoint',
    services: {
      graph: 'Microsoft Graph',
      'business-central': 'Business Central',
      dataverse: 'Dataverse',
      'finance-operations': 'Finance and operations',
      'exchange-online': 'Exchange Online',
    },
    clients: 'Registered applications',
    clientsLead:
      'One for each integration, as its contract describes it, and one for your own trials in a terminal. All accept http://localhost/callback (Web) and http://localhost/redirect.html (SPA), on any port.',
    clientId: 'Application (client) ID',
    secret: 'Value of the secret',
    scopes: 'Scopes',
    noSecret: 'none: a public client',
    people: 'Accounts',
    peopleLead:
      'The sign-in page offers the accounts that the scenario admits; you choose one, without a password.',
    roles: {administrator: 'Administrator', user: 'Ordinary user'},
    trust: 'Trusting this server',
    trustLead:
      'The certificate authority was made when the server started, and is good for this computer alone. Node programs read it like this:',
    certificate: 'Certificate for clients, with its private key',
  },
  fr: {
    bannerTitle: 'Locataire d’entraînement — ce n’est pas Microsoft',
    bannerText:
      'Une organisation inventée, servie par cet ordinateur et pour lui seul. Ses jetons ne valent rien ailleurs, et aucun mot de passe n’est jamais demandé.',
    title: 'Locataire d’entraînement',
    playing: 'Scénario en cours',
    scenario: 'Scénario',
    signingIn: 'Quand quelqu’un se connecte',
    withoutPerson: 'Quand l’application agit seule, et dans les produits',
    language: 'Langue',
    play: 'Jouer ce scénario',
    addresses: 'Adresses',
    addressesLead:
      'Les étendues gardent les noms de Microsoft (https://graph.microsoft.com/.default, par exemple) ; seules les adresses sont d’ici.',
    authority: 'Autorité',
    discovery: 'Document de découverte',
    token: 'Point de terminaison de jeton',
    services: {
      graph: 'Microsoft Graph',
      'business-central': 'Business Central',
      dataverse: 'Dataverse',
      'finance-operations': 'Finance et opérations',
      'exchange-online': 'Exchange Online',
    },
    clients: 'Applications inscrites',
    clientsLead:
      'Une par intégration, comme son contrat la décrit, et une pour vos propres essais dans un terminal. Toutes acceptent http://localhost/callback (Web) et http://localhost/redirect.html (SPA), quel que soit le port.',
    clientId: 'ID d’application (client)',
    secret: 'Valeur du secret',
    scopes: 'Étendues',
    noSecret: 'aucun : client public',
    people: 'Comptes',
    peopleLead:
      'La page de connexion propose les comptes que le scénario admet ; on choisit, sans mot de passe.',
    roles: {administrator: 'Administrateur', user: 'Utilisateur ordinaire'},
    trust: 'Faire confiance à ce serveur',
    trustLead:
      'L’autorité de certification a été créée au démarrage et ne vaut que pour cet ordinateur. Les programmes Node la lisent ainsi :',
    certificate: 'Certificat pour les clients, avec sa clé privée',
  },
};
