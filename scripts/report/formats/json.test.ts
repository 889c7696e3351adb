import fc from 'fast-check';
import {expect, it} from 'vitest';
import {z} from 'zod';
import {anyFinding, findingOf, reportWith} from '../harness/reports';
import {formatJson} from './json';

/** The promise of every command, as its readers would write it down. */
const promised = z.object({
  tool: z.string(),
  version: z.string(),
  summary: z.looseObject({durationMs: z.number()}),
  findings: z.array(
    z.looseObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      file: z.string().exactOptional(),
      line: z.int().positive().exactOptional(),
      column: z.int().positive().exactOptional(),
      message: z.string(),
      suggestion: z.string().exactOptional(),
    }),
  ),
});

it('has the promised shape, and gives every text back as it was', () => {
  fc.assert(
    fc.property(fc.array(anyFinding, {maxLength: 5}), (findings) => {
      const read = promised.parse(JSON.parse(formatJson(reportWith(findings))));
      expect(read.findings.map(({message, target}) => ({message, target}))).toEqual(
        findings.map(({message, args}) => ({message, target: args['target']})),
      );
    }),
  );
});

it('spreads arguments and counts, and keeps what is ours inside', () => {
  const shard = {index: 2, of: 3};
  const report = reportWith([findingOf({args: {target: '../b.mdx', path: 'docs/b.mdx'}})]);
  const text = formatJson({...report, summary: {...report.summary, shard}});
  expect(JSON.parse(text)).toEqual({
    tool: 'check-links',
    version: '1.2.3',
    summary: {errors: 1, warnings: 0, notes: 0, files: 12, links: 34, durationMs: 1234, shard},
    findings: [
      {
        code: 'file-missing',
        severity: 'error',
        file: 'docs/a.mdx',
        line: 3,
        column: 7,
        message: 'It is not there.',
        remedy: 'Put it there.',
        target: '../b.mdx',
        path: 'docs/b.mdx',
      },
    ],
  });
});

it('lets no argument take the place of a field', () => {
  const text = formatJson(reportWith([findingOf({args: {severity: 'note', code: 'other'}})]));
  expect(JSON.parse(text).findings[0]).toMatchObject({severity: 'error', code: 'file-missing'});
});

it('is one document without findings, too', () => {
  expect(JSON.parse(formatJson(reportWith([]))).findings).toEqual([]);
});
