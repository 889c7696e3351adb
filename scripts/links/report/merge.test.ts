import {describe, expect, it} from 'vitest';
import {formatJson} from '../../report/formats/json';
import type {LinkFinding} from '../finding';
import {findings as everyCode} from '../messages/harness/samples';
import {mergeReports} from './merge';
import {reportOf} from './report-of';

const web = (url: string, line: number): LinkFinding => ({
  code: 'web-not-found',
  severity: 'error',
  file: 'docs/a.mdx',
  line,
  column: 1,
  target: url,
  args: {status: 404},
});

const unused = (pattern: string): LinkFinding => ({
  code: 'ignore-unused',
  severity: 'warning',
  file: 'ignores.json',
  args: {pattern, reason: 'Because.'},
});

function shard(index: number, of: number, findings: readonly LinkFinding[], version = '1.2.3') {
  const counts = {files: 10, links: 20, addresses: 30, requests: 40 + index};
  const report = reportOf(
    {findings, counts, durationMs: 100 * index, version, failOn: 'ours', shard: {index, of}},
    'en',
  );
  return {file: `${index}.json`, text: formatJson(report)};
}

const options = {lang: 'en', failOn: 'ours'} as const;

function merged(...files: Parameters<typeof mergeReports>[0]) {
  const result = mergeReports(files, options);
  return result.ok ? result.report : expect.fail(result.error.code);
}

function failure(...files: Parameters<typeof mergeReports>[0]) {
  const result = mergeReports(files, options);
  return result.ok ? undefined : result.error;
}

it('adds up what was looked at, and waits for the slowest', () => {
  const {summary} = merged(shard(2, 2, []), shard(1, 2, [web('https://a.example', 1)]));
  expect(summary).toMatchObject({errors: 1, warnings: 0, notes: 0, durationMs: 200});
  expect(summary.counts.map(({value}) => value)).toEqual([20, 40, 60, 83]);
  expect(summary.shard).toBeUndefined();
});

it('keeps each finding once, sorted, whichever shard came first', () => {
  const [a, b, c] = [web('https://a.example', 1), web('https://b.example', 2), web('https://c.example', 3)];
  const both = merged(shard(1, 2, [c, a]), shard(2, 2, [b, a]));
  expect(both.findings.map(({line}) => line)).toEqual([1, 2, 3]);
  expect(merged(shard(2, 2, [b, a]), shard(1, 2, [c, a])).findings).toEqual(both.findings);
});

it('calls an exception unused only where no shard needed it', () => {
  const {findings} = merged(shard(1, 2, [unused('a'), unused('b')]), shard(2, 2, [unused('b')]));
  expect(findings.map(({args}) => args['pattern'])).toEqual(['b']);
});

it('is, of one whole run, that run', () => {
  const run = {
    counts: {files: 1, links: 1, addresses: 1, requests: 1},
    durationMs: 5,
    version: '1',
    failOn: 'ours',
  } as const;
  const report = reportOf({...run, findings: everyCode}, 'en');
  const again = merged({file: 'a.json', text: formatJson(report)});
  expect(again.findings).toEqual(report.findings);
  expect(again).toEqual(report);
});

describe('refuses', () => {
  const wrong = (change: (report: Record<string, unknown>) => void) => {
    const report = JSON.parse(shard(1, 1, [web('https://a.example', 1)]).text);
    change(report);
    return {file: 'wrong.json', text: JSON.stringify(report)};
  };

  it.each([
    ['nothing', [], 'nothing-to-merge', {}],
    ['a missing shard', [shard(1, 4, []), shard(3, 4, [])], 'shard-missing', {missing: [2, 4], of: 4}],
    ['a shard twice', [shard(1, 2, []), shard(1, 2, [])], 'shard-twice', {index: 1}],
    ['shards of two runs', [shard(1, 2, []), shard(2, 3, [])], 'shards-of-different-runs', {}],
    [
      'two versions',
      [shard(1, 2, []), shard(2, 2, [], '2.0.0')],
      'reports-of-different-versions',
      {versions: ['1.2.3', '2.0.0']},
    ],
    ['text', [{file: 'a.txt', text: 'hello'}], 'report-unreadable', {file: 'a.txt', at: 'JSON'}],
    ['another document', [{file: 'b.json', text: '[]'}], 'report-unreadable', {file: 'b.json', at: 'JSON'}],
    [
      'a finding without severity',
      [wrong((report) => delete (report['findings'] as {severity?: string}[])[0]?.severity)],
      'report-unreadable',
      {file: 'wrong.json', at: 'findings.0.severity'},
    ],
    [
      'a shard beyond its number',
      [wrong((report) => Object.assign(report['summary'] as object, {shard: {index: 3, of: 2}}))],
      'report-unreadable',
      {file: 'wrong.json', at: 'summary.shard.index'},
    ],
    [
      'two tools',
      [shard(1, 1, []), wrong((report) => Object.assign(report, {tool: 'check-sync'}))],
      'reports-of-different-tools',
      {tools: ['check-links', 'check-sync']},
    ],
  ])('%s', (_, files, code, args) => {
    expect(failure(...files)).toEqual({code, args});
  });
});
