/**
 * A page that stands alone: no script, no request, one style sheet allowed by its hash, light and dark.
 *
 * Its charts are tables with a bar drawn in each row. A chart library would bring more code than the whole page, and
 * those that draw SVG on a server write style attributes, which a strict policy forbids; a table is its own text
 * alternative.
 */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {durationIn} from '../count';
import {groupBy, rank} from '../group';
import {reportWords} from '../messages';
import {
  elsewhereOf,
  placeOf,
  severities,
  titleOf,
  type Report,
  type ReportFinding,
  type Severity,
} from '../model';
import {drawChart} from './html-chart';
import {escapeHtml as text} from './html-text';

const mostRows = 10;

export function formatHtml(report: Report): string {
  const words = reportWords[report.lang];
  // The policy's hash is of what stands between the tags, to the byte.
  const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');
  const hash = createHash('sha256').update(style).digest('base64');
  const title = `${words.page.title} – ${report.tool}`;
  return `<!doctype html>
<html lang="${report.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header>
<p class="tool">${text(report.tool)} ${text(report.version)}</p>
<h1>${text(words.page.title)}</h1>
<p class="verdict">${formatVerdict(report)}</p>
</header>
${report.findings.length === 0 ? '' : `${formatCharts(report)}\n${formatFindings(report)}\n`}</main>
</body>
</html>
`;
}

function formatVerdict(report: Report): string {
  const {summary, findings, lang} = report;
  const words = reportWords[lang];
  const advised = findings.filter(({advisory}) => advisory).length;
  const looked = summary.counts.map((count) => text(count.words)).join(', ');
  const took = text(words.inThisRun(durationIn(lang)(summary.durationMs)));
  const verdict = findings.length === 0 ? `<strong class="good">${text(words.nothingFound)}</strong> ` : '';
  return `${verdict}${looked} ${took}.${advised > 0 ? ` ${text(words.advisory(advised))}` : ''}`;
}

function formatCharts(report: Report): string {
  const {page, severity: names} = reportWords[report.lang];
  const {lang, findings, summary} = report;
  const columns = (first: string) => [first, page.count, page.share] as const;
  const numbers: Record<Severity, number> = {
    error: summary.errors,
    warning: summary.warnings,
    note: summary.notes,
  };
  const worstOf = (wanted: (finding: ReportFinding) => boolean): Severity =>
    severities.find((severity) => findings.some((f) => f.severity === severity && wanted(f))) ?? 'note';
  const charts = [
    drawChart(lang, page.bySeverity, columns(page.severity), [
      ...severities.map((kind) => ({label: names[kind], value: numbers[kind], kind})),
    ]),
    drawChart(
      lang,
      page.byCode,
      columns(page.code),
      rank(findings, ({code}) => code)
        .slice(0, mostRows)
        .map(([code, value]) => ({
          label: titleOf(report, code),
          value,
          kind: worstOf((finding) => finding.code === code),
        })),
    ),
    drawChart(
      lang,
      page.byFile,
      columns(page.file),
      rank(
        findings.flatMap((finding) => finding.file ?? []),
        (file) => file,
      )
        .slice(0, mostRows)
        .map(([label, value]) => ({label, value, kind: worstOf(({file}) => file === label), isCode: true})),
    ),
  ];
  return `<div class="charts">\n${charts.join('\n')}\n</div>`;
}

/** Kinds, the most serious first; those that hold errors lie open. */
function formatFindings(report: Report): string {
  const {page} = reportWords[report.lang];
  const inOrder = severities.flatMap((severity) => report.findings.filter((f) => f.severity === severity));
  const groups = [...groupBy(inOrder, ({code, severity}) => `${severity} ${code}`).values()];
  return `<h2>${text(page.findings)}</h2>\n${groups.map((group) => formatGroup(report, group)).join('\n')}`;
}

function formatGroup(report: Report, findings: readonly ReportFinding[]): string {
  const [first] = findings;
  if (!first) return '';
  const {page, severity} = reportWords[report.lang];
  const help = report.rules.find(({code}) => code === first.code)?.words[report.lang].help ?? '';
  const title = titleOf(report, first.code);
  const rows = findings.map((finding) => formatRow(report, finding)).join('\n');
  return `<details${first.severity === 'error' ? ' open' : ''}>
<summary><span class="badge ${first.severity}">${text(severity[first.severity])}</span> <span class="kind">${text(title)}</span> <span class="number">${findings.length}</span></summary>
${help === '' ? '' : `<p class="why">${text(help)}</p>\n`}<table class="findings">
<caption class="unseen">${text(title)}</caption>
<thead><tr><th scope="col">${text(page.place)}</th><th scope="col">${text(page.found)}</th><th scope="col">${text(page.toDo)}</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</details>`;
}

function formatRow(report: Report, finding: ReportFinding): string {
  const {instead, withoutFile} = reportWords[report.lang];
  const place = placeOf(finding);
  const others = elsewhereOf(finding)
    .map((line) => `<br>${text(line)}`)
    .join('');
  const toDo =
    finding.suggestion === undefined
      ? text(finding.remedy ?? '')
      : `${text(instead)} <code>${text(finding.suggestion)}</code>`;
  return `<tr><th scope="row">${place === '' ? text(withoutFile) : `<code>${text(place)}</code>`}${others}</th><td>${text(finding.message)}</td><td>${toDo}</td></tr>`;
}
