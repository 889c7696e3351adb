import {listed} from '../../../report/count';
import type {CommandWords} from '../command-words';

export const commandErrors: CommandWords['errors'] = {
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
  'shard-malformed': ({value}) =>
    `--shard : une partie et un nombre de parties étaient attendus, comme 2/5 ; « ${value} » a été trouvé.`,
  'duration-malformed': ({option, value}) =>
    `${option} : un nombre et une unité étaient attendus, comme 90m, 12h ou 7d ; « ${value} » a été trouvé.`,
  'locale-unknown': ({value, known}) =>
    `--locale : le site n’a pas de langue « ${value} ». Il a ${listed(known)}.`,
  'nothing-to-merge': () => 'merge demande les rapports JSON à réunir.',
  'report-unreadable': ({file, at}) =>
    `« ${file} » n’est pas un rapport JSON de cette commande (voir ${at}).`,
  'reports-of-different-tools': ({tools}) =>
    `Ces rapports proviennent de commandes différentes : ${listed(tools)}.`,
  'reports-of-different-versions': ({versions}) =>
    `Ces rapports proviennent de versions différentes : ${listed(versions)}. Lancez toutes les parties avec la même.`,
  'shards-of-different-runs': () =>
    'Ces rapports ne vont pas ensemble : certains sont des parties et d’autres non, ou leur nombre de parties diffère.',
  'shard-missing': ({missing, of}) =>
    `Les rapports ne sont pas complets : sur ${of} parties, il manque ${missing.length === 1 ? 'la partie' : 'les parties'} ${listed(missing.map(String))}. Sans elles, on ne peut rien dire du site.`,
  'shard-twice': ({index}) => `La partie ${index} est présente deux fois.`,
};
