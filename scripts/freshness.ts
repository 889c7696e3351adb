/** Prints the facts whose sources should be read again. Always ends well: that time passes is no failure. */
import {langOf} from './report/lang';
import {dueFacts} from './test/due-facts';
import {formatDueFacts} from './test/format-due-facts';
import {dueWords} from './test/messages';

const words = dueWords[langOf(process.env)];
const today = process.env['PASSERELLE_TODAY'] ?? new Date().toISOString().slice(0, 10);
const due = formatDueFacts(dueFacts(today), words);
console.log(due === '' ? words.none : `${due}\n${words.whatToDo}`);
