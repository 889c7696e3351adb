import {passport as words} from '@passport-words';
import type {PassportProblem} from '../../core/passport/read-passport';

/** Why a text is no passport: what was found, and what to do. */
export function tellProblem(problem: PassportProblem): string {
  const {problems} = words;
  switch (problem.code) {
    case 'other-version':
      return /^\d+$/.test(problem.found)
        ? problems['other-version'](problem.found)
        : problems.shape('version', problem.found === 'null' ? problems.missing : problem.found);
    case 'not-json': {
      const {fault, line, column} = problem;
      if (fault === 'cut-off') return problems['cut-off'];
      // Not even its first character is JSON: nothing was damaged on the way.
      if (line === 1 && column === 1) return problems['no-passport'];
      return problems['not-json'](String(line), String(column));
    }
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
