import {describe, expect, it} from 'vitest';
import {add, countJourneys, countUnit, formatCounts} from './counts';

describe('counts of tests', () => {
  it('reads the unit runner’s report', () => {
    expect(countUnit({numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1})).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
    });
  });

  it('counts a flaky journey as failed', () => {
    const stats = {expected: 5, unexpected: 0, flaky: 1, skipped: 0};
    expect(countJourneys({stats})).toEqual({passed: 5, failed: 1, skipped: 0});
  });

  it.each([
    [{passed: 7, failed: 0, skipped: 0}, '7 passed, 0 failed'],
    [{passed: 7, failed: 2, skipped: 1}, '7 passed, 2 failed, 1 skipped'],
  ])('says %j as “%s”', (counts, line) => {
    expect(formatCounts(counts)).toBe(line);
  });

  it('adds', () => {
    expect(add({passed: 1, failed: 2, skipped: 3}, {passed: 10, failed: 20, skipped: 30})).toEqual({
      passed: 11,
      failed: 22,
      skipped: 33,
    });
  });
});
