import {
  countBySeverity,
  type Report,
  type ReportFinding,
  type ReportFix,
  type Shard,
} from '../../report/model';
import type {LinkCode, LinkFinding} from '../finding';
import {wordFinding, type Lang} from '../messages';
import {advises, type FailOn} from './exit-status';
import {identityOf} from './identity';
import {wordCounts, type LinkCounts} from './counts';
import {byPlace} from './order';
import {rulesOf} from './rules';

export type LinkRun = {
  readonly findings: readonly LinkFinding[];
  readonly counts: LinkCounts;
  readonly durationMs: number;
  readonly version: string;
  readonly failOn: FailOn;
  readonly shard?: Shard;
};

export const tool = 'check-links';

/** A run as a report, in one language: its findings worded and sorted. */
export function reportOf(run: LinkRun, lang: Lang): Report {
  const {counts, durationMs, version, failOn, shard} = run;
  const findings = run.findings.map((finding) => wordOne(finding, lang, failOn)).sort(byPlace);
  return {
    tool,
    version,
    lang,
    summary: {
      ...countBySeverity(findings),
      counts: wordCounts(counts, lang),
      durationMs: Math.round(durationMs),
      ...(shard && {shard}),
    },
    findings,
    rules: rulesOf(findings.map(({code}) => code)),
  };
}

function wordOne(finding: LinkFinding, lang: Lang, failOn: FailOn): ReportFinding {
  const {code, severity, file, line, column, target, locales, suggestion, fix} = finding;
  const args = {...(target !== undefined && {target}), ...(locales && {locales}), ...finding.args};
  const {message, remedy} = wordFinding<LinkCode>(finding, lang);
  return {
    code,
    severity,
    ...(file !== undefined && {file}),
    ...(line !== undefined && {line}),
    ...(column !== undefined && {column}),
    ...(fix && {endLine: fix.span.end.line, endColumn: fix.span.end.column}),
    message,
    remedy,
    ...(suggestion !== undefined && {suggestion}),
    ...(advises(finding, failOn) && {advisory: true as const}),
    ...(fix && fix.file === file && {fix: fixOf(fix)}),
    args,
    identity: identityOf(code, file, args),
  };
}

function fixOf({kind, span: {start, end}, from, to}: NonNullable<LinkFinding['fix']>): ReportFix {
  return {
    kind,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    from,
    to,
  };
}
