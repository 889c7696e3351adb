import {standing} from '../../../command/messages/fr';
import {countIn, listed} from '../../../report/count';
import type {CommandWords} from '../command-words';
import {commandErrors as errors} from './command-errors';
import {options} from './options';
import {settings} from './settings';

const count = countIn('fr');

const waits = {
  pace: 'rythme respectueux',
  'retry-after': 'l’hôte demande de revenir plus tard',
  retry: 'nouvel essai après un échec',
  slow: 'réponse lente',
} as const;

export const command: CommandWords = {
  purpose: 'Vérifie tous les liens d’un site Docusaurus, dans toutes ses langues, et ceux qui mènent au web.',
  usageTitle: standing.usageTitle,
  usages: [
    ['npm run check:links -- [options]', 'vérifie un site'],
    ['npm run check:links -- merge RAPPORT…', 'réunit en un seul les rapports JSON produits avec --shard'],
  ],
  optionsTitle: standing.optionsTitle,
  options,
  statusTitle: standing.statusTitle,
  statuses: [
    ['0', 'aucun constat de ceux que nomme --fail-on'],
    ['1', 'au moins un constat'],
    ['2', 'la commande a été mal appelée'],
    ['3', 'le contrôle n’a pas pu avoir lieu'],
  ],
  counts: {
    files: (n) => count(n, 'fichier', 'fichiers'),
    links: (n) => count(n, 'lien', 'liens'),
    addresses: (n) => count(n, 'adresse web', 'adresses web'),
    requests: (n) => count(n, 'requête', 'requêtes'),
  },
  progress: {
    reading: (done, of) => `Lecture : ${done} sur ${count(of, 'fichier', 'fichiers')}`,
    checking: 'Contrôle des liens internes au site',
    asking: (done, of) => `Interrogation du web : ${done} sur ${count(of, 'adresse', 'adresses')}`,
    built: (done, of) => `Lecture du site compilé : ${done} sur ${count(of, 'page', 'pages')}`,
    waiting: (host, because, seconds, queued) =>
      `${host} : ${listed([waits[because], `${seconds} s`, `${queued} en attente`])}`,
    moreHosts: (n) => `et ${count(n, 'autre hôte', 'autres hôtes')}`,
  },
  errors,
  seeHelp: standing.seeHelp,
  notesOption: 'Ajoutez --notes pour les afficher.',
  interrupted: 'Interrompu. Ce qui a été appris du web est conservé : le prochain contrôle reprendra de là.',
  settings,
  headerMissing: ({host, header, variable, because}) =>
    `${host} : l’en-tête ${header} n’est pas envoyé, car ${variable} ${because === 'not-set' ? 'n’est pas définie' : 'contient ce qu’un en-tête ne peut pas contenir'}.`,
  listUnreadable: (path) =>
    `« ${path} », que nomment les réglages, est introuvable ou ne contient pas d’identifiants.`,
  cacheTrouble: (reason) => `Le cache est inutilisable (${reason}). Le contrôle continue sans lui.`,
  fixQuestion: 'Écrire ces changements ? [o/N] ',
  watching: 'À l’affût des changements. Ctrl-C pour arrêter.',
  checkedIn: (ms) => `Vérifié en ${ms} ms.`,
  written: (path) => `Le rapport se trouve dans ${path}.`,
  fixed: (n, files) =>
    `${count(n, 'lien corrigé', 'liens corrigés')} dans ${count(files, 'fichier', 'fichiers')}.`,
  nothingToFix: 'Il n’y a rien que --fix puisse corriger sans risque.',
};
