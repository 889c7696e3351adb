/** What every exception must say: until when it holds, and why. */
import type {IgnoreMistake} from '../finding';

/** Of an exception: longer ones are never looked at again. */
const longestDays = 366;
const fewestWords = 2;

/**
 * @param until `YYYY-MM-DD`, the last day on which an exception holds
 * @param today the same
 * @returns what is wrong with the date. One that has passed is well-formed: the exception has expired.
 */
export function judgeDate(
  until: string,
  today: string,
): Extract<IgnoreMistake, 'not-a-date' | 'date-too-far'> | undefined {
  const day = dayOf(until);
  const now = dayOf(today);
  if (day === undefined || now === undefined) return 'not-a-date';
  return day - now > longestDays ? 'date-too-far' : undefined;
}

/** @returns what is wrong with a reason: words that say something take more than one. */
export function judgeReason(
  reason: string,
): Extract<IgnoreMistake, 'no-reason' | 'reason-too-short'> | undefined {
  const words = reason.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  if (words.length === 0) return 'no-reason';
  return words.length < fewestWords ? 'reason-too-short' : undefined;
}

/** Days since 1970 of a date that exists. */
function dayOf(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Some engines take 30 February for 1 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  return time / 86_400_000;
}
