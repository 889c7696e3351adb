import type {CommandWords} from '../command-words';

export const options: CommandWords['options'] = {
  'site-dir': {value: 'RÉP', text: 'répertoire du site (par défaut : celui-ci)'},
  config: {
    value: 'FICHIER',
    text: 'les réglages (par défaut : check-links.json ou config/check-links.json du site)',
  },
  locale: {value: 'L', text: 'cette langue seulement ; peut être répétée'},
  format: {value: 'F', text: 'text, json, junit, github, sarif, markdown ou html (par défaut : text)'},
  output: {value: 'FICHIER', text: 'y écrire le rapport, et le montrer en texte dans le terminal'},
  notes: {text: 'montrer toutes les remarques, et non leur seul nombre'},
  lang: {value: 'en|fr', text: 'langue du rapport (par défaut : celle du terminal)'},
  'fail-on': {
    value: 'QUOI',
    text: 'error, warning, note, ours (les erreurs, sauf celles du web) ou never (par défaut : error ; ours là où CI est définie)',
  },
  'site-only': {text: 'ne rien dire du web'},
  offline: {text: 'ne rien demander au web ; se servir de ce qui est connu'},
  'max-age': {value: 'DURÉE', text: 'redemander ce qui est plus ancien : 90m, 12h, 7d'},
  'cache-dir': {
    value: 'RÉP',
    text: 'où garder ce qui est connu (par défaut : node_modules/.cache/check-links du site)',
  },
  'no-cache': {text: 'ne pas se servir de ce qui est connu, ni le garder'},
  'allow-host': {value: 'HÔTE', text: 'interroger cet hôte même dans un réseau privé ; peut être répétée'},
  built: {value: 'RÉP', text: 'vérifier aussi ce site compilé'},
  shard: {value: 'I/N', text: 'la partie I sur N du travail ; réunir les rapports avec merge'},
  watch: {text: 'rester actif et vérifier de nouveau ce qui change'},
  fix: {text: 'corriger ce qui peut l’être sans risque, après avoir montré ce qui changerait'},
  yes: {text: 'avec --fix : écrire sans demander'},
  help: {text: 'afficher cette aide'},
  version: {text: 'afficher la version'},
};
