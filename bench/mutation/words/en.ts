import type {Words} from './index';

export const en = {
  reading: 'Running the tests once without any change…',
  chosen: (facts, tried) => `${facts} facts in contracts and catalogues; ${tried} are changed, one at a time`,
  progress: (done, all, survived) => `${done} of ${all} changed, ${survived} unnoticed`,
  baseline: (test) => `A test fails before anything is changed, so nothing can be said of changes: ${test}`,
  head: ['family', 'facts', 'changed', 'noticed'],
  total: 'all',
  survivors: (count) =>
    count === 1 ? 'One change that no test noticed:' : `${count} changes that no test noticed:`,
  known: (count) =>
    `${count} facts are left out: nothing that was read can tell a right value from a wrong one (bench/mutation/beyond-knowledge.json)`,
  killed: (killed, tried, seconds) => `${killed} of ${tried} noticed, in ${seconds} s`,
  written: (file) => `Result: ${file}`,
  stale: (entries) => `Entries of beyond-knowledge.json that name no fact: ${entries.join(', ')}`,
  usage: `Usage: npm run bench -- mutation [options]

  --only FAMILY  facts of one family only, such as guid or redirect-uri; may be repeated
  --full         every fact; otherwise a fixed sample of each family
  --verbose      each change, with the test that noticed it
  --lang L       en or fr
  --help         this text

Changes one fact of the contracts at a time, in memory, and runs the tests that could notice.
Ends with 1 if a change goes unnoticed. A run of all families writes bench/mutation/result.json.`,
} satisfies Words;
