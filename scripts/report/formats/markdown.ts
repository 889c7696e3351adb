/**
 * Markdown as GitHub reads it, for a pull request's comment or a step's summary: a table of counts, the worst
 * findings, and the rest folded away. It stays below the 65,536 characters that a comment may have.
 */
import {reportWords} from '../messages';
import {elsewhereOf, placeOf, severities, titleOf, type Report, type ReportFinding} from '../model';
import {durationIn} from '../count';
import {visibleLine} from '../visible';

const worst = 20;
const longest = 60_000;

export function formatMarkdown(report: Report): string {
  const words = reportWords[report.lang];
  const {summary} = report;
  const looked = [...summary.counts.map((count) => count.words)].join(', ');
  const took = words.inThisRun(durationIn(report.lang)(summary.durationMs));
  const lines = [`### ${escapeMarkdown(report.tool)}`, ''];
  if (report.findings.length === 0) {
    lines.push(`**${words.nothingFound}** ${looked} ${took}.`, '');
    return `${lines.join('\n').trimEnd()}\n`;
  }
  lines.push(
    `| ${words.page.severity} | ${words.page.count} |`,
    '| :-- | --: |',
    `| ${words.severity.error} | ${summary.errors} |`,
    `| ${words.severity.warning} | ${summary.warnings} |`,
    `| ${words.severity.note} | ${summary.notes} |`,
    '',
    `${words.checked}${report.lang === 'fr' ? '\u00a0:' : ':'} ${looked} ${took}.`,
  );
  const advised = report.findings.filter(({advisory}) => advisory).length;
  if (advised > 0) lines.push('', words.advisory(advised));
  return `${[...lines, '', ...formatFindings(report, lines.join('\n').length)].join('\n').trimEnd()}\n`;
}

function formatFindings(report: Report, used: number): string[] {
  const words = reportWords[report.lang];
  const inOrder = severities.flatMap((severity) => report.findings.filter((f) => f.severity === severity));
  const {page} = words;
  const head = [`| ${page.severity} | ${page.place} | ${page.found} |`, '| :-- | :-- | :-- |'];
  const rows = takeRows(inOrder, report, longest - used - head.join('\n').length * 2 - 300);
  const lines = [...head, ...rows.slice(0, worst)];
  const rest = rows.slice(worst);
  if (rest.length > 0) {
    const title = words.rest(rest.length);
    lines.push('', '<details>', `<summary>${title}</summary>`, '', ...head, ...rest, '', '</details>');
  }
  const missing = report.findings.length - rows.length;
  if (missing > 0) lines.push('', `${words.more(missing)}.`);
  return lines;
}

/** As many rows as there is room for. */
function takeRows(findings: readonly ReportFinding[], report: Report, room: number): string[] {
  const rows: string[] = [];
  let left = room;
  for (const finding of findings) {
    const row = formatRow(report, finding);
    left -= row.length + 1;
    if (left < 0) break;
    rows.push(row);
  }
  return rows;
}

function formatRow(report: Report, finding: ReportFinding): string {
  const {severity, instead, withoutFile} = reportWords[report.lang];
  const place = placeOf(finding) || withoutFile;
  const what = [
    `**${escapeMarkdown(titleOf(report, finding.code))}**`,
    escapeMarkdown(finding.message),
    finding.suggestion === undefined
      ? escapeMarkdown(finding.remedy ?? '')
      : `${instead} ${escapeMarkdown(finding.suggestion)}`,
  ];
  const cells = [
    severity[finding.severity],
    [place, ...elsewhereOf(finding)].map(escapeMarkdown).join('<br>'),
    what.filter((text) => text !== '').join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * Text that stays text in a paragraph or a cell: HTML by entities, inline Markdown by backslashes (CommonMark 2.4,
 * GFM 6.5 and 6.9, GitHub's mathematics and emoji). An empty comment parts what GitHub would make a mention, a
 * reference or a link of after that.
 */
export function escapeMarkdown(text: string): string {
  return visibleLine(text)
    .replace(/[\\`*_[\]<>&|~@#!$:]|(?<=www)\./gi, (mark) => entities[mark] ?? `\\${mark}`)
    .replace(/\\[@#]|(?:https?|ftp|mailto|xmpp)(?=\\:)|www(?=\\\.)/gi, (found) => `${found}<!-- -->`);
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;'};
