import {targetWords} from '../../target';
import type {Words} from './index';

export const fr = {
  parts: {
    baselines: 'paires de pages telles quelles, où il n’y a rien à trouver',
    edits: 'modifications d’un seul côté des paires du banc d’essai',
    'held-out': 'modifications de paires qui ne servent à aucun réglage',
    fresh: 'les mêmes modifications sur d’autres paires',
    'by-hand': 'modifications de ces paires, écrites une à une',
    speed: '2 000 paires de pages',
  },
  results: {
    recall: 'rappel : modifications trouvées dans leur section',
    facts:
      'rappel sur les faits modifiés : sans négations, obligations ni autres mots qui retournent une phrase',
    precision: 'précision : alertes justifiées',
    f1: 'F1',
    'strict-f1': 'F1 avec la bonne nature de constat',
    'false-alarms': 'fausses alertes sur des modifications anodines',
    baselines: 'paires où quelque chose est signalé malgré tout',
    'over-satteri':
      'règles seules, un fil d’exécution : temps processeur rapporté à une seule analyse (satteri, arbre construit)',
    'over-remark':
      'règles seules, un fil d’exécution : temps processeur rapporté à une seule analyse (remark avec MDX)',
    linear: 'coût d’une paire de plus au-delà de 200, rapporté au coût en deçà',
    memory: 'règles seules : mémoire maximale, 2 000 paires',
    'command-wall':
      'la commande, du début à la fin, sur tous les cœurs : durée rapportée à une seule analyse sur un fil ; pages semblables à d’autres, chacune avec une ligne à elle',
    'command-copies': 'de même, pour des pages copiées d’autres à la lettre',
    'command-distinct': 'de même, pour des pages différentes à chaque paragraphe',
    'command-cpu': 'la commande : temps processeur de tous les fils rapporté à une seule analyse',
    'command-memory': 'la commande : mémoire maximale, 2 000 paires',
    again: 'la commande de nouveau, sans aucun changement',
    'one-changed': 'la commande de nouveau, une page ayant changé',
    'many-memory': 'la commande : mémoire maximale, 10 000 paires',
  },
  measuring: (what) => `Mesure en cours : ${what}…`,
  ...targetWords.fr,
  families: ['famille', 'nature', 'scénarios', 'justes', 'nommés'],
  harmful: 'nuisible',
  harmless: 'anodine',
  misses: (count, file) => `${count} oublis et fausses alertes, avec leur modification : ${file}`,
  usage: `Utilisation : npm run bench -- sync [options]

  --only PARTIE   une seule partie : baselines, edits, held-out, fresh, by-hand, speed ; option répétable
  --verbose       toutes les familles et tous les oublis
  --lang L        en ou fr
  --help          ce texte

Les modifications sont les mêmes à chaque exécution. La vitesse est mesurée sur cette machine, qui ne doit rien faire d’autre pendant ce temps.`,
} satisfies Words;
