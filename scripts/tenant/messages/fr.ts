import {argumentWords, standing} from '../../command/messages/fr';
import {call, defaultScenario} from '../call';
import type {CommandWords} from './words';

export const command: CommandWords = {
  purpose: 'Sert le locataire d’entraînement en HTTPS sur cet ordinateur, pour tout client.',
  usageTitle: standing.usageTitle,
  usages: [[`${call} [options]`, 'sert jusqu’à Ctrl-C']],
  optionsTitle: standing.optionsTitle,
  options: {
    port: {value: 'N', text: 'port de https://localhost (par défaut : 8443)'},
    scenario: {
      value: 'CODE',
      text: `l’erreur à jouer (par défaut : ${defaultScenario}) ; la page d’accueil en donne la liste`,
    },
    lang: {value: 'en|fr', text: 'langue des messages et des pages (par défaut : celle du terminal)'},
    help: {text: 'afficher cette aide'},
    version: {text: 'afficher la version'},
  },
  statusTitle: standing.statusTitle,
  statuses: [
    ['0', 'arrêté par Ctrl-C'],
    ['2', 'la commande n’a pas été comprise'],
    ['3', 'exécution impossible : le port est pris, par exemple'],
  ],
  errors: {
    ...argumentWords,
    'scenario-unknown': ({value, known, nearest}) =>
      `--scenario : le scénario « ${value} » n’existe pas.${nearest === undefined ? '' : ` Vouliez-vous dire « ${nearest} » ?`} Scénarios connus : ${known.join(', ')}.`,
    'files-not-written': ({path, reason}) =>
      `Impossible d’écrire les certificats dans « ${path} » : ${reason}`,
  },
  seeHelp: standing.seeHelp,
  serving: ({origin, scenario}) =>
    `Locataire d’entraînement à l’adresse ${origin}/ (ce n’est pas Microsoft ; Ctrl-C arrête). Scénario : ${scenario}`,
  facts: {
    authority: 'Autorité',
    graph: 'Microsoft Graph',
    clientId: 'Un ID client',
    more: 'Secrets, produits',
  },
  listedAt: (origin) => `liste à l’adresse ${origin}/`,
  trust: 'Pour que les clients Node lui fassent confiance, dans leur terminal :',
  stopped: 'Arrêté.',
};
