/** How many tests ran, from the runners' own JSON reports. */
import {readFileSync} from 'node:fs';
import {z} from 'zod';

export type Counts = {readonly passed: number; readonly failed: number; readonly skipped: number};

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

export function countUnit(json: unknown): Counts {
  const report = vitestReport.parse(json);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A flaky journey counts as failed: it did not always hold. */
export function countJourneys(json: unknown): Counts {
  const {expected, unexpected, flaky, skipped} = playwrightReport.parse(json).stats;
  return {passed: expected, failed: unexpected + flaky, skipped};
}

export function readReport(file: string, count: (json: unknown) => Counts): Counts | undefined {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')) as unknown);
  } catch {
    return undefined;
  }
}

export function add(a: Counts, b: Counts): Counts {
  return {passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped};
}

/** The closing line that continuous integration reads. */
export function formatCounts({passed, failed, skipped}: Counts): string {
  const skips = skipped > 0 ? `, ${String(skipped)} skipped` : '';
  return `${String(passed)} passed, ${String(failed)} failed${skips}`;
}
