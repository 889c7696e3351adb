/**
 * SARIF 2.1.0 (OASIS), for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. Section
 * numbers below are of that document.
 */
import {createHash} from 'node:crypto';
import {langs} from '../lang';
import type {Report, ReportFinding, ReportFix, ReportRule} from '../model';

export type SarifOptions = {
  /** The site directory as seen from the repository's root; empty if it is that. */
  readonly root?: string;
  /** Where people read about the tool. */
  readonly informationUri?: string;
};

const baseId = '%SRCROOT%';

export function formatSarif(report: Report, {root = '', informationUri}: SarifOptions = {}): string {
  const files = [
    ...new Set(
      report.findings.flatMap(({file, elsewhere = []}) => [
        ...(file === undefined ? [] : [file]),
        ...elsewhere.map((place) => place.file),
      ]),
    ),
  ].sort();
  const artifactOf = (file: string) => ({
    uri: uriOf(root, file),
    uriBaseId: baseId,
    index: files.indexOf(file),
  });
  const artifacts = new Map(files.map((file) => [file, artifactOf(file)]));
  const otherLangs = langs.filter((lang) => lang !== report.lang);
  const run = {
    tool: {
      driver: {
        name: report.tool,
        version: report.version,
        ...(informationUri !== undefined && {informationUri}),
        language: report.lang,
        rules: report.rules.map((rule) => formatRule(rule, report.lang)),
      },
    },
    // 3.14.9: the same words in the other language, for viewers that can choose.
    translations: otherLangs.map((language) => ({
      name: report.tool,
      language,
      contents: ['localizedData'],
      associatedComponent: {name: report.tool},
      rules: report.rules.map((rule) => formatRule(rule, language)),
    })),
    // So that two tools' reports of one commit stand side by side (3.14.3).
    automationDetails: {id: `${report.tool}/`},
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {[baseId]: {description: {text: 'The root of the repository.'}}},
    artifacts: files.map((file) => ({location: {uri: uriOf(root, file), uriBaseId: baseId}})),
    invocations: [{executionSuccessful: true}],
    results: formatResults(report, (file) => artifacts.get(file)),
  };
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

type Artifact = {readonly uri: string; readonly uriBaseId: string; readonly index: number};

function formatRule({code, words}: ReportRule, lang: Report['lang']): Record<string, unknown> {
  const {title, help} = words[lang];
  return {
    id: code,
    name: code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: title},
    fullDescription: {text: help},
    help: {text: help},
  };
}

function formatResults(report: Report, artifactOf: (file: string) => Artifact | undefined): unknown[] {
  const ruleIndexes = new Map(report.rules.map(({code}, index) => [code, index]));
  const seen = new Map<string, number>();
  return report.findings.map((finding) => {
    const identity = createHash('sha256').update(JSON.stringify(finding.identity)).digest('hex').slice(0, 32);
    const occurrence = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, occurrence);
    const location = finding.file === undefined ? undefined : artifactOf(finding.file);
    const ruleIndex = ruleIndexes.get(finding.code);
    return {
      ruleId: finding.code,
      ...(ruleIndex !== undefined && {ruleIndex}),
      level: finding.severity,
      message: {text: [finding.message, finding.remedy].filter((part) => part !== undefined).join('\n')},
      ...(location && {
        locations: [
          {physicalLocation: {artifactLocation: location, ...regionOf(finding)}, ...sectionOf(finding)},
        ],
      }),
      // 3.27.22: what a person looks at besides.
      ...(finding.elsewhere &&
        finding.elsewhere.length > 0 && {
          relatedLocations: finding.elsewhere.map(({name, file, ...place}, index) => ({
            id: index + 1,
            message: {text: name},
            physicalLocation: {artifactLocation: artifactOf(file), ...regionOf(place)},
          })),
        }),
      // 3.27.16: of what was found and not of its line, so that a finding that moves stays the same finding. The name
      // is the one that GitHub reads.
      partialFingerprints: {primaryLocationLineHash: `${identity}:${occurrence}`},
      ...(finding.fix && location && {fixes: [formatFix(finding.fix, location, finding)]}),
    };
  });
}

/** 3.33: the heading under which it stands. */
function sectionOf({section = ''}: ReportFinding): {logicalLocations?: readonly {readonly name: string}[]} {
  return section === '' ? {} : {logicalLocations: [{name: section}]};
}

function regionOf({
  line,
  column,
  endLine,
  endColumn,
}: Pick<ReportFinding, 'line' | 'column' | 'endLine' | 'endColumn'>): {region?: Record<string, number>} {
  if (line === undefined) return {};
  return {
    region: {
      startLine: line,
      ...(column !== undefined && {startColumn: column}),
      ...(endLine !== undefined && {endLine}),
      ...(endColumn !== undefined && {endColumn}),
    },
  };
}

function formatFix(fix: ReportFix, artifactLocation: Artifact, {remedy, message}: ReportFinding): unknown {
  return {
    description: {text: remedy ?? message},
    artifactChanges: [
      {
        artifactLocation,
        replacements: [
          {
            deletedRegion: {
              startLine: fix.line,
              startColumn: fix.column,
              endLine: fix.endLine,
              endColumn: fix.endColumn,
            },
            insertedContent: {text: fix.to},
          },
        ],
      },
    ],
  };
}

/** A relative reference (RFC 3986, section 4.2), each segment percent-encoded. */
function uriOf(root: string, file: string): string {
  return [...root.split('/'), ...file.split('/')]
    .filter((segment) => segment !== '')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
}
