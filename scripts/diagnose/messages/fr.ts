import {argumentWords, standing} from '../../command/messages/fr';
import {listed} from '../../report/count';
import type {CommandWords} from './words';

export const fr: CommandWords = {
  purpose:
    'Explique ce que Microsoft a répondu en refusant : ce qui s’est passé, pourquoi, qui doit agir et que faire.',
  usageTitle: standing.usageTitle,
  usages: [
    ['npm run diagnose < FICHIER', 'explique le texte de l’entrée standard'],
    ['npm run diagnose -- --file FICHIER', 'explique le texte d’un fichier'],
    [
      'npm run -s diagnose -- --jsonl < FICHIER',
      'explique plusieurs textes, un objet avec id et text par ligne',
    ],
  ],
  optionsTitle: standing.optionsTitle,
  options: {
    file: {value: 'FICHIER', text: 'lit ce fichier au lieu de l’entrée standard'},
    format: {value: 'text|json', text: 'pour les personnes, ou un seul document JSON (par défaut : text)'},
    jsonl: {text: 'lit un objet JSON par ligne et écrit une réponse par ligne, avec le même id'},
    integration: {
      value: 'ID',
      text: 'le guide suivi : ses étapes et ses adresses départagent les causes',
    },
    lang: {value: 'en|fr', text: 'langue de la réponse (par défaut : celle du terminal)'},
    help: {text: 'affiche cette aide'},
    version: {text: 'affiche la version'},
  },
  statusTitle: standing.statusTitle,
  statuses: [
    ['0', 'le texte a reçu une réponse, même s’il est inconnu'],
    ['1', 'au moins une ligne de --jsonl ne contient aucun texte à expliquer'],
    ['2', 'la commande a été mal appelée'],
    ['3', 'le texte n’a pas pu être lu'],
  ],
  errors: {
    ...argumentWords,
    'file-missing': ({path}) => `--file : le fichier « ${path} » n’existe pas.`,
    'file-unreadable': ({path, reason}) => `Impossible de lire « ${path} » : ${reason}.`,
  },
  seeHelp: 'npm run diagnose -- --help explique les options.',
  lineProblems: {
    'line-not-json': ({line}) => `La ligne ${line} n’est pas du JSON.`,
    'line-incomplete': ({line}) => `Il faut à la ligne ${line} un « id » et un « text ».`,
    'integration-unknown': ({line, known}) =>
      `La ligne ${line} nomme une intégration qui n’existe pas. Il y a ${listed(known)}.`,
  },
  paste: 'Collez ce que Microsoft a répondu, puis appuyez sur Ctrl+D (sous Windows, Ctrl+Z et Entrée) :',
  report: {
    headings: {
      happened: 'Ce qui s’est passé',
      because: 'Pourquoi cette cause',
      steps: 'Que faire',
      tell: 'Comment la reconnaître',
      undo: 'Comment revenir en arrière',
      stop: 'Quand s’arrêter',
      also: 'Autres causes possibles',
      links: 'Où',
      read: 'Relevé dans le texte',
    },
    acts: (actor) => `Qui agit : ${actor}`,
    roles: (names) => `L’un de ces rôles suffit : ${listed(names)}.`,
    step: (title, id) => `Étape du guide : « ${title} » (${id})`,
    send: (support) => `À transmettre (${support}) :`,
    colon: ' :',
    masked: (what) => `Effacé du texte avant toute lecture : ${listed(what)}.`,
    unknown: {
      title: 'Inconnu',
      happened: (code, name) => {
        if (code === null) return 'Rien dans ce texte n’est un refus de Microsoft connu ici.';
        const called = name === undefined ? '' : `, que Microsoft appelle « ${name} »`;
        return `${code} est un code de Microsoft${called}, mais ses causes ne sont pas connues ici.`;
      },
      steps: [
        'Cherchez dans le message et ses détails un numéro qui commence par AADSTS, ou un ID de corrélation.',
        'Collez le message entier : la page, l’adresse à laquelle elle se trouve ou la réponse du serveur.',
        'Cherchez un numéro sur la page de Microsoft elle-même.',
      ],
      nothing: 'Il n’y a pas de texte : rien à expliquer.',
    },
  },
};
