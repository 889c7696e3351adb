import {argumentWords} from '../../../command/messages/fr';
import {listed} from '../../../report/count';
import type {CommandWords} from '../command-words';

export const commandErrors: CommandWords['errors'] = {
  ...argumentWords,
  'shard-malformed': ({value}) =>
    `--shard : une partie et un nombre de parties étaient attendus, comme 2/5 ; « ${value} » a été trouvé.`,
  'duration-malformed': ({option, value}) =>
    `${option} : un nombre et une unité étaient attendus, comme 90m, 12h ou 7d ; « ${value} » a été trouvé.`,
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
