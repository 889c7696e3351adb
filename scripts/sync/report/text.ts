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
import type {WordChange} from '../lock/word-diff';
import {commandWords} from '../messages';
import {quote, sideBySide, wrap, type Look, type Painting, type Stretch} from './columns';
import type {Side, SyncReport, SyncReportFinding} from './report-of';
import {widthOf} from './width';

export type SyncTextOptions = {
  readonly colors?: boolean;
  /** Show each note. */
  readonly notes?: boolean;
  /** Columns of the terminal. */
  readonly width?: number;
  /** Before each file, so that it can be clicked from where the command was started; empty, or ends in a slash. */
  readonly root?: string;
};

/** Wider lines are hard to follow with the eye. */
const widest = 160;
const margin = ' '.repeat(6);

export function formatSyncText(
  report: SyncReport,
  {colors = false, notes = false, width = 100, root = ''}: SyncTextOptions = {},
): string {
  const words = reportWords[report.lang];
  const own = commandWords[report.lang];
  const c = picocolors.createColors(colors);
  const tint = {error: c.red, warning: c.yellow, note: c.cyan} as const satisfies Record<Severity, unknown>;
  const shown = notes ? report.findings : report.findings.filter(({severity}) => severity !== 'note');
  const room = Math.min(width, widest) - margin.length;

  const looks = (severity: Severity): Readonly<Record<Look, (text: string) => string>> => ({
    around: (text) => text,
    at: (text) => c.bold(tint[severity](text)),
    gone: (text) => (colors ? c.red(c.strikethrough(text)) : `[-${text}-]`),
    come: (text) => (colors ? c.green(c.underline(text)) : `{+${text}+}`),
  });
  const paintingOf = (severity: Severity): Painting => ({
    paint: (text, look) => looks(severity)[look](text),
    bar: c.dim('│'),
    hasCarets: !colors,
  });
  const placeLines = (sides: readonly Side[]): string[] => {
    const longest = Math.max(...sides.map(({language}) => widthOf(language)));
    return sides.map(({language, file, line, column}) => {
      const place = visibleLine(`${root}${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}`);
      return `${language}${' '.repeat(longest - widthOf(language))}  ${c.underline(place)}`;
    });
  };
  const prose = (text: string, first = ''): string[] =>
    visible(text)
      .split('\n')
      .flatMap((line) => wrap([{text: line, look: 'around'}], room - first.length))
      .map(
        (line, index) =>
          (index === 0 ? first : ' '.repeat(first.length)) + line.map(({text: part}) => part).join(''),
      );

  const finding = (found: SyncReportFinding): string => {
    const {severity, code, message, remedy, sides, change} = found;
    const painting = paintingOf(severity);
    const places = placeLines(sides);
    const texts = sides.map(excerptOf);
    const quoted =
      texts.length > 1 && texts.every((text) => text.length > 0)
        ? sideBySide(texts, room, painting)
        : undefined;
    const evidence = quoted
      ? [...places, '', ...quoted]
      : sides.flatMap((_, at) => [places[at] ?? '', ...quote(texts[at] ?? [], room, painting)]);
    const said = change
      ? [...prose(own.report.changed(change)), ...quote(change.words.flatMap(diffStretches), room, painting)]
      : prose(message);
    const advice = remedy === undefined ? [] : prose(remedy, '→ ');
    return [
      `    ${tint[severity](words.severity[severity])}  ${c.bold(titleOf(report, code))}  ${c.dim(code)}`,
      ...[...said, '', ...evidence, '', ...advice].map((line) => (line === '' ? '' : margin + line)),
    ].join('\n');
  };
  const section = (group: readonly SyncReportFinding[]): string => {
    const [{sectionTitle: title, section: id} = {}] = group;
    if (title === undefined) return group.map(finding).join('\n\n');
    const name = title === '' ? own.report.opening : visibleLine(title);
    const anchor = id === undefined || id === title || id === '' ? '' : `  ${c.dim(`#${visibleLine(id)}`)}`;
    return [`  ${c.bold(name)}${anchor}`, ...group.map(finding)].join('\n\n');
  };
  const page = (group: readonly SyncReportFinding[]): string => {
    const sections = [...groupBy(group, (found) => found.section ?? '\0').values()];
    return [
      c.bold(c.underline(visibleLine(`${root}${group[0]?.page ?? ''}`))),
      ...sections.toSorted((one, other) => lineOf(one) - lineOf(other)).map(section),
    ].join('\n\n');
  };

  const folded = notes ? [] : report.findings.filter(({severity}) => severity === 'note');
  const blocks = [
    ...[...groupBy(shown, (found) => found.page)].sort(byPage).map(([, group]) => page(group)),
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

/** As they stand in the site's directory, whichever language their findings are in. */
function byPage([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Where a section begins in the source, as far as its findings say; those of a whole page come first. */
function lineOf(group: readonly SyncReportFinding[]): number {
  if (group[0]?.section === undefined) return 0;
  return Math.min(...group.map(({sides}) => sides[0]?.line ?? Infinity));
}

/** White space before a word is no part of what came or went. */
function diffStretches({kind, text}: WordChange): Stretch[] {
  if (kind === 'same') return [{text, look: 'around'}];
  const words = text.trimStart();
  return [
    {text: text.slice(0, text.length - words.length), look: 'around'},
    {text: words, look: kind},
  ];
}

function excerptOf({excerpt}: Side): Stretch[] {
  if (!excerpt) return [];
  const {before, at, after} = excerpt;
  // What is all that is shown needs no pointing out.
  if (before === '' && after === '') return at === '' ? [] : [{text: visibleLine(at), look: 'around'}];
  return [
    {text: visibleLine(before), look: 'around' as const},
    {text: visibleLine(at), look: 'at' as const},
    {text: visibleLine(after), look: 'around' as const},
  ].filter(({text}) => text !== '');
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
