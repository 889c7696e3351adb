import type {CommandWords} from '../command-words';

export const options: CommandWords['options'] = {
  'site-dir': {value: 'DIR', text: 'directory of the site (default: this one)'},
  config: {
    value: 'FILE',
    text: 'the settings (default: check-links.json, or config/check-links.json, of the site)',
  },
  locale: {value: 'L', text: 'only this language; may be repeated'},
  format: {value: 'F', text: 'text, json, junit, github, sarif, markdown or html (default: text)'},
  output: {value: 'FILE', text: 'write the report there, and show it as text in the terminal'},
  notes: {text: 'show every note, not only how many there are'},
  lang: {value: 'en|fr', text: 'language of the report (default: that of the terminal)'},
  'fail-on': {
    value: 'WHAT',
    text: 'error, warning, note, ours (errors, but those of the web) or never (default: error; ours where CI is set)',
  },
  'site-only': {text: 'say nothing of the web'},
  offline: {text: 'ask nothing of the web; use what is known'},
  'max-age': {value: 'TIME', text: 'ask again what is older: 90m, 12h, 7d'},
  'cache-dir': {
    value: 'DIR',
    text: 'where to keep what is known (default: node_modules/.cache/check-links of the site)',
  },
  'no-cache': {text: 'neither use nor keep what is known'},
  'allow-host': {value: 'HOST', text: 'ask this host even in a private network; may be repeated'},
  built: {value: 'DIR', text: 'check this built site too'},
  shard: {value: 'I/N', text: 'only part I of N of the work; join the reports with merge'},
  watch: {text: 'keep running and check again whatever changes'},
  fix: {text: 'correct what is safe to correct, after showing what would change'},
  yes: {text: 'with --fix: write without asking'},
  help: {text: 'show this'},
  version: {text: 'show the version'},
};
