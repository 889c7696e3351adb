import type {FindingArgs} from '../../finding';
import type {FindingWords} from '../words';
import {quote, theAddress, theLink} from './say';

const soft = {
  title: 'son titre le dit',
  shape: 'elle a l’aspect d’une page d’erreur',
  'sent-to-front-page': 'elle renvoie ses visiteurs à la page d’accueil',
} as const satisfies Record<FindingArgs['web-soft-not-found']['because'], string>;

const noAnswer = {
  connect: 'aucune connexion ne s’est établie à temps',
  headers: 'le serveur a accepté la connexion, mais n’a pas répondu à temps',
  body: 'le serveur s’est arrêté au milieu de sa réponse',
  whole: 'la réponse a pris trop de temps au total',
  refused: 'le serveur a refusé la connexion',
  reset: 'le serveur a rompu la connexion',
  dns: 'le nom n’a pas pu être résolu',
  protocol: 'ce qui répond ne parle pas correctement HTTP',
  other: 'la connexion a échoué',
} as const satisfies Record<FindingArgs['web-no-answer']['because'], string>;

const unknownAnchor = {
  'written-by-script': 'la page est écrite par un script',
  'too-long': 'la page est trop longue pour être lue en entier',
  'not-a-page': 'l’adresse ne répond pas par une page HTML',
} as const satisfies Record<FindingArgs['web-anchor-unknown']['because'], string>;

const adviceOnly =
  'Ouvrez-la dans un navigateur. Si elle y fonctionne, inscrivez-la dans la liste des exceptions, avec un motif et une date.';

export const web = {
  'web-not-found': {
    title: 'Page disparue du web',
    why: 'Le lecteur tombe sur une page d’erreur.',
    message: ({status}, link) => `${theAddress(link)} répond ${status} : cette page n’existe pas.`,
    remedy: () => 'Cherchez la nouvelle adresse de la page, liez une copie archivée, ou retirez le lien.',
  },
  'web-soft-not-found': {
    title: 'La page dit qu’elle n’existe pas',
    why: 'Le serveur répond « 200 OK », et le lecteur ne trouve rien pour autant.',
    message: ({because, evidence}, link) =>
      `${theAddress(link)} répond, mais la page semble avoir disparu : ${soft[because]} (${quote(evidence)}).`,
    remedy: () =>
      'Ouvrez-la dans un navigateur. Si la page a disparu, cherchez sa nouvelle adresse ou retirez le lien.',
  },
  'web-anchor-missing': {
    title: 'Ancre disparue d’une page du web',
    why: 'Le lecteur arrive en haut de la page et doit chercher lui-même.',
    message: ({id}, link) => `${theAddress(link)} répond par une page qui n’a pas ${quote(`#${id}`)}.`,
    remedy: () => 'Ouvrez la page, cherchez le nouvel identifiant de la section, ou liez la page sans lui.',
  },
  'web-host-unknown': {
    title: 'Site inconnu',
    why: 'Le lecteur obtient une erreur de son navigateur.',
    message: ({host}) => `Personne ne connaît de site nommé ${host}.`,
    remedy: () => 'Corrigez le nom, cherchez où le site a déménagé, ou retirez le lien.',
  },
  'web-certificate-bad': {
    title: 'Certificat non valable',
    why: 'Les navigateurs mettent leurs lecteurs en garde.',
    message: ({host, reason}) => `Le certificat de ${host} n’est pas digne de confiance : ${reason}.`,
    remedy: () => 'Prévenez le propriétaire du site. En attendant, liez une autre page.',
  },
  'web-redirects-in-a-circle': {
    title: 'Redirections en boucle',
    why: 'Les navigateurs abandonnent et affichent une erreur.',
    message: ({hops}, link) =>
      `${theAddress(link)} revient à son point de départ (redirections suivies : ${hops}).`,
    remedy: () => 'Ouvrez-la dans un navigateur. Si elle y échoue aussi, cherchez une autre adresse.',
  },
  'web-redirects-too-often': {
    title: 'Trop de redirections',
    why: 'Les navigateurs abandonnent, ou le lecteur attend.',
    message: ({hops}, link) => `${theAddress(link)} redirige toujours (redirections suivies : ${hops}).`,
    remedy: () => 'Ouvrez-la dans un navigateur et liez l’adresse à laquelle elle aboutit.',
  },
  'web-redirect-broken': {
    title: 'Redirection vers nulle part',
    why: 'Les navigateurs restent sur place, devant une page vide.',
    message: ({status}, link) => `${theAddress(link)} redirige (${status}) sans dire où.`,
    remedy: () => 'Ouvrez-la dans un navigateur et liez la page dont il devait s’agir.',
  },
  'web-content-unexpected': {
    title: 'Contenu inattendu',
    why: 'Une image qui n’en est pas une reste vide.',
    message: ({found, expected}, link) =>
      `${theAddress(link)} répond par ${quote(found)}, alors que ${quote(expected)} était attendu.`,
    remedy: () => 'Liez le fichier lui-même, et non la page qui le montre.',
  },
  'web-redirects-for-good': {
    title: 'Adresse changée définitivement',
    why: 'L’ancienne adresse peut disparaître un jour.',
    message: ({status, to}, link) => `${theAddress(link)} a définitivement laissé place (${status}) à ${to}.`,
    remedy: ({to}) => `Liez ${to} ; l’option --fix le fait pour vous.`,
  },
  'web-redirects-for-now': {
    title: 'Redirection provisoire',
    why: 'L’adresse est censée rester telle qu’elle est écrite.',
    message: ({status, to}, link) => `${theAddress(link)} redirige provisoirement (${status}) vers ${to}.`,
    remedy: () => 'Il n’y a rien à faire.',
  },
  'web-refuses-robots': {
    title: 'Refus de répondre à un programme',
    why: 'L’adresse fonctionne peut-être pour le lecteur : un programme ne peut pas le dire.',
    message: ({status}, link) =>
      `${theAddress(link)} répond ${status} à un programme qui demande sans se connecter.`,
    remedy: () => adviceOnly,
  },
  'web-server-fails': {
    title: 'Serveur en difficulté',
    why: 'Cela peut passer. Sinon, le lecteur tombe sur une page d’erreur.',
    message: ({status}, link) => `${theAddress(link)} répond ${status} : le serveur est en difficulté.`,
    remedy: () => 'Réessayez plus tard. Si cela dure des jours, cherchez une autre adresse.',
  },
  'web-no-answer': {
    title: 'Aucune réponse',
    why: 'Cela peut passer. Sinon, le lecteur attend pour rien.',
    message: ({because, reason}, link) =>
      `${theAddress(link)} n’a pas répondu : ${noAnswer[because]}${reason === '' ? '' : ` (${reason})`}.`,
    remedy: () => 'Réessayez plus tard. Si cela dure des jours, cherchez une autre adresse.',
  },
  'web-anchor-unknown': {
    title: 'Ancre impossible à vérifier',
    why: 'Elle existe peut-être : un programme ne peut pas le dire.',
    message: ({id, because}, link) =>
      `${theAddress(link)} répond, mais impossible de dire si ${quote(`#${id}`)} s’y trouve : ${unknownAnchor[because]}.`,
    remedy: () => adviceOnly,
  },
  'web-private-address': {
    title: 'Adresse d’un réseau privé',
    why: 'Hors de ce réseau, personne ne peut l’ouvrir.',
    message: ({host}, link) =>
      `${theLink(link)} mène à ${host}, dans un réseau privé. Il n’a pas été interrogé.`,
    remedy: ({host}) =>
      `Liez une adresse publique. Pour faire vérifier cet hôte, lancez avec --allow-host ${host}.`,
  },
  'web-not-in-cache': {
    title: 'Non vérifié',
    why: 'Avec --offline, seul ce qui est déjà connu peut être jugé.',
    message: (_, link) =>
      `${theAddress(link)} n’a pas été interrogée : le contrôle est hors ligne et le cache ne la connaît pas.`,
    remedy: () => 'Lancez une fois le contrôle sans --offline.',
  },
} satisfies Partial<FindingWords>;
