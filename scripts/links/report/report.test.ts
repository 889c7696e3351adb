import {describe, expect, it} from 'vitest';
import {formatterOf, formats} from '../../report/formats';
import type {FindingArgs, LinkCode, LinkFinding} from '../finding';
import {findings as everyCode} from '../messages/harness/samples';
import {defaultFailOn, exitStatus, type FailOn} from './exit-status';
import {reportOf, type LinkRun} from './report-of';

const counts = {files: 1, links: 2, addresses: 3, requests: 4};

function runOf(findings: readonly LinkFinding[], parts: Partial<LinkRun> = {}): LinkRun {
  return {findings, counts, durationMs: 12.6, version: '1.2.3', failOn: 'error', ...parts};
}

const missing: LinkFinding = {
  code: 'file-missing',
  severity: 'error',
  file: 'docs/b.mdx',
  line: 10,
  column: 2,
  target: './x.mdx',
  args: {path: 'docs/x.mdx'},
};

it('sorts by file, line, column and code, whatever came first', () => {
  const findings: LinkFinding[] = [
    missing,
    {...missing, line: 9},
    {...missing, line: 10, column: 1},
    {...missing, file: 'docs/a.mdx', line: 99},
    {code: 'configuration-not-read', severity: 'note', args: {what: 'x', kind: 'value'}},
    {...missing, code: 'anchor-missing', args: {id: 'x', page: '/x'}},
  ];
  const places = (list: readonly LinkFinding[]) =>
    reportOf(runOf(list), 'en').findings.map(({file, line, column, code}) => [file, line, column, code]);
  expect(places(findings)).toEqual([
    [undefined, undefined, undefined, 'configuration-not-read'],
    ['docs/a.mdx', 99, 2, 'file-missing'],
    ['docs/b.mdx', 9, 2, 'file-missing'],
    ['docs/b.mdx', 10, 1, 'file-missing'],
    ['docs/b.mdx', 10, 2, 'anchor-missing'],
    ['docs/b.mdx', 10, 2, 'file-missing'],
  ]);
  expect(places([...findings].reverse())).toEqual(places(findings));
});

it('tells what was looked at, in the language', () => {
  const {summary} = reportOf(runOf([missing], {shard: {index: 1, of: 2}}), 'fr');
  expect(summary).toMatchObject({errors: 1, warnings: 0, notes: 0, durationMs: 13, shard: {index: 1, of: 2}});
  expect(summary.counts.map(({words}) => words)).toEqual([
    '1 fichier',
    '2 liens',
    '3 adresses web',
    '4 requêtes',
  ]);
});

it('keeps its identity when lines move, and only then', () => {
  const identity = (finding: LinkFinding) => reportOf(runOf([finding]), 'en').findings[0]?.identity;
  expect(identity({...missing, line: 1, locales: ['fr']})).toEqual(identity(missing));
  expect(identity({...missing, target: './y.mdx'})).not.toEqual(identity(missing));
  const twin = (otherLine: number): LinkFinding => ({
    code: 'twin-leads-elsewhere',
    severity: 'note',
    args: {otherLocale: 'fr', otherFile: 'x', otherLine, otherTarget: 'y'},
  });
  expect(identity(twin(1))).toEqual(identity(twin(2)));
});

it('gives a safe fix its region', () => {
  const span = {start: {line: 10, column: 2}, end: {line: 10, column: 9}};
  const fix = {kind: 'moved-file', file: 'docs/b.mdx', span, from: './x.mdx', to: './y.mdx'} as const;
  expect(reportOf(runOf([{...missing, fix}]), 'en').findings[0]).toMatchObject({
    endLine: 10,
    endColumn: 9,
    fix: {kind: 'moved-file', line: 10, column: 2, endLine: 10, endColumn: 9, from: './x.mdx', to: './y.mdx'},
  });
});

it.each(formats)('writes every code as %s, in both languages', async (format) => {
  const write = await formatterOf(format);
  for (const lang of ['en', 'fr'] as const) {
    const text = write(reportOf(runOf(everyCode), lang), {text: {notes: true}});
    expect(text).not.toMatch(/undefined|\[object/);
    expect(text.endsWith('\n')).toBe(true);
  }
});

describe('exit status', () => {
  const table: Record<FailOn, readonly [error: 0 | 1, web: 0 | 1, warning: 0 | 1, note: 0 | 1, none: 0 | 1]> =
    {
      error: [1, 1, 0, 0, 0],
      warning: [1, 1, 1, 0, 0],
      note: [1, 1, 1, 1, 0],
      ours: [1, 0, 0, 0, 0],
      never: [0, 0, 0, 0, 0],
    };
  const found = [
    [{code: 'file-missing', severity: 'error'}],
    [{code: 'web-not-found', severity: 'error'}],
    [{code: 'file-missing', severity: 'warning'}],
    [{code: 'file-missing', severity: 'note'}],
    [],
  ] as const;

  it.each(Object.keys(table) as FailOn[])('with --fail-on %s', (failOn) => {
    expect(found.map((findings) => exitStatus(findings, failOn))).toEqual(table[failOn]);
  });

  it.each([
    [{}, 'error'],
    [{CI: 'true'}, 'ours'],
    [{CI: '1'}, 'ours'],
    [{CI: 'false'}, 'error'],
    [{CI: ''}, 'error'],
  ])('by default in %o: %s', (env, failOn) => {
    expect(defaultFailOn(env)).toBe(failOn);
  });

  it('lets only strangers’ errors advise, and only where they do not block', () => {
    const web: LinkFinding = {code: 'web-not-found', severity: 'error', args: {status: 404}};
    const advised = (failOn: FailOn) =>
      reportOf(runOf([missing, web], {failOn}), 'en').findings.map(({advisory = false}) => advisory);
    expect(advised('ours')).toEqual([true, false]);
    expect(advised('error')).toEqual([false, false]);
    expect(advised('never')).toEqual([false, false]);
  });
});

// Arguments stand beside these in the JSON report: an argument of the same name would be lost, and does not compile.
type ArgumentNames = {[C in LinkCode]: keyof FindingArgs[C] & string}[Exclude<
  LinkCode,
  'link-empty' | 'web-not-in-cache'
>];
type Fixed =
  | 'code'
  | 'severity'
  | 'file'
  | 'line'
  | 'column'
  | 'endLine'
  | 'endColumn'
  | 'message'
  | 'remedy'
  | 'suggestion';
type Lost = ArgumentNames & (Fixed | 'advisory' | 'fix' | 'target' | 'locales');
const nothingIsLost: [Lost] extends [never] ? true : Lost = true;
it('loses no argument', () => {
  expect(nothingIsLost).toBe(true);
});
