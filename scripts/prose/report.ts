/** What a stage about prose prints: each problem with its place, or one line that says what was read. */
import {formatProblem, type Problem} from './place';
import type {Text} from './sources';

/** @returns the exit status */
export function report(problems: readonly Problem[], texts: readonly Text[]): 0 | 1 {
  for (const problem of problems) console.error(formatProblem(problem));
  const files = new Set(texts.map(({file}) => file)).size;
  const read = `${files} files read in English and French`;
  console.log(problems.length === 0 ? `${read}: nothing to mend` : `${read}: ${problems.length} to mend`);
  return problems.length === 0 ? 0 : 1;
}
