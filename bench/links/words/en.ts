import {targetWords} from '../../target';
import type {Words} from './index';

export const en = {
  parts: {
    reading: 'reading alone (a regular expression over the text is 1)',
    peer: 'the whole check offline, against linkinator',
    growth: 'growth and memory, from 200 to 10,000 pages',
    warm: 'the second run of an unchanged site',
    web: 'online, against bare undici',
    build: 'against docusaurus build',
  },
  results: {
    'peer-2000': 'linkinator’s time over ours, 2,000 plain pages',
    'peer-10000': 'linkinator’s time over ours, 10,000 plain pages',
    linear: 'cost of a further page beyond 2,000 over that before',
    memory: 'most memory held, 10,000 pages',
    warm: 'second run over first, 2,000 pages',
    build: 'docusaurus build’s time over ours, bilingual corpus',
    'read-own': 'our reader',
    'read-satteri': 'satteri alone',
    'read-remark': 'remark with MDX',
  },
  measuring: (what) => `Measuring ${what}…`,
  fetching: (packages) => `Fetching ${packages} (once)…`,
  ...targetWords.en,
  onlyWithFull: 'left out: takes a build of the site; add --full',
  usage: `Usage: npm run bench -- links [options]

  --only PART   one part: reading, peer, growth, warm, web, build; may be repeated
  --full        all parts, those that build a site with Docusaurus too
  --lang L      en or fr
  --help        this text

Ratios of one run on this machine, which should do nothing else meanwhile; up to half an hour.`,
} satisfies Words;
