import {countIn, listed} from '../../report/count';
import {calls, installers, stageIds} from '../calls';
import type {DueWords, TestWords} from './words';

const count = countIn('en');

export const test: TestWords = {
  purpose: 'Everything that must hold before a change lands, ending with a count of tests.',
  usages: [
    ['npm test', 'runs every stage, and installs what is missing'],
    ['npm test -- --only STAGE[,STAGE…]', 'runs these stages alone'],
  ],
  options: {
    only: {
      value: 'STAGE',
      text: `${listed(stageIds)}; several with commas`,
    },
  },
  statuses: [
    ['0', 'all holds'],
    ['1', 'a stage failed'],
    ['2', 'the command was not understood'],
    ['3', 'something that tests need could not be installed'],
  ],
  stages: {
    types: 'Types',
    lint: 'Lint and fences',
    format: 'Format',
    spelling: 'Spelling, both languages',
    style: 'Style and typography, both languages',
    unused: 'Unused files and exports',
    unit: 'Unit tests',
    build: 'Build, both languages',
    links: 'Links, sources and build',
    sync: 'Both languages in step',
    journeys: 'Journeys in Chromium',
    freshness: 'Facts to verify again',
  },
  done: (title, seconds) => `${title}: done in ${String(seconds)} s`,
  stopped: (titles) => `Stopped at ${listed(titles.map((title) => `“${title}”`))}: the reason stands above.`,
  installing: {
    chromium: 'No Chromium on this machine: installing one.',
    shellcheck: 'No ShellCheck on this machine: installing it.',
  },
  missing: {
    chromium:
      `The journeys need Chromium, which is not here and could not be installed (tried: ${installers}).\n` +
      `Install it yourself (on Debian and Ubuntu: ${calls.chromium.debian}) or name one: ${calls.chromium.named}`,
    shellcheck:
      'The scripts for bash are linted by ShellCheck, which is not here.\n' +
      `Install it (on Debian and Ubuntu: ${calls.shellcheck.debian}; on macOS: ${calls.shellcheck.mac}) or name one: ${calls.shellcheck.named}`,
  },
  installerFailed: (command, said) => `${command} failed. ${said}`,
};

export const due: DueWords = {
  none: 'Every fact is within its limit.',
  title: {
    stale: (n) => `${count(n, 'fact', 'facts')} past the limit: read the source again`,
    ageing: (n) => `${count(n, 'fact', 'facts')} due within a month`,
  },
  fact: (owner, id, readOn, limit) => `${owner}: ${id} – read ${readOn}, good until ${limit}`,
  more: (n) => `… and ${String(n)} more`,
  whatToDo: '(docs/write/freshness.mdx says what to do)',
};
