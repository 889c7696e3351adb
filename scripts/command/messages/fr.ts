import {listed} from '../../report/count';
import type {ArgumentWords, ListenWords, StandingWords} from './words';

export const argumentWords: ArgumentWords = {
  'option-unknown': ({option, nearest}) =>
    `L’option ${option} n’existe pas.${nearest === undefined ? '' : ` Vouliez-vous dire ${nearest} ?`}`,
  'option-without-value': ({option}) => `${option} demande une valeur.`,
  'value-not-allowed': ({option, value, allowed}) =>
    `${option} : une valeur parmi ${listed(allowed)} était attendue, « ${value} » a été trouvé.`,
  'value-not-expected': ({option, value}) => `${option} ne prend pas de valeur ; « ${value} » a été trouvé.`,
  'options-exclude-each-other': ({one, other}) => `${one} et ${other} ne vont pas ensemble.`,
  'option-needs-other': ({option, other}) =>
    `${option} ne fait rien sans ${other} : ajoutez cette option, ou retirez ${option}.`,
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
  'port-invalid': ({value}) => `--port : un nombre de 1 à 65535 était attendu, « ${value} » a été trouvé.`,
};

export const listenWords: ListenWords = {
  'port-taken': ({port, call}) =>
    `Le port ${String(port)} est déjà utilisé par un autre programme : essayez ${call} --port ${String(port + 1)}.`,
  'port-forbidden': ({port, call}) =>
    `Cet utilisateur ne peut pas ouvrir le port ${String(port)} : essayez ${call} --port 8443, ou un autre au-dessus de 1023.`,
  'address-not-here': ({host}) => `Cet ordinateur n’a pas d’adresse « ${host} ».`,
  'host-unknown': ({host}) => `Aucune machine ne s’appelle « ${host} ».`,
};

export const standing: StandingWords = {
  usageTitle: 'Utilisation',
  optionsTitle: 'Options',
  statusTitle: 'Code de sortie',
  seeHelp: 'Lancez la commande avec --help pour voir toutes les options.',
  options: {
    lang: {value: 'en|fr', text: 'langue des messages (par défaut : celle du terminal)'},
    help: {text: 'afficher cette aide'},
    version: {text: 'afficher la version'},
  },
};
