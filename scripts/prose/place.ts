/** Where something stands in a file, and how it is printed. */

export type Problem = {
  /** From the project's root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What was found, and what to write. */
  readonly message: string;
};

/** Line and column, both from 1. */
export function placeAt(source: string, offset: number): {line: number; column: number} {
  const before = source.slice(0, offset);
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
}

export function formatProblem({file, line, column, message}: Problem): string {
  return `${file}:${line}:${column}  ${message}`;
}

/** In the order in which a reader of the files meets them. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
