import {readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {anyFinding, findingOf, reportWith} from '../harness/reports';
import type {Report, ReportFinding} from '../model';
import {formatSarif} from './sarif';

const validate = compileSchema();

const fix = {
  kind: 'moved-file',
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 12,
  from: 'b.mdx',
  to: 'c.mdx',
};

function runOf(report: Report, options = {}) {
  return JSON.parse(formatSarif(report, options)).runs[0];
}

function fingerprintsOf(findings: readonly ReportFinding[]): string[] {
  return runOf(reportWith(findings)).results.map(
    (result: {partialFingerprints: {primaryLocationLineHash: string}}) =>
      result.partialFingerprints.primaryLocationLineHash,
  );
}

it('names the section, and where else to look', () => {
  const elsewhere = [{name: 'English', file: 'docs/b.mdx', line: 2, column: 5}];
  const run = runOf(reportWith([findingOf({section: 'permissions', elsewhere})]));
  const [{locations, relatedLocations}] = run.results;
  expect(locations[0].logicalLocations).toEqual([{name: 'permissions'}]);
  expect(relatedLocations).toEqual([
    {
      id: 1,
      message: {text: 'English'},
      physicalLocation: {
        artifactLocation: {uri: 'docs/b.mdx', uriBaseId: '%SRCROOT%', index: 1},
        region: {startLine: 2, startColumn: 5},
      },
    },
  ]);
  expect(run.artifacts[1].location.uri).toBe('docs/b.mdx');
});

describe('the schema of SARIF 2.1.0', () => {
  it.each([
    ['nothing found', reportWith([])],
    [
      'every kind of finding',
      reportWith([findingOf({fix}), findingOf({severity: 'note', endLine: 3, endColumn: 9})]),
    ],
    [
      'a section, and places elsewhere',
      reportWith([
        findingOf({
          section: 'permissions',
          elsewhere: [
            {name: 'English', file: 'docs/b.mdx', line: 2, column: 5},
            {name: 'German', file: 'docs/c.mdx'},
          ],
        }),
      ]),
    ],
    ['findings in French', reportWith([findingOf()], {lang: 'fr'})],
  ])('admits %s', (_, report) => {
    expect(errorsOf(formatSarif(report, {informationUri: 'https://docs.example/links'}))).toEqual([]);
  });

  it('admits any text, and gives it back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, {maxLength: 4}), (findings) => {
        const text = formatSarif(reportWith(findings));
        expect(errorsOf(text)).toEqual([]);
        const messages = JSON.parse(text).runs[0].results.map(
          (r: {message: {text: string}}) => r.message.text,
        );
        for (const [index, {message}] of findings.entries())
          expect(messages[index].startsWith(message)).toBe(true);
      }),
      {numRuns: 50},
    );
  });

  it('refuses what is no report', () => {
    expect(errorsOf('{"version": "2.1.0", "runs": [{}]}')).not.toEqual([]);
  });
});

it('says where, how serious, and by which rule', () => {
  const run = runOf(reportWith([findingOf({file: 'docs/é t.mdx', severity: 'warning'})]), {root: 'website'});
  expect(run).toMatchObject({
    columnKind: 'utf16CodeUnits',
    artifacts: [{location: {uri: 'website/docs/%C3%A9%20t.mdx'}}],
  });
  expect(run.results[0]).toMatchObject({
    ruleId: 'file-missing',
    ruleIndex: 0,
    level: 'warning',
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: 'website/docs/%C3%A9%20t.mdx', uriBaseId: '%SRCROOT%', index: 0},
          region: {startLine: 3, startColumn: 7},
        },
      },
    ],
  });
});

it('explains its rules in both languages', () => {
  const run = runOf(reportWith([findingOf()], {lang: 'fr'}));
  expect(run.tool.driver).toMatchObject({language: 'fr', rules: [{help: {text: 'Aide pour file-missing.'}}]});
  expect(run.translations).toMatchObject([
    {language: 'en', rules: [{help: {text: 'Help for file-missing.'}}]},
  ]);
});

it('offers a safe fix', () => {
  expect(runOf(reportWith([findingOf({fix})])).results[0].fixes[0].artifactChanges[0].replacements).toEqual([
    {
      deletedRegion: {startLine: 3, startColumn: 7, endLine: 3, endColumn: 12},
      insertedContent: {text: 'c.mdx'},
    },
  ]);
});

describe('fingerprints', () => {
  it('survive a move', () => {
    expect(fingerprintsOf([findingOf({line: 3})])).toEqual(
      fingerprintsOf([findingOf({line: 300, column: 1})]),
    );
  });

  it('tell apart what differs, and the same link twice', () => {
    const all = fingerprintsOf([findingOf(), findingOf({line: 9}), findingOf({message: 'Another.'})]);
    expect(new Set(all).size).toBe(3);
    expect(all[0]?.replace(/:1$/, ':2')).toBe(all[1]);
  });
});

function errorsOf(text: string): unknown[] {
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? []);
}

/** The schema is of JSON Schema's draft 4, of which it uses nothing that draft 7 reads otherwise but its own name. */
function compileSchema() {
  const path = new URL('../harness/sarif-2.1.0.schema.json', import.meta.url);
  const {$schema: _, id: __, ...schema} = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false});
  addFormats(ajv);
  return ajv.compile(schema);
}
