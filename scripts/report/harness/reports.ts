import fc from 'fast-check';
import {countBySeverity, severities, type Report, type ReportFinding} from '../model';

/** A finding, but for what a test says of it. */
export function findingOf(parts: Partial<ReportFinding> = {}): ReportFinding {
  const finding = {
    code: 'file-missing',
    severity: 'error' as const,
    file: 'docs/a.mdx',
    line: 3,
    column: 7,
    message: 'It is not there.',
    remedy: 'Put it there.',
    args: {path: 'docs/b.mdx'},
    ...parts,
  };
  return {identity: [finding.code, finding.file, finding.message], ...finding};
}

/** A report of these findings. Each code has a title and a help text in both languages. */
export function reportWith(findings: readonly ReportFinding[], parts: Partial<Report> = {}): Report {
  const codes = [...new Set(findings.map(({code}) => code))].sort();
  return {
    tool: 'check-links',
    version: '1.2.3',
    lang: 'en',
    summary: {
      ...countBySeverity(findings),
      counts: [
        {name: 'files', value: 12, words: '12 files'},
        {name: 'links', value: 34, words: '34 links'},
      ],
      durationMs: 1234,
    },
    findings,
    rules: codes.map((code) => ({
      code,
      words: {
        en: {title: `Title of ${code}`, help: `Help for ${code}.`},
        fr: {title: `Titre de ${code}`, help: `Aide pour ${code}.`},
      },
    })),
    ...parts,
  };
}

/** What pages and servers say: any text, and marks that formats give a meaning to. */
export const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({
    unit: fc.constantFrom(
      ...['%', ':', ',', '\r', '\n', '\t', '<', '>', '&', '"', "'", '|', '`', '*', '_', '[', ']', '(', ')'],
      ...[
        '@',
        '#',
        '~',
        '$',
        '\\',
        '!',
        ' ',
        'é',
        '\u0000',
        '\u001b',
        '\u202e',
        '\ufffe',
        '\ud800',
        '😀',
        'a',
      ],
      ...[
        ']]>',
        '<!--',
        '-->',
        '::',
        '%0A',
        '&#38;',
        'https://x.example',
        'www.x.example',
        '@me',
        '#12',
        '${a}',
      ],
    ),
    maxLength: 30,
  }),
);

export const anyFinding: fc.Arbitrary<ReportFinding> = fc
  .record({
    code: fc.constantFrom('file-missing', 'web-not-found', 'page-not-translated'),
    severity: fc.constantFrom(...severities),
    file: fc.option(anyText, {nil: undefined}),
    line: fc.option(fc.integer({min: 1, max: 9}), {nil: undefined}),
    column: fc.option(fc.integer({min: 1, max: 9}), {nil: undefined}),
    message: anyText,
    remedy: fc.option(anyText, {nil: undefined}),
    suggestion: fc.option(anyText, {nil: undefined}),
    target: anyText,
  })
  .map(({file, line, column, remedy, suggestion, target, ...rest}) => ({
    ...rest,
    ...(file !== undefined && file !== '' && {file, ...(line && {line, ...(column && {column})})}),
    ...(remedy !== undefined && {remedy}),
    ...(suggestion !== undefined && {suggestion}),
    args: {target},
    identity: [rest.code, file ?? '', target],
  }));
