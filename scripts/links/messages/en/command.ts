import {standing} from '../../../command/messages/en';
import {countIn, listed} from '../../../report/count';
import type {CommandWords} from '../command-words';
import {commandErrors as errors} from './command-errors';
import {options} from './options';
import {settings} from './settings';

const count = countIn('en');

const waits = {
  pace: 'kept to a polite pace',
  'retry-after': 'it asked us to come back later',
  retry: 'it failed and is tried again',
  slow: 'it is slow to answer',
} as const;

export const command: CommandWords = {
  purpose: 'Checks every link of a Docusaurus site, in all its languages, and those that lead to the web.',
  usageTitle: standing.usageTitle,
  usages: [
    ['npm run check:links -- [options]', 'checks a site'],
    ['npm run check:links -- merge REPORT…', 'joins the JSON reports of --shard runs into one'],
  ],
  optionsTitle: standing.optionsTitle,
  options,
  statusTitle: standing.statusTitle,
  statuses: [
    ['0', 'nothing found that --fail-on names'],
    ['1', 'something found'],
    ['2', 'the command was called wrongly'],
    ['3', 'the check could not be run'],
  ],
  counts: {
    files: (n) => count(n, 'file', 'files'),
    links: (n) => count(n, 'link', 'links'),
    addresses: (n) => count(n, 'web address', 'web addresses'),
    requests: (n) => count(n, 'request', 'requests'),
  },
  progress: {
    reading: (done, of) => `Reading ${done} of ${count(of, 'file', 'files')}`,
    checking: 'Checking links inside the site',
    asking: (done, of) => `Asking the web: ${done} of ${count(of, 'address', 'addresses')}`,
    built: (done, of) => `Reading the build: ${done} of ${count(of, 'page', 'pages')}`,
    waiting: (host, because, seconds, queued) =>
      `${host}: ${listed([waits[because], `${seconds} s`, `${queued} waiting`])}`,
    moreHosts: (n) => `and ${count(n, 'more host', 'more hosts')}`,
  },
  errors,
  seeHelp: standing.seeHelp,
  notesOption: 'Run with --notes to see them.',
  interrupted: 'Interrupted. What was learnt of the web is kept; the next run goes on from there.',
  settings,
  headerMissing: ({host, header, variable, because}) =>
    `${host}: the header ${header} is not sent, because ${variable} ${because === 'not-set' ? 'is not set' : 'holds what no header may hold'}.`,
  listUnreadable: (path) => `“${path}”, which the settings name, is not there or lists no ids.`,
  cacheTrouble: (reason) => `The cache cannot be used (${reason}). The check goes on without it.`,
  fixQuestion: 'Write these changes? [y/N] ',
  watching: 'Watching for changes. Ctrl-C stops.',
  checkedIn: (ms) => `Checked in ${ms} ms.`,
  written: (path) => `The report is in ${path}.`,
  fixed: (n, files) => `${count(n, 'link', 'links')} corrected in ${count(files, 'file', 'files')}.`,
  nothingToFix: 'There is nothing that --fix could safely correct.',
};
