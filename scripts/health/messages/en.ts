import {defaultDir} from '../call';
import type {HealthWords} from './words';

export const words: HealthWords = {
  purpose: 'Gathers what the docs health page shows into a directory: one file for each language.',
  usages: [['node scripts/bootstrap.mjs health [options]', 'gathers']],
  options: {
    out: {value: 'DIR', text: `where to write (default: ${defaultDir})`},
    'site-dir': {value: 'DIR', text: 'the site (default: this directory)'},
  },
  statuses: [
    ['0', 'written'],
    ['2', 'the command was not understood'],
  ],
};
