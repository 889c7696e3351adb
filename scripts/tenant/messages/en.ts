import {argumentWords, standing} from '../../command/messages/en';
import {call, defaultScenario} from '../call';
import type {CommandWords} from './words';

export const command: CommandWords = {
  purpose: 'Serves the practice tenant over HTTPS on this computer, for any client.',
  usageTitle: standing.usageTitle,
  usages: [[`${call} [options]`, 'serves until Ctrl-C']],
  optionsTitle: standing.optionsTitle,
  options: {
    port: {value: 'N', text: 'port of https://localhost (default: 8443)'},
    scenario: {
      value: 'CODE',
      text: `the mistake to play (default: ${defaultScenario}); the start page lists them`,
    },
    lang: {value: 'en|fr', text: 'language of messages and pages (default: that of the terminal)'},
    help: {text: 'show this'},
    version: {text: 'show the version'},
  },
  statusTitle: standing.statusTitle,
  statuses: [
    ['0', 'stopped by Ctrl-C'],
    ['2', 'the command was not understood'],
    ['3', 'could not run: the port is taken, for instance'],
  ],
  errors: {
    ...argumentWords,
    'scenario-unknown': ({value, known, nearest}) =>
      `--scenario: there is no scenario “${value}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`} Known: ${known.join(', ')}.`,
    'files-not-written': ({path, reason}) => `The certificates cannot be written to “${path}”: ${reason}`,
  },
  seeHelp: standing.seeHelp,
  serving: ({origin, scenario}) =>
    `Practice tenant at ${origin}/ (not Microsoft; Ctrl-C stops). Scenario: ${scenario}`,
  facts: {
    authority: 'Authority',
    graph: 'Microsoft Graph',
    clientId: 'A client ID',
    more: 'Secrets, products',
  },
  listedAt: (origin) => `listed at ${origin}/`,
  trust: 'So that Node clients trust it, in their terminal:',
  stopped: 'Stopped.',
};
