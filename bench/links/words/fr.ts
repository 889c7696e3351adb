import {targetWords} from '../../target';
import type {Words} from './index';

export const fr = {
  parts: {
    reading: 'la lecture seule (une expression régulière sur le texte vaut 1)',
    peer: 'la vérification complète hors ligne, face à linkinator',
    growth: 'la croissance et la mémoire, de 200 à 10 000 pages',
    warm: 'la seconde exécution sur un site inchangé',
    web: 'la vérification en ligne, face à undici nu',
    build: 'la vérification face à docusaurus build',
  },
  results: {
    'peer-2000': 'temps de linkinator rapporté au nôtre, 2 000 pages simples',
    'peer-10000': 'temps de linkinator rapporté au nôtre, 10 000 pages simples',
    linear: 'coût d’une page de plus au-delà de 2 000, rapporté au coût en deçà',
    memory: 'mémoire maximale, 10 000 pages',
    warm: 'seconde exécution rapportée à la première, 2 000 pages',
    build: 'temps de docusaurus build rapporté au nôtre, corpus bilingue',
    'read-own': 'notre lecteur',
    'read-satteri': 'satteri seul',
    'read-remark': 'remark avec MDX',
  },
  measuring: (what) => `Mesure en cours : ${what}…`,
  fetching: (packages) => `Téléchargement de ${packages} (une seule fois)…`,
  ...targetWords.fr,
  onlyWithFull: 'mesure omise, car elle construit un site : ajoutez --full',
  usage: `Utilisation : npm run bench -- links [options]

  --only PARTIE   une seule partie : reading, peer, growth, warm, web, build ; option répétable
  --full          toutes les parties, y compris celles qui construisent un site avec Docusaurus
  --lang L        en ou fr
  --help          ce texte

Les rapports proviennent d’une même exécution sur cette machine, qui ne doit rien faire d’autre pendant ce temps. Comptez jusqu’à une demi-heure.`,
} satisfies Words;
