import {passport as words} from '@passport-words';
import type {PassportProblem} from '../../core/passport/read-passport';

/** Why a text is no passport: what was found, and what to do. */
export function tellProblem(problem: PassportProblem): string {
  const {problems} = words;
  switch (problem.code) {
    case 'other-version':
      return problems['other-version'](problem.found);
    case 'not-json':
      return problems['not-json'](String(problem.line), String(problem.column));
    case 'wrong-shape': {
      const [first] = problem.faults;
      return first ? problems.shape(first.path, first.found ?? problems.missing) : problems.damaged;
    }
    case 'too-long':
    case 'no-passport':
      return problems[problem.code];
    default:
      return problems.damaged;
  }
}
