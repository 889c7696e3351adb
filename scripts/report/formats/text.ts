/**
 * For people, in a terminal. Findings stand by file and line, each under a place that can be clicked. What is the
 * same at several places (a page that is gone, linked from everywhere) is said once with all its places; notes are
 * counted unless asked for; the last line sums up.
 */
import picocolors from 'picocolors';
import {durationIn} from '../count';
import {groupBy, rank} from '../group';
import {reportWords} from '../messages';
import {placeOf, severities, titleOf, type Report, type ReportFinding, type Severity} from '../model';
import {visible, visibleLine} from '../visible';

export type TextOptions = {
  readonly colors?: boolean;
  /** Show each note. */
  readonly notes?: boolean;
  /** How to be shown the notes: a sentence of the command’s. */
  readonly notesHint?: string;
  /** Before each file, so that it can be clicked from where the command was started; empty, or ends in a slash. */
  readonly root?: string;
};

/** From so many places on, the same finding is said once. */
const manyPlaces = 3;

export function formatText(report: Report, options: TextOptions = {}): string {
  const shown = options.notes ? report.findings : report.findings.filter((f) => f.severity !== 'note');
  const bySentence = groupBy(shown, ({code, message}) => JSON.stringify([code, message]));
  const repeated = [...bySentence.values()].filter((group) => group.length >= manyPlaces);
  const inRepeated = new Set(repeated.flat());
  const alone = shown.filter((finding) => !inRepeated.has(finding));
  const paint = painter(report, options);
  const blocks = [
    ...[...groupBy(alone, ({file}) => file ?? '').values()].map((group) => paint.file(group)),
    ...repeated.map((group) => paint.repeated(group)),
    paint.folded(),
    paint.summary(),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

type Painter = {
  file(findings: readonly ReportFinding[]): string;
  repeated(findings: readonly ReportFinding[]): string;
  folded(): string;
  summary(): string;
};

function painter(
  report: Report,
  {colors = false, notes = false, notesHint, root = ''}: TextOptions,
): Painter {
  const words = reportWords[report.lang];
  const c = picocolors.createColors(colors);
  const tint = {error: c.red, warning: c.yellow, note: c.cyan} as const satisfies Record<Severity, unknown>;
  const place = (finding: ReportFinding) => {
    const file = finding.file === undefined ? {} : {file: `${root}${finding.file}`};
    return visibleLine(placeOf({...finding, ...file}));
  };
  const head = ({severity, code}: ReportFinding) =>
    `${tint[severity](words.severity[severity])}  ${c.bold(titleOf(report, code))}  ${c.dim(code)}`;
  const body = ({message, suggestion, remedy}: ReportFinding) => {
    const advice = suggestion === undefined ? remedy : `${words.instead} ${c.green(visibleLine(suggestion))}`;
    return [visible(message), suggestion === undefined ? c.dim(visible(advice ?? '')) : (advice ?? '')]
      .filter((text) => text !== '')
      .map((text) => indent(text));
  };
  return {
    file: (findings) =>
      findings
        .map((f) => [`${c.underline(place(f) || words.withoutFile)}  ${head(f)}`, ...body(f)].join('\n'))
        .join('\n'),
    repeated: (findings) => {
      const [first] = findings;
      if (!first) return '';
      const title = `${head(first)}  ${words.places(findings.length)}`;
      return [
        title,
        ...body(first),
        ...findings.map((f) => indent(c.underline(place(f) || words.withoutFile))),
      ].join('\n');
    },
    folded: () => {
      const all = report.findings.filter(({severity}) => severity === 'note');
      if (notes || all.length === 0) return '';
      const kinds = rank(all, ({code}) => code).map(([code, count]) => `${count} × ${titleOf(report, code)}`);
      return c.dim(
        [words.severityCount.note(all.length), ...kinds.map(indent), notesHint ?? ''].join('\n').trimEnd(),
      );
    },
    summary: () => summarize(report, (severity, text) => tint[severity](text), c.green),
  };
}

function summarize(
  report: Report,
  tint: (severity: Severity, text: string) => string,
  good: (text: string) => string,
): string {
  const words = reportWords[report.lang];
  const {summary, findings} = report;
  const numbers = {error: summary.errors, warning: summary.warnings, note: summary.notes};
  const verdict = severities
    .filter((severity) => numbers[severity] > 0)
    .map((severity) => tint(severity, words.severityCount[severity](numbers[severity])));
  const advised = findings.filter(({advisory}) => advisory).length;
  const looked = summary.counts.map((count) => count.words).join(', ');
  const took = words.inThisRun(durationIn(report.lang)(summary.durationMs));
  return [
    ...(advised > 0 ? [words.advisory(advised)] : []),
    `${verdict.length === 0 ? good(words.nothingFound) : `${verdict.join(', ')}.`} ${looked} ${took}.`,
  ].join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
