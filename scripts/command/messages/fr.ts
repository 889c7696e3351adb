import {listed} from '../../report/count';
import type {ArgumentWords} from './words';

export const argumentWords: ArgumentWords = {
  'option-unknown': ({option, nearest}) =>
    `L’option ${option} n’existe pas.${nearest === undefined ? '' : ` Vouliez-vous dire ${nearest} ?`}`,
  'option-without-value': ({option}) => `${option} demande une valeur.`,
  'value-not-allowed': ({option, value, allowed}) =>
    `${option} : une valeur parmi ${listed(allowed)} était attendue, « ${value} » a été trouvé.`,
  'value-not-expected': ({option, value}) => `${option} ne prend pas de valeur ; « ${value} » a été trouvé.`,
  'options-exclude-each-other': ({one, other}) => `${one} et ${other} ne vont pas ensemble.`,
  'argument-unexpected': ({argument}) =>
    `« ${argument} » n’est pas attendu ici : les options commencent par deux traits d’union.`,
  'directory-missing': ({option, path}) => `${option} : le répertoire « ${path} » n’existe pas.`,
  'settings-missing': ({path}) => `--config : le fichier « ${path} » n’existe pas.`,
  'site-missing': ({path}) =>
    `« ${path} » ne contient ni configuration Docusaurus ni répertoire docs. Indiquez le répertoire du site avec --site-dir.`,
  'site-without-content': ({path}) =>
    `Dans la configuration Docusaurus de « ${path} », ni docs, ni blog, ni pages n’ont pu être trouvés sans l’exécuter : il n’y a rien à contrôler.`,
  'output-not-written': ({path, reason}) => `--output : impossible d’écrire « ${path} » : ${reason}`,
  'locale-unknown': ({value, known}) =>
    `--locale : le site n’a pas de langue « ${value} ». Il a ${listed(known)}.`,
};
