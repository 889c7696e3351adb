import type {Sentences} from '../sentences';

export const toolErrors: Sentences['toolErrors'] = {
  'popup-blocked': {
    title: 'Le navigateur a bloqué la fenêtre de connexion',
    next: 'Autorisez les fenêtres contextuelles pour ce site et réessayez, ou connectez-vous dans cette page, sans fenêtre.',
  },
  'popup-closed': {
    title: 'La fenêtre de connexion est fermée',
    next: 'Si Microsoft y a affiché une erreur, collez-en le texte ici. Sinon, réessayez.',
  },
  'timed-out': {
    title: 'La connexion a pris trop de temps',
    next: 'Réessayez en laissant la fenêtre ouverte jusqu’à ce qu’elle se ferme d’elle-même. Si Microsoft y a affiché une erreur, collez-en le texte ici.',
  },
  offline: {
    title: 'Il n’y a pas de connexion au réseau',
    next: 'Connectez cet appareil au réseau, puis réessayez. Rien n’a été vérifié.',
  },
  network: {
    title: 'Microsoft est injoignable',
    next: 'Réessayez. Si cela se reproduit, voyez si une extension, un serveur mandataire (proxy) ou un pare-feu bloque login.microsoftonline.com ou graph.microsoft.com.',
  },
  'interaction-running': {
    title: 'Une connexion est déjà en cours',
    next: 'Terminez-la dans l’autre fenêtre, ou fermez cette fenêtre et réessayez.',
  },
  cancelled: {
    title: 'Vous avez interrompu le contrôle',
    next: 'Relancez-le quand vous voulez. Rien n’a été modifié.',
  },
  'storage-unavailable': {
    title: 'Le navigateur ne laisse rien enregistrer à cette page',
    next: 'Autorisez les données de ce site, ou quittez la navigation privée. La connexion sans fenêtre en a besoin pour le retour.',
  },
  'insecure-context': {
    title: 'Cette page n’a pas été chargée de façon sécurisée',
    next: 'Ouvrez le site en https, ou sur localhost. Ailleurs, les navigateurs n’offrent pas la cryptographie dont la connexion a besoin.',
  },
  'bad-option': {
    title: 'Une option ou une valeur n’est pas utilisable',
    next: 'Corrigez-la comme l’indique le message, puis recommencez.',
  },
};
