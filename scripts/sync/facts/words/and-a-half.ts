/** “two and a half hours”, “an hour and a half”, « deux heures et demie » */
import {unitAfter, type Unit} from './units';

const half = /[ \u00a0](?:and a half|et demie?)(?![\w-])/y;

type Counted = Unit & {
  readonly end: number;
  /** What is said beyond the whole number. */
  readonly more: 0 | 0.5;
};

/**
 * @param at where the number ends
 * @param isDigits as in {@link unitAfter}
 * @returns what it counts, and half of one more; undefined where it counts nothing that is known
 */
export function countedAfter(text: string, at: number, isDigits: boolean): Counted | undefined {
  const before = endOfHalf(text, at);
  const unit = unitAfter(text, before ?? at, isDigits);
  if (!unit) return undefined;
  const after = before === undefined && unit.isTime ? endOfHalf(text, unit.end) : undefined;
  const more = before === undefined && after === undefined ? 0 : 0.5;
  return {...unit, end: after ?? unit.end, more};
}

function endOfHalf(text: string, at: number): number | undefined {
  half.lastIndex = at;
  return half.test(text) ? half.lastIndex : undefined;
}
