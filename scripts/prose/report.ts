/** What a stage about prose prints: each problem with its place, or one line that says what was read. */
import type {ReportWords} from './messages/words';
import {formatProblem, type Problem} from './place';
import type {Text} from './sources';

/** @returns the exit status */
export function report(problems: readonly Problem[], texts: readonly Text[], words: ReportWords): 0 | 1 {
  for (const problem of problems) console.error(formatProblem(problem));
  const files = new Set(texts.map(({file}) => file)).size;
  console.log(problems.length === 0 ? words.nothing(files) : words.toMend(files, problems.length));
  return problems.length === 0 ? 0 : 1;
}
