import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {parseDocument} from 'htmlparser2';
import {validateXML} from 'xmllint-wasm';
import {describe, expect, it} from 'vitest';
import {anyFinding, findingOf, reportWith} from '../harness/reports';
import type {ReportFinding} from '../model';
import {visible} from '../visible';
import {formatJunit} from './junit';

const schema = readFileSync(new URL('../harness/junit.xsd', import.meta.url), 'utf8');

const report = reportWith([
  findingOf({message: 'Ours <&>"\' ]]> \u0000\u001b'}),
  findingOf({code: 'web-not-found', advisory: true}),
  findingOf({severity: 'warning', file: 'docs/é t.mdx'}),
  findingOf({severity: 'note'}),
]);

/** Each test by name: how it ended, and what it says. */
function testsOf(xml: string): {name: string; end: string; text: string}[] {
  const all: {name: string; end: string; text: string}[] = [];
  const walk = (nodes: readonly unknown[]) => {
    for (const node of nodes as {name?: string; attribs: Record<string, string>; children?: unknown[]}[]) {
      if (node.name === 'testcase') {
        const parts = (node.children ?? []) as {name?: string; children: unknown[]}[];
        const end = parts.find(({name}) => name === 'failure' || name === 'skipped')?.name ?? 'passed';
        all.push({name: node.attribs['name'] ?? '', end, text: textOf(parts)});
      } else if (node.children) walk(node.children);
    }
  };
  walk(parseDocument(xml, {xmlMode: true, decodeEntities: true}).children);
  return all;
}

function textOf(nodes: readonly unknown[]): string {
  return (nodes as {data?: string; children?: unknown[]}[])
    .map(({data, children}) => data ?? textOf(children ?? []))
    .join('');
}

describe('the schema', () => {
  it.each([
    ['every kind of finding', report],
    ['nothing found', reportWith([])],
    ['findings of no file', reportWith([{...findingOf(), file: ''}])],
  ])('admits %s', async (_, each) => {
    const {errors} = await validateXML({xml: formatJunit(each), schema});
    expect(errors).toEqual([]);
  });

  it('admits any text', async () => {
    const findings = fc.sample(anyFinding, {numRuns: 300, seed: 4});
    const {errors} = await validateXML({xml: formatJunit(reportWith(findings)), schema});
    expect(errors).toEqual([]);
  });

  it('refuses what is no report', async () => {
    expect((await validateXML({xml: '<testsuites/>', schema})).valid).toBe(false);
  });
});

it('fails what makes the run fail, skips what advises or doubts, passes notes and the whole', () => {
  expect(testsOf(formatJunit(report)).map(({name, end}) => [name, end])).toEqual([
    ['Checked: 12 files, 34 links', 'passed'],
    ['3:7 Title of file-missing (file-missing)', 'failure'],
    ['3:7 Title of web-not-found (web-not-found)', 'skipped'],
    ['3:7 Title of file-missing (file-missing)', 'passed'],
    ['3:7 Title of file-missing (file-missing)', 'skipped'],
  ]);
});

it('fails whatever its caller says makes the run fail, and nothing else', () => {
  const ends = (fails: (finding: ReportFinding) => boolean) =>
    testsOf(formatJunit(report, fails)).map(({end}) => end);
  expect(ends(() => true)).toEqual(['passed', 'failure', 'failure', 'failure', 'failure']);
  expect(ends(() => false)).toEqual(['passed', 'skipped', 'skipped', 'passed', 'skipped']);
});

it('counts what it holds', () => {
  expect(formatJunit(report)).toMatch(/<testsuites name="check-links" tests="5" failures="1" errors="0">/);
});

it('survives any text', () => {
  fc.assert(
    fc.property(anyFinding, (finding: ReportFinding) => {
      const said = testsOf(formatJunit(reportWith([finding])))[1]?.text ?? '';
      expect(said).toContain(visible(finding.message).replaceAll(']]>', ']]\\u003e'));
    }),
  );
});
