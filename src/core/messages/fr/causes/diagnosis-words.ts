import {idNames} from '../id-names';
import type {DiagnosisWords} from '../../sentences';

export const diagnosisWords: DiagnosisWords = {
  confidences: {
    certain: 'Certain',
    likely: 'Probable',
    possible: 'Possible',
  },
  reasons: {
    'code-means': ({code}) => `${code} n’a pas d’autre cause.`,
    'code-usually-means': ({code}) => `${code} a plusieurs causes ; celle-ci est la plus courante.`,
    'code-can-mean': ({code}) => `${code} a plusieurs causes ; celle-ci en est une.`,
    'name-tells': ({code, name}) => `Microsoft appelle ${code} « ${name} », ce qui va dans ce sens.`,
    'root-of': ({code, wrappers}) => `${code} est à l’origine ; ${list(wrappers)} ne fait que le répéter.`,
    'suberror-says': ({suberror}) => `Microsoft ajoute « ${suberror} ».`,
    'text-says': ({quote}) => `Le texte dit « ${quote} ».`,
    'status-is': ({status}) => `Le produit a répondu par le seul statut HTTP ${status}.`,
    'redirect-uri-differs': ({quoted, expected, differences}) =>
      `Le texte cite ${quoted} ; attendu : ${expected}. Différence : ${list(differences.map((part) => partsOfUri[part]))}.`,
    'redirect-uri-matches': ({quoted}) =>
      `Le texte cite ${quoted}, exactement comme il faut : l’adresse manque dans l’inscription, ou s’y trouve sous une autre plateforme.`,
    'redirect-uri-local': ({quoted}) =>
      `Le texte cite ${quoted}, une adresse de la machine elle-même : un programme en cours de développement.`,
    'app-id-differs': ({quoted, expected}) =>
      `Le texte nomme l’ID client ${quoted} ; le vôtre est ${expected}.`,
    'app-id-matches': ({quoted}) => `Le texte nomme votre ID client, ${quoted}.`,
    'app-id-is-other-id': ({quoted, is, rightId}) =>
      `Le texte prend ${quoted} pour l’ID client, mais c’est ${otherIds[is]}.${rightId === undefined ? '' : ` L’ID client est ${rightId}.`}`,
    'tenant-differs': ({quoted, expected}) =>
      `Le texte nomme le locataire ${quoted} ; le vôtre est ${expected}.`,
    'tenant-matches': ({quoted}) => `Le texte nomme votre locataire, ${quoted}.`,
    'tenant-is-personal': ({quoted}) =>
      `Le locataire ${quoted} est celui de tous les comptes Microsoft personnels.`,
    'resource-differs': ({quoted, expected}) => `Le texte nomme l’API ${quoted} ; attendu : ${expected}.`,
    'resource-matches': ({quoted}) => `Le texte nomme l’API de ce guide, ${quoted}.`,
    'resource-ends-in-slash': ({quoted}) =>
      `L’adresse ${quoted} se termine par une barre oblique, qui compte.`,
    'resource-not-in-guide': ({quoted}) => `Le texte nomme l’API ${quoted}, dont ce guide n’a pas besoin.`,
    'scope-not-in-guide': ({scope}) => `Le texte nomme l’étendue ${scope}, dont ce guide n’a pas besoin.`,
    'flow-is': ({flow}) =>
      flow === 'app-only'
        ? 'Dans ce guide, l’application se connecte en son propre nom.'
        : 'Dans ce guide, l’application se connecte au nom d’une personne.',
    'audience-is': ({audience}) =>
      audience === 'single-tenant'
        ? 'Dans ce guide, l’inscription admet un seul locataire.'
        : 'Dans ce guide, l’inscription admet plusieurs locataires.',
    'consent-is-by': ({by}) => consentIsBy[by],
    'grant-is': ({grant}) => `La demande réclame un jeton de la manière appelée ${grant}.`,
    'prompt-is': ({prompt}) => `La demande contient prompt=${prompt}.`,
    'cloud-is': ({cloud}) => `L’adresse relève d’un autre cloud de Microsoft : ${cloud}.`,
    'account-is-personal': ({quote}) => `Le texte parle d’un compte personnel : « ${quote} ».`,
  },
  roles: {
    'reports-reader': 'Lecteur de rapports',
    'authentication-administrator': 'Administrateur d’authentification',
    'user-administrator': 'Administrateur d’utilisateurs',
    'conditional-access-administrator': 'Administrateur de l’accès conditionnel',
    'security-administrator': 'Administrateur de la sécurité',
  },
  places: {
    'app-registrations': 'Liste des inscriptions d’applications',
    overview: 'Vue d’ensemble de l’inscription',
    branding: 'Personnalisation de l’inscription',
    authentication: 'Authentification de l’inscription',
    credentials: 'Certificats et secrets de l’inscription',
    'api-permissions': 'API autorisées de l’inscription',
    manifest: 'Manifeste de l’inscription',
    'enterprise-applications': 'Liste des applications d’entreprise',
    'enterprise-overview': 'Vue d’ensemble de l’application d’entreprise',
    'enterprise-permissions': 'Autorisations de l’application d’entreprise',
    'enterprise-properties': 'Propriétés de l’application d’entreprise',
    'enterprise-users': 'Utilisateurs et groupes de l’application d’entreprise',
    'admin-consent-requests': 'Demandes de consentement d’administrateur',
    'user-consent-settings': 'Paramètres de consentement des utilisateurs',
    'sign-in-logs': 'Journaux de connexion',
    'conditional-access': 'Stratégies d’accès conditionnel',
    'cross-tenant-access': 'Paramètres d’accès entre locataires',
    'tenant-overview': 'Vue d’ensemble du locataire',
    users: 'Utilisateurs du locataire',
    'business-central-applications': 'Applications Microsoft Entra dans Business Central',
    'business-central-admin-center': 'Centre d’administration Business Central',
    'power-platform-environments': 'Environnements du centre d’administration Power Platform',
    'finance-operations-applications': 'Applications Microsoft Entra ID dans finances et opérations',
    'finance-operations-users': 'Utilisateurs dans finances et opérations',
    'exchange-mailboxes': 'Boîtes aux lettres du centre d’administration Exchange',
    'microsoft-365-users': 'Utilisateurs du centre d’administration Microsoft 365',
    'microsoft-365-health': 'État des services dans le centre d’administration Microsoft 365',
  },
  waiting: {
    propagation: (usual, longest) =>
      `Un changement met environ ${duration(usual)} à être connu partout, ${duration(longest)} au plus : attendez avant de réessayer.`,
    throttling: (usual, longest) =>
      `Attendre aide : environ ${duration(usual)}, ${duration(longest)} au plus. Chaque essai intermédiaire prolonge l’attente.`,
    lockout: (usual, longest) =>
      `Attendre aide : le verrouillage dure ${duration(usual)} la première fois, davantage après chaque échec, rarement plus de ${duration(longest)}.`,
    outage: (usual, longest) =>
      `Attendre aide : réessayez après ${duration(usual)}. Si cela dure ${duration(longest)}, cherchez un incident.`,
  },
  undoKinds: {
    'nothing-changed': 'Rien n’a été modifié',
    'remove-what-was-added': 'Retirer ce qui a été ajouté',
    'restore-the-setting': 'Rétablir le réglage',
    'revoke-the-consent': 'Révoquer le consentement',
    'delete-the-new-secret': 'Supprimer le nouveau secret',
  },
  supports: {
    vendor: 'le support de l’éditeur',
    microsoft: 'le support de Microsoft',
    'tenant-admin': 'un administrateur de votre locataire',
    'product-admin': 'un administrateur du produit',
  },
  supportItems: {
    code: 'Code d’erreur',
    'whole-message': 'Message entier, avec ses détails',
    'correlation-id': 'ID de corrélation',
    'trace-id': 'ID de trace',
    'request-id': 'ID de demande',
    timestamp: 'Date et heure, avec le fuseau horaire',
    'tenant-id': 'ID de locataire',
    'client-id': 'ID client',
    'redirect-uri': 'URI de redirection',
    scope: 'Étendue',
    resource: 'Adresse ou nom de l’API',
    environment: 'Nom ou adresse de l’environnement',
    company: 'Société ou entité juridique',
    mailbox: 'Adresse de la boîte aux lettres',
    account: 'Compte utilisé',
    browser: 'Navigateur et sa version',
    'secret-hint': 'Trois premiers caractères du secret, tels que le portail les affiche ; jamais le secret',
    'certificate-thumbprint': 'Empreinte du certificat',
  },
  speakers: {
    entra: 'Microsoft Entra ID',
    msal: 'bibliothèque de connexion de Microsoft (MSAL)',
    'microsoft-graph': 'Microsoft Graph',
    'business-central': 'Dynamics 365 Business Central',
    dataverse: 'Dataverse',
    'finance-operations': 'Dynamics 365, finances et opérations',
    'exchange-web-services': 'services web Exchange (EWS)',
  },
  masked: {
    'client-secret': (count) => counted(count, 'secret client', 'secrets client'),
    password: (count) => counted(count, 'mot de passe', 'mots de passe'),
    token: (count) => counted(count, 'jeton', 'jetons'),
    'authorization-code': (count) => counted(count, 'code d’autorisation', 'codes d’autorisation'),
    assertion: (count) => counted(count, 'assertion signée', 'assertions signées'),
    cookie: (count) => counted(count, 'témoin (cookie)', 'témoins (cookies)'),
    key: (count) => counted(count, 'clé privée', 'clés privées'),
  },
};

const partsOfUri = {
  scheme: 'http ou https',
  case: 'les majuscules',
  'trailing-slash': 'la barre oblique finale',
  port: 'le port',
  path: 'le chemin',
  host: 'l’hôte',
  query: 'la partie qui suit le point d’interrogation',
  fragment: 'la partie qui suit le croisillon',
} as const;

const otherIds = {
  'tenant-id': 'l’ID d’un locataire',
  ...idNames,
  'resource-id': 'l’ID de l’API',
} as const;

const consentIsBy = {
  admin: 'Dans ce guide, c’est un administrateur qui consent.',
  'user-or-admin':
    'Dans ce guide, la personne qui établit la connexion peut consentir, là où le locataire le permet.',
  'in-product': 'Dans ce guide, personne ne consent dans Entra : l’accès se donne dans le produit.',
} as const;

function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} et ${last}`;
}

/** In French, zero and one take the singular. */
function counted(count: number, one: string, several: string): string {
  return `${count} ${count < 2 ? one : several}`;
}

/** Whole hours and days are said as such. */
function duration(minutes: number): string {
  if (minutes % 1440 === 0) return counted(minutes / 1440, 'jour', 'jours');
  return minutes % 60 === 0
    ? counted(minutes / 60, 'heure', 'heures')
    : counted(minutes, 'minute', 'minutes');
}
