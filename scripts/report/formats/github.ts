/**
 * Annotations of GitHub Actions: workflow commands on standard output, which the runner shows at their lines.
 *
 * GitHub keeps ten of each type per step and drops the rest without a word, so the last notice says what is missing.
 * See https://docs.github.com/actions/reference/workflow-commands-for-github-actions and, for the escapes, the
 * runner's `ActionCommand`.
 */
import {reportWords} from '../messages';
import {elsewhereOf, severities, titleOf, type Report, type ReportFinding, type Severity} from '../model';
import {visible} from '../visible';

const perType = 10;

type Type = 'error' | 'warning' | 'notice';

/** @param root the site directory as seen from the repository's root; empty if it is that */
export function formatGithub(report: Report, {root = ''}: {readonly root?: string} = {}): string {
  const byType: Record<Type, ReportFinding[]> = {error: [], warning: [], notice: []};
  const inOrder = severities.flatMap((severity) => report.findings.filter((f) => f.severity === severity));
  for (const finding of inOrder) byType[typeOf(finding)].push(finding);
  // The notice that says how many are missing takes a place itself.
  const isWhole = Object.values(byType).every(({length}) => length <= perType);
  const shown = [
    ...byType.error.slice(0, perType),
    ...byType.warning.slice(0, perType),
    ...byType.notice.slice(0, isWhole ? perType : perType - 1),
  ];
  const lines = shown.map((finding) => formatFinding(report, finding, root));
  const missing = report.findings.length - shown.length;
  if (missing > 0) lines.push(formatMissing(report, missing));
  return lines.map((line) => `${line}\n`).join('');
}

function typeOf({severity, advisory}: {severity: Severity; advisory?: true}): Type {
  if (severity === 'error') return advisory ? 'warning' : 'error';
  return severity === 'warning' ? 'warning' : 'notice';
}

function formatFinding(report: Report, finding: ReportFinding, root: string): string {
  const {instead} = reportWords[report.lang];
  const {file, line, column, endLine, endColumn} = finding;
  // The runner takes columns only of a finding that ends on the line where it begins.
  const onOneLine = endLine === undefined || endLine === line;
  const properties = {
    file: file === undefined ? undefined : joinPath(root, file),
    line,
    endLine,
    col: onOneLine ? column : undefined,
    endColumn: onOneLine ? endColumn : undefined,
    title: titleOf(report, finding.code),
  };
  const message = [
    finding.message,
    finding.suggestion === undefined ? finding.remedy : `${instead} ${finding.suggestion}`,
    ...elsewhereOf(finding, root),
  ];
  return formatCommand(typeOf(finding), properties, message.filter((part) => part !== undefined).join('\n'));
}

function formatMissing({lang, summary, tool}: Report, missing: number): string {
  const words = reportWords[lang];
  const {errors, warnings, notes} = summary;
  const all = [
    words.severityCount.error(errors),
    words.severityCount.warning(warnings),
    words.severityCount.note(notes),
  ];
  return formatCommand('notice', {title: tool}, `${words.more(missing)} (${all.join(', ')})`);
}

function formatCommand(
  type: Type,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(visible(String(value)))}`);
  return `::${type} ${list.join(',')}::${escapeData(visible(message))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function joinPath(root: string, file: string): string {
  return root === '' ? file : `${root.replace(/\/+$/, '')}/${file}`;
}
