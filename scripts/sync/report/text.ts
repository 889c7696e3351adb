/**
 * For people, in a terminal: findings by page and section, each with both languages side by side around the difference,
 * and what to do. On a narrow terminal the two stand below each other.
 */
import picocolors from 'picocolors';
import {durationIn} from '../../report/count';
import {groupBy, rank} from '../../report/group';
import {reportWords} from '../../report/messages';
import {severities, titleOf, type Severity} from '../../report/model';
import {visible, visibleLine} from '../../report/visible';
import {commandWords} from '../messages';
import {sideBySide} from './columns';
import type {Side, SyncReport, SyncReportFinding} from './report-of';

export type SyncTextOptions = {
  readonly colors?: boolean;
  /** Show each note. */
  readonly notes?: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
  /** Before each file, so that it can be clicked from where the command was started; empty, or ends in a slash. */
  readonly root?: string;
};

export function formatSyncText(
  report: SyncReport,
  {colors = false, notes = false, width = 100, root = ''}: SyncTextOptions = {},
): string {
  const words = reportWords[report.lang];
  const own = commandWords[report.lang];
  const c = picocolors.createColors(colors);
  const tint = {error: c.red, warning: c.yellow, note: c.cyan} as const satisfies Record<Severity, unknown>;
  const shown = notes ? report.findings : report.findings.filter(({severity}) => severity !== 'note');

  const place = ({file, line, column}: Side): string =>
    visibleLine(`${root}${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}`);
  const quote = ({excerpt}: Side): string =>
    excerpt
      ? `${c.dim(visibleLine(excerpt.before))}${c.bold(visibleLine(excerpt.at))}${c.dim(visibleLine(excerpt.after))}`
      : '';
  const finding = (found: SyncReportFinding): string => {
    const {severity, code, message, remedy, suggestion, sides} = found;
    const columns = sides.map((side) => [c.dim(side.language), c.underline(place(side)), quote(side)]);
    const advice =
      suggestion === undefined ? (remedy ?? '') : `${words.instead} ${c.green(visibleLine(suggestion))}`;
    return [
      `    ${tint[severity](words.severity[severity])}  ${c.bold(titleOf(report, code))}  ${c.dim(code)}`,
      indent(visible(message)),
      ...sideBySide(columns, width - 6).map((line) => `      ${line}`.trimEnd()),
      ...(advice === '' ? [] : [indent(`→ ${advice}`)]),
    ].join('\n');
  };
  const section = (group: readonly SyncReportFinding[]): string => {
    const title = group[0]?.sectionTitle;
    const head =
      title === undefined ? [] : [`  ${c.bold(title === '' ? own.report.opening : visibleLine(title))}`];
    return [...head, ...group.map(finding)].join('\n');
  };
  const page = (group: readonly SyncReportFinding[]): string => {
    const sections = groupBy(group, (found) => found.section ?? '\0');
    return [
      c.underline(visibleLine(`${root}${group[0]?.file ?? ''}`)),
      ...[...sections.values()].map(section),
    ].join('\n');
  };

  const folded = notes ? [] : report.findings.filter(({severity}) => severity === 'note');
  const blocks = [
    ...[...groupBy(shown, ({file}) => file ?? '').values()].map(page),
    ...(folded.length === 0
      ? []
      : [
          c.dim(
            [
              words.severityCount.note(folded.length),
              ...rank(folded, ({code}) => code).map(
                ([code, count]) => `  ${count} × ${titleOf(report, code)}`,
              ),
              own.notesOption,
            ].join('\n'),
          ),
        ]),
    summarize(report, tint, c.green),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function summarize(
  {summary, lang}: SyncReport,
  tint: Readonly<Record<Severity, (text: string) => string>>,
  good: (text: string) => string,
): string {
  const words = reportWords[lang];
  const numbers = {error: summary.errors, warning: summary.warnings, note: summary.notes};
  const verdict = severities
    .filter((severity) => numbers[severity] > 0)
    .map((severity) => tint[severity](words.severityCount[severity](numbers[severity])));
  const looked = summary.counts.map((count) => count.words).join(', ');
  const took = words.inThisRun(durationIn(lang)(summary.durationMs));
  return `${verdict.length === 0 ? good(words.nothingFound) : `${verdict.join(', ')}.`} ${looked} ${took}.`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '      ');
}
