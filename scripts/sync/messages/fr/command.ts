import {standing} from '../../../command/messages/fr';
import {argumentWords} from '../../../command/messages/fr';
import {command as links} from '../../../links/messages/fr/command';
import {countIn} from '../../../report/count';
import type {CommandWords} from '../command-words';
import {languageNames} from '../language-names';

const count = countIn('fr');

export const command: CommandWords = {
  purpose: 'Compare les pages d’un site Docusaurus à leurs traductions, section par section.',
  usageTitle: standing.usageTitle,
  usages: [
    ['npm run check:sync -- [options]', 'contrôle un site'],
    ['npm run check:sync -- --pair EN FR', 'compare deux fichiers'],
    [
      'npm run check:sync -- --accept [PAGE[#SECTION]…]',
      'enregistre que les deux langues, telles quelles, disent la même chose',
    ],
  ],
  optionsTitle: standing.optionsTitle,
  options: {
    'site-dir': {value: 'RÉP', text: 'répertoire du site (par défaut : celui-ci)'},
    config: {
      value: 'FICHIER',
      text: 'les réglages (par défaut : check-sync.json, ou config/check-sync.json, du site)',
    },
    locale: {
      value: 'L',
      text: 'cette langue seulement, à côté de la langue par défaut ; peut être répétée',
    },
    pair: {value: 'EN FR', text: 'compare ces deux fichiers, la page et sa traduction'},
    format: {
      value: 'F',
      text: 'text, json, junit, github, sarif, markdown ou html (par défaut : text)',
    },
    output: {value: 'FICHIER', text: 'y écrire le rapport, et le montrer en texte dans le terminal'},
    notes: {text: 'montrer chaque remarque, et non leur seul nombre'},
    lang: {value: 'en|fr', text: 'langue du rapport (par défaut : celle du terminal)'},
    'fail-on': {value: 'QUOI', text: 'error, warning, note ou never (par défaut : warning)'},
    accept: {
      text: 'accepter ce que disent ces pages, sections ou dossiers ; ou, partout, ce qui est nouveau ou a changé dans les deux langues',
    },
    reason: {
      value: 'TEXTE',
      text: 'avec --accept : pourquoi une seule langue peut changer ; la raison est conservée',
    },
    fix: {text: 'corriger ce qui est mécanique, après avoir montré ce qui changerait'},
    yes: {text: 'avec --fix : écrire sans demander'},
    'cache-dir': {
      value: 'RÉP',
      text: 'où conserver ce qui est connu (par défaut : node_modules/.cache/check-sync du site)',
    },
    'no-cache': {text: 'ne pas utiliser ni conserver ce qui est connu'},
    help: {text: 'afficher cette aide'},
    version: {text: 'afficher la version'},
  },
  statusTitle: standing.statusTitle,
  statuses: links.statuses,
  counts: {
    pairs: (n) => count(n, 'paire de pages', 'paires de pages'),
    sections: (n) => count(n, 'section', 'sections'),
    strings: (n) => count(n, 'libellé', 'libellés'),
  },
  errors: {
    ...argumentWords,
    'pair-needs-two': ({found}) =>
      `--pair : deux fichiers étaient attendus, la page et sa traduction ; ${found} trouvé${found > 1 ? 's' : ''}.`,
    'file-missing': ({path}) => `Le fichier « ${path} » n’existe pas.`,
    'file-unreadable': ({path, reason}) => `« ${path} » ne peut pas être lu : ${reason}.`,
    'file-is-folder': ({path}) =>
      `« ${path} » est un dossier : --pair compare deux fichiers. Un site entier se compare avec --site-dir.`,
    'glossary-unreadable': ({path, reason}) => `« ${path} » n’est pas un glossaire : ${reason}`,
    'page-unknown': ({name, nearest}) =>
      `--accept : le site n’a pas de page « ${name} ».${nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`}`,
    'section-unknown': ({page, section, nearest}) =>
      `--accept : « ${page} » n’a pas de section « ${section} ».${nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`}`,
    'reason-needed': ({sections}) =>
      `Ici, une seule langue a changé : ${sections.join(', ')}. Si c’est voulu, dites pourquoi avec --reason ; la raison est conservée à côté de la section.`,
    'locale-needed': ({known}) =>
      known.length === 0
        ? 'Le site n’a qu’une langue : il n’y a rien à comparer.'
        : `Indiquez une langue avec --locale, parmi ${known.join(', ')}.`,
  },
  seeHelp: standing.seeHelp,
  notesOption: links.notesOption,
  written: links.written,
  progress: (done, of) => `Comparaison : ${done} sur ${count(of, 'paire de pages', 'paires de pages')}`,
  interrupted: 'Interrompu.',
  cacheTrouble: links.cacheTrouble,
  languageName: languageNames('fr'),
  report: {
    opening: 'avant le premier titre',
    inSync: ({source, translation}) => `Les versions en ${source} et en ${translation} disent la même chose.`,
    drifted: ({source, translation}) => `Les versions en ${source} et en ${translation} diffèrent.`,
    changed: ({changed, lagging}) =>
      `Le texte en ${changed} a changé depuis l’acceptation, et le texte en ${lagging} n’a pas suivi :`,
  },
  accepted: (sections, pages) =>
    `${count(sections, 'section acceptée', 'sections acceptées')} dans ${count(pages, 'page', 'pages')}.`,
  nothingToAccept: 'Il n’y avait rien à accepter.',
  notAccepted: (sections) =>
    [
      `${count(sections.length, 'section inchangée', 'sections inchangées')} dans le fichier des acceptations : une seule langue a changé. Si c’est voulu, nommez-la et dites pourquoi avec --reason.`,
      ...sections.map((section) => `  ${section}`),
    ].join('\n'),
  notRead: (place, reason) =>
    `${place} ne peut pas être lu ; ce qui en a été accepté reste tel quel : ${reason}`,
  fixQuestion: links.fixQuestion,
  fixed: (changes, files) =>
    `${count(changes, 'correction', 'corrections')} dans ${count(files, 'fichier', 'fichiers')}.`,
  nothingToFix: links.nothingToFix,
  besideFile: (language, place) => `En ${language} : ${place}`,
  besideWords: (language, place, words) => `En ${language}, ${place} : « ${words} »`,
  notJudged: (reason) => `La page n’a pas pu être comparée : ${reason}`,
};
