import {defaultDir} from '../call';
import type {HealthWords} from './words';

export const words: HealthWords = {
  purpose:
    'Rassemble dans un répertoire ce que montre la page de santé de la documentation : un fichier par langue.',
  usages: [['node scripts/bootstrap.mjs health [options]', 'rassemble']],
  options: {
    out: {value: 'RÉP', text: `où écrire (par défaut : ${defaultDir})`},
    'site-dir': {value: 'RÉP', text: 'le site (par défaut : ce répertoire)'},
  },
  statuses: [
    ['0', 'fichiers écrits'],
    ['2', 'la commande n’a pas été comprise'],
  ],
};
