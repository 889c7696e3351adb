import {argumentWords, standing} from '../../command/messages/en';
import {listed} from '../../report/count';
import type {CommandWords} from './words';

export const en: CommandWords = {
  purpose: 'Explains what Microsoft said when it refused: what happened, why, who acts, and what to do.',
  usageTitle: standing.usageTitle,
  usages: [
    ['npm run diagnose < FILE', 'explains the text of standard input'],
    ['npm run diagnose -- --file FILE', 'explains the text of a file'],
    [
      'npm run -s diagnose -- --jsonl < FILE',
      'explains many texts, one object with an id and a text to a line',
    ],
  ],
  optionsTitle: standing.optionsTitle,
  options: {
    file: {value: 'FILE', text: 'read this file instead of standard input'},
    format: {value: 'text|json', text: 'for people, or one JSON document (default: text)'},
    jsonl: {text: 'read one JSON object to a line, and print one answer to a line with the same id'},
    integration: {
      value: 'ID',
      text: 'the guide that was followed: its steps and addresses decide between causes',
    },
    lang: {value: 'en|fr', text: 'language of the answer (default: that of the terminal)'},
    help: {text: 'show this'},
    version: {text: 'show the version'},
  },
  statusTitle: standing.statusTitle,
  statuses: [
    ['0', 'the text was answered; an unknown one is answered too'],
    ['1', 'at least one line of --jsonl holds no text to explain'],
    ['2', 'the command was called wrongly'],
    ['3', 'the text could not be read'],
  ],
  errors: {
    ...argumentWords,
    'file-missing': ({path}) => `--file: there is no file “${path}”.`,
    'file-unreadable': ({path, reason}) => `“${path}” cannot be read: ${reason}.`,
  },
  seeHelp: 'npm run diagnose -- --help explains the options.',
  lineProblems: {
    'line-not-json': ({line}) => `Line ${line} is not JSON.`,
    'line-incomplete': ({line}) => `Line ${line} needs an “id” and a “text”.`,
    'integration-unknown': ({line, known}) =>
      `Line ${line} names an integration that does not exist. There are ${listed(known)}.`,
  },
  paste: 'Paste what Microsoft said, then press Ctrl+D (on Windows, Ctrl+Z and Enter):',
  report: {
    headings: {
      happened: 'What happened',
      because: 'Why this cause',
      steps: 'What to do',
      tell: 'How to tell',
      undo: 'How to undo',
      stop: 'When to stop',
      also: 'It may also be',
      links: 'Where',
      read: 'Read off the text',
    },
    acts: (actor) => `Who acts: ${actor}`,
    roles: (names) => `Any one of these roles suffices: ${listed(names)}.`,
    step: (title, id) => `Step of the guide: “${title}” (${id})`,
    send: (support) => `To ${support}, send:`,
    colon: ':',
    masked: (what) => `Wiped from the text before it was read: ${listed(what)}.`,
    unknown: {
      title: 'Not known',
      happened: (code, name) => {
        if (code === null) return 'Nothing in this text is a refusal of Microsoft’s that is known here.';
        const called = name === undefined ? '' : `, which Microsoft calls “${name}”`;
        return `${code} is a code of Microsoft’s${called}, but its causes are not known here.`;
      },
      steps: [
        'Look for a number that begins with AADSTS, or for a correlation ID, in the message and its details.',
        'Paste the whole message: the page, the address it stands at, or the answer of the server.',
        'Look a number up on Microsoft’s own page.',
      ],
      nothing: 'There is no text: nothing to explain.',
    },
  },
};
