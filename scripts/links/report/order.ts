import type {LinkCode} from '../finding';

type Placed = {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly code: string;
  readonly message: string;
};

/**
 * By file, line, column and code, then by words: the same findings are always told in the same order. What belongs
 * to no file comes first. Names are compared by code unit, which no machine's locale changes.
 */
export function byPlace(a: Placed, b: Placed): number {
  return (
    compare(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What only a whole run can tell: a shard does not know whether another needed the exception. */
export const wholeRunCodes: ReadonlySet<string> = new Set<LinkCode>(['ignore-unused']);
