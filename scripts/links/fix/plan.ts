/** Fixes that are safe to write unasked, as new texts of files. Pure: the texts come from outside. */
import {createTwoFilesPatch} from 'diff';
import type {Position, Span} from '../model';

/** What stands at a place, and what is to stand there. */
export type TextFix = {
  readonly file: string;
  readonly span: Span;
  readonly from: string;
  readonly to: string;
};

export type FilePlan<F extends TextFix = TextFix> = {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly applied: readonly F[];
  /** No longer what stands at their place, or in the way of another: left for the next run. */
  readonly skipped: readonly F[];
};

/**
 * @param textOf a file's text as it is now; undefined if it is gone
 * @returns a plan per file that would change or could not, in the order of the files' names
 */
export function planFixes<F extends TextFix>(
  fixes: readonly F[],
  textOf: (file: string) => string | undefined,
): FilePlan<F>[] {
  const files = [...new Set(fixes.map(({file}) => file))].sort();
  return files.map((file) =>
    planFile(
      file,
      textOf(file) ?? '',
      fixes.filter((fix) => fix.file === file),
    ),
  );
}

function planFile<F extends TextFix>(file: string, before: string, fixes: readonly F[]): FilePlan<F> {
  const offsetAt = offsets(before);
  const edits = fixes
    .map((fix) => ({fix, start: offsetAt(fix.span.start), end: offsetAt(fix.span.end)}))
    .toSorted((a, b) => b.start - a.start);
  const applied: F[] = [];
  const skipped: F[] = [];
  let after = before;
  let free = Infinity;
  for (const {fix, start, end} of edits) {
    if (before.slice(start, end) === fix.from && end <= free) {
      after = after.slice(0, start) + fix.to + after.slice(end);
      free = start;
      applied.unshift(fix);
    } else if (!applied.some((other) => samePlace(other, fix))) skipped.unshift(fix);
  }
  return {file, before, after, applied, skipped};
}

function samePlace(a: TextFix, b: TextFix): boolean {
  return (
    a.to === b.to && a.span.start.line === b.span.start.line && a.span.start.column === b.span.start.column
  );
}

/** What would change, as `git diff` shows it. */
export function diffOf({file, before, after}: FilePlan): string {
  return before === after
    ? ''
    : createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, '', '', {context: 1})
        .replace(/^=+\n/, '')
        .replace(/\t$/gm, '');
}

/** Positions do not count a byte order mark; offsets do. */
function offsets(text: string): (position: Position) => number {
  const mark = text.startsWith('\u{feff}') ? 1 : 0;
  const starts = [mark];
  for (const {index} of text.matchAll(/\r\n|\r|\n/g)) {
    starts.push(index + (text.startsWith('\r\n', index) ? 2 : 1));
  }
  return ({line, column}) => (starts[line - 1] ?? text.length) + column - 1;
}
