/**
 * A report as plain data, whatever was checked: every format is a function of it. Files are relative to the site
 * directory, with forward slashes; lines and columns count from 1, columns in UTF-16 code units.
 */
import type {Lang} from './lang';

export type Severity = 'error' | 'warning' | 'note';

/** Most serious first. */
export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** What would be written, and in place of what. */
export type ReportFix = {
  readonly kind: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly from: string;
  readonly to: string;
};

/** Another place to look at: the same passage in the other language. */
export type ReportPlace = {
  /** What stands there, for people: a language. */
  readonly name: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
};

export type ReportFinding = {
  readonly code: string;
  readonly severity: Severity;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** The part of the file that it is in. */
  readonly section?: string;
  readonly elsewhere?: readonly ReportPlace[];
  /** What was found, and what was expected: whole sentences. */
  readonly message: string;
  /** What to do next. */
  readonly remedy?: string;
  /** What to write instead. */
  readonly suggestion?: string;
  /** True: an error that does not make this run fail, because it is not ours to mend. */
  readonly advisory?: true;
  /** In the file of the finding. */
  readonly fix?: ReportFix;
  /** Plain values, spread into the JSON report; none is named like a field above. */
  readonly args: Readonly<Record<string, unknown>>;
  /** What makes it this finding and no other, wherever its line moves to. */
  readonly identity: readonly string[];
};

export type RuleWords = {readonly title: string; readonly help: string};

export type ReportRule = {
  readonly code: string;
  readonly words: Readonly<Record<Lang, RuleWords>>;
};

export type Shard = {readonly index: number; readonly of: number};

export type ReportSummary = {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** What was looked at, in the order in which it is told; `words` with the number: `428 files`. */
  readonly counts: readonly {readonly name: string; readonly value: number; readonly words: string}[];
  readonly durationMs: number;
  readonly shard?: Shard;
};

export type Report = {
  readonly tool: string;
  readonly version: string;
  /** Language of the messages. */
  readonly lang: Lang;
  readonly summary: ReportSummary;
  /** Sorted by place. */
  readonly findings: readonly ReportFinding[];
  /** Of the codes that the findings have, sorted. */
  readonly rules: readonly ReportRule[];
};

/** `docs/a.mdx:3:14`, as terminals and editors make it clickable; the empty string without a file. */
export function placeOf({file, line, column}: Pick<ReportFinding, 'file' | 'line' | 'column'>): string {
  if (file === undefined) return '';
  if (line === undefined) return file;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

/** @returns where else to look, a line each: `English  docs/a.mdx:3:14` */
export function elsewhereOf({elsewhere = []}: ReportFinding, root = ''): string[] {
  const before = root === '' ? '' : `${root.replace(/\/+$/, '')}/`;
  return elsewhere.map(({name, ...place}) => `${name}  ${before}${placeOf(place)}`);
}

/** @returns the number of findings of each severity */
export function countBySeverity(
  findings: readonly Pick<ReportFinding, 'severity'>[],
): Pick<ReportSummary, 'errors' | 'warnings' | 'notes'> {
  const of = (wanted: Severity) => findings.filter(({severity}) => severity === wanted).length;
  return {errors: of('error'), warnings: of('warning'), notes: of('note')};
}

/** Title of a code in the report's language; the code itself if it has no words. */
export function titleOf(report: Report, code: string): string {
  return report.rules.find((rule) => rule.code === code)?.words[report.lang].title ?? code;
}
