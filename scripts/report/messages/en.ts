import {countIn} from '../count';
import type {ReportWords} from './words';

const count = countIn('en');

export const en: ReportWords = {
  severity: {error: 'error', warning: 'warning', note: 'note'},
  severityCount: {
    error: (n) => count(n, 'error', 'errors'),
    warning: (n) => count(n, 'warning', 'warnings'),
    note: (n) => count(n, 'note', 'notes'),
  },
  instead: 'Write instead:',
  next: 'Next:',
  nothingFound: 'Nothing to report.',
  places: (n) => `in ${count(n, 'place', 'places')}`,
  more: (n) => `${count(n, 'more finding', 'more findings')} not shown`,
  inThisRun: (duration) => `in ${duration}`,
  advisory: (n) =>
    `${count(n, 'error is', 'errors are')} on other people’s servers: advice here, no failure.`,
  withoutFile: 'The site as a whole',
  rest: (n) => `The other ${count(n, 'finding', 'findings')}`,
  checked: 'Checked',
  page: {
    title: 'Health of the documentation',
    bySeverity: 'How serious',
    byCode: 'What is found most',
    byFile: 'Where most is found',
    findings: 'Findings',
    count: 'Number',
    place: 'Place',
    found: 'Found',
    toDo: 'What to do',
    code: 'Kind',
    severity: 'Severity',
    file: 'File',
    why: 'Why it matters',
    share: 'Share',
    chart: (parts) => `Bar chart: ${parts}.`,
  },
};
