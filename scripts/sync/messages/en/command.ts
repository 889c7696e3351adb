import {standing} from '../../../command/messages/en';
import {argumentWords} from '../../../command/messages/en';
import {countIn} from '../../../report/count';
import {command as links} from '../../../links/messages/en/command';
import type {CommandWords} from '../command-words';
import {languageNames} from '../language-names';

const count = countIn('en');

export const command: CommandWords = {
  purpose: 'Compares the pages of a Docusaurus site with their translations, section by section.',
  usageTitle: standing.usageTitle,
  usages: [
    ['npm run check:sync -- [options]', 'checks a site'],
    ['npm run check:sync -- --pair EN FR', 'compares two files'],
    [
      'npm run check:sync -- --accept [PAGE[#SECTION]…]',
      'records that both languages say the same as they stand',
    ],
  ],
  optionsTitle: standing.optionsTitle,
  options: {
    'site-dir': {value: 'DIR', text: 'directory of the site (default: this one)'},
    config: {
      value: 'FILE',
      text: 'the settings (default: check-sync.json, or config/check-sync.json, of the site)',
    },
    locale: {value: 'L', text: 'only this language, beside the default one; may be repeated'},
    pair: {value: 'EN FR', text: 'compare these two files, the page and its translation'},
    format: {value: 'F', text: 'text, json, junit, github, sarif, markdown or html (default: text)'},
    output: {value: 'FILE', text: 'write the report there, and show it as text in the terminal'},
    notes: {text: 'show every note, not only how many there are'},
    lang: {value: 'en|fr', text: 'language of the report (default: that of the terminal)'},
    'fail-on': {value: 'WHAT', text: 'error, warning, note or never (default: warning)'},
    accept: {
      text: 'accept what these pages, sections or folders say; or, of all, what is new or changed in both languages',
    },
    reason: {value: 'TEXT', text: 'with --accept: why one language alone may change; it is kept'},
    fix: {text: 'correct what is mechanical, after showing what would change'},
    yes: {text: 'with --fix: write without asking'},
    'cache-dir': {
      value: 'DIR',
      text: 'where to keep what is known (default: node_modules/.cache/check-sync of the site)',
    },
    'no-cache': {text: 'neither use nor keep what is known'},
    help: {text: 'show this'},
    version: {text: 'show the version'},
  },
  statusTitle: standing.statusTitle,
  statuses: links.statuses,
  counts: {
    pairs: (n) => count(n, 'page pair', 'page pairs'),
    sections: (n) => count(n, 'section', 'sections'),
    strings: (n) => count(n, 'string', 'strings'),
  },
  errors: {
    ...argumentWords,
    'pair-needs-two': ({found}) =>
      `--pair: expected two files, the page and its translation, found ${found}.`,
    'file-missing': ({path}) => `There is no file “${path}”.`,
    'file-unreadable': ({path, reason}) => `“${path}” cannot be read: ${reason}.`,
    'file-is-folder': ({path}) =>
      `“${path}” is a folder: --pair compares two files. A whole site is compared with --site-dir.`,
    'glossary-unreadable': ({path, reason}) => `“${path}” is no glossary: ${reason}`,
    'page-unknown': ({name, nearest}) =>
      `--accept: no page of the site is “${name}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`,
    'section-unknown': ({page, section, nearest}) =>
      `--accept: “${page}” has no section “${section}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`,
    'reason-needed': ({sections}) =>
      `Here one language has changed alone: ${sections.join(', ')}. If that is right, say why with --reason; it is kept beside the section.`,
    'locale-needed': ({known}) =>
      known.length === 0
        ? 'The site has one language only: there is nothing to compare.'
        : `Name one of ${known.join(', ')} with --locale.`,
  },
  seeHelp: standing.seeHelp,
  notesOption: links.notesOption,
  written: links.written,
  progress: (done, of) => `Comparing ${done} of ${count(of, 'page pair', 'page pairs')}`,
  interrupted: 'Interrupted.',
  cacheTrouble: links.cacheTrouble,
  languageName: languageNames('en'),
  report: {
    opening: 'before the first heading',
    inSync: ({source, translation}) => `${source} and ${translation} say the same.`,
    drifted: ({source, translation}) => `${source} and ${translation} differ.`,
    changed: ({changed, lagging}) =>
      `The ${changed} changed after both were accepted, and the ${lagging} has not followed:`,
  },
  accepted: (sections, pages) =>
    `${count(sections, 'section', 'sections')} accepted on ${count(pages, 'page', 'pages')}.`,
  nothingToAccept: 'There was nothing to accept.',
  notAccepted: (sections) =>
    [
      `${count(sections.length, 'section', 'sections')} left as accepted: one language alone has changed. If that is right, name it and say why with --reason.`,
      ...sections.map((section) => `  ${section}`),
    ].join('\n'),
  notRead: (place, reason) => `${place} cannot be read, and is left as it was accepted: ${reason}`,
  fixQuestion: links.fixQuestion,
  fixed: (changes, files) =>
    `${count(changes, 'correction', 'corrections')} in ${count(files, 'file', 'files')}.`,
  nothingToFix: links.nothingToFix,
  besideFile: (language, place) => `${language}: ${place}`,
  besideWords: (language, place, words) => `${language}, ${place}: “${words}”`,
  notJudged: (reason) => `The page could not be compared: ${reason}`,
};
