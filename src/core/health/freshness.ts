/** How current facts are on a day: counted from their limits, so that the page can go by its reader's own clock. */
import {stateOn, type FreshnessState} from '../contracts/freshness';
import type {Limits} from './model';

export type FreshnessTally = Readonly<Record<FreshnessState, number>>;

/** @param limits ISO dates, in any order */
export function limitsOf(limits: readonly string[]): Limits {
  const counts = new Map<string, number>();
  for (const limit of limits) counts.set(limit, (counts.get(limit) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @param today ISO date */
export function tallyOn(limits: Limits, today: string): FreshnessTally {
  const tally = {fresh: 0, ageing: 0, stale: 0};
  for (const [limit, count] of limits) tally[stateOn(limit, today)] += count;
  return tally;
}

export type DueMonth = {
  /** `2027-02`. */
  readonly month: string;
  readonly count: number;
};

/**
 * Facts that fall due in each month, from that of `today` on. What is overdue counts for the first, what comes after
 * the last month is not told.
 *
 * @param today ISO date
 */
export function dueByMonth(limits: Limits, today: string, months: number): readonly DueMonth[] {
  const first = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const counts = Array.from({length: months}, () => 0);
  for (const [limit, count] of limits) {
    const month = Number(limit.slice(0, 4)) * 12 + Number(limit.slice(5, 7)) - 1;
    const at = Math.max(0, month - first);
    if (at < months) counts[at] = (counts[at] ?? 0) + count;
  }
  return counts.map((count, at) => {
    const month = first + at;
    const number = String((month % 12) + 1).padStart(2, '0');
    return {month: `${String(Math.floor(month / 12))}-${number}`, count};
  });
}
