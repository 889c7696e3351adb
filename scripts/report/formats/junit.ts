/**
 * JUnit XML, as Jenkins, GitLab, Azure Pipelines and others show it.
 *
 * JUnit knows no warnings: whatever makes the run fail is a failure, however serious, so that failures and the exit
 * status agree. An error or a warning that makes nothing fail is a skipped test (shown, in its own colour, and blocking
 * nothing); such a note is a passed test; both say their words as output. One more test that passes stands for all that
 * was looked at, so that a clean report is one too.
 */
import junit from 'junit-report-builder';
import {reportWords} from '../messages';
import {elsewhereOf, placeOf, titleOf, type Report, type ReportFinding} from '../model';
import {groupBy} from '../group';
import {visible, visibleLine} from '../visible';

export function formatJunit(report: Report, fails: (finding: ReportFinding) => boolean = isOwnError): string {
  const words = reportWords[report.lang];
  const builder = junit.newBuilder().name(report.tool);
  const whole = builder
    .testSuite()
    .name(report.tool)
    .time(report.summary.durationMs / 1000);
  whole
    .testCase()
    .className(report.tool)
    .name(
      visibleLine(`${words.checked}${colon(report)} ${report.summary.counts.map((c) => c.words).join(', ')}`),
    );
  for (const [file, findings] of groupBy(report.findings, ({file}) => file ?? words.withoutFile)) {
    const suite = builder.testSuite().name(visibleLine(file));
    for (const finding of findings) {
      const title = titleOf(report, finding.code);
      const test = suite
        .testCase()
        .className(visibleLine(file))
        .name(visibleLine(`${placeIn(finding)}${sectionOf(report, finding)}${title} (${finding.code})`));
      const text = cdata(textOf(report, finding));
      if (fails(finding)) {
        test.failure(visibleLine(finding.message), finding.code).stacktrace(text);
      } else {
        if (finding.severity !== 'note') test.skipped();
        test.standardOutput(text);
      }
    }
  }
  // The builder also counts skipped tests on the root, where Jenkins' schema knows no such attribute.
  return `${builder.build().replace(/(<testsuites [^>]*?) skipped="\d+"/, '$1')}\n`;
}

function isOwnError({severity, advisory}: ReportFinding): boolean {
  return severity === 'error' && !advisory;
}

/**
 * Text for a CDATA section. The builder splits one `]]>` of each and no more: what would end the section is written as
 * other hidden marks are.
 */
function cdata(text: string): string {
  return visible(text).replaceAll(']]>', ']]\\u003e');
}

/** French sets a no-break space before a colon. */
function colon({lang}: Report): string {
  return lang === 'fr' ? '\u00a0:' : ':';
}

function placeIn({line, column}: ReportFinding): string {
  return line === undefined ? '' : `${line}:${column ?? 1} `;
}

function sectionOf(report: Report, {section = ''}: ReportFinding): string {
  return section === '' ? '' : `${section}${colon(report)} `;
}

function textOf({lang}: Report, finding: ReportFinding): string {
  const {instead, next} = reportWords[lang];
  return [
    placeOf(finding),
    ...elsewhereOf(finding),
    finding.message,
    finding.remedy === undefined ? '' : `${next} ${finding.remedy}`,
    finding.suggestion === undefined ? '' : `${instead} ${finding.suggestion}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}
