/** Prints the facts whose sources should be read again. Always ends well: that time passes is no failure. */
import {dueFacts, formatDueFacts} from './test/due-facts';

const today = process.env['PASSERELLE_TODAY'] ?? new Date().toISOString().slice(0, 10);
const due = formatDueFacts(dueFacts(today));
console.log(
  due === '' ? 'Every fact is within its limit.' : `${due}\n(docs/write/freshness.mdx says what to do)`,
);
