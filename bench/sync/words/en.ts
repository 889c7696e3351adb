import {targetWords} from '../../target';
import type {Words} from './index';

export const en = {
  parts: {
    baselines: 'page pairs as they are: nothing to find',
    edits: 'edits of one side of the bench’s own pairs',
    'held-out': 'edits of pairs on which nothing is tuned',
    fresh: 'the same edits of further pairs',
    'by-hand': 'edits of those pairs, each written by hand',
    speed: '2,000 page pairs',
  },
  results: {
    recall: 'recall: edits found in their section',
    facts: 'recall on edited facts: without negation, obligation and what else turns a sentence round',
    precision: 'precision: alarms that are true',
    f1: 'F1',
    'strict-f1': 'F1 with the right kind of finding',
    'false-alarms': 'false alarms, of harmless edits',
    baselines: 'pairs in which something is found all the same',
    'over-satteri': 'rules alone, one thread: processor time over that of parsing once (satteri, tree made)',
    'over-remark': 'rules alone, one thread: processor time over that of parsing once (remark with MDX)',
    linear: 'cost of a further pair beyond 200 over that before',
    memory: 'rules alone: most memory held, 2,000 pairs',
    'command-wall':
      'the command, start to end, on every core: wall time over that of parsing once on one thread; pages like others, each with a line of its own',
    'command-copies': 'the same, of pages that are copies of others to the letter',
    'command-distinct': 'the same, of pages with a difference in every paragraph',
    'command-cpu': 'the command: processor time of all threads over that of parsing once',
    'command-memory': 'the command: most memory held, 2,000 pairs',
    again: 'the command again, nothing changed',
    'one-changed': 'the command again, one page changed',
    'many-memory': 'the command: most memory held, 10,000 pairs',
  },
  measuring: (what) => `Measuring ${what}…`,
  ...targetWords.en,
  families: ['family', 'kind', 'scenarios', 'right', 'named'],
  harmful: 'harmful',
  harmless: 'harmless',
  misses: (count, file) => `${count} misses and false alarms, each with its edit: ${file}`,
  usage: `Usage: npm run bench -- sync [options]

  --only PART   one part: baselines, edits, held-out, fresh, by-hand, speed; may be repeated
  --verbose     every family, and every miss
  --lang L      en or fr
  --help        this text

Edits are the same in every run. Speed is measured on this machine, which should do nothing else meanwhile.`,
} satisfies Words;
