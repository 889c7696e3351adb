import type {LinkFinding} from '../../../scripts/links/finding';
import type {Position} from '../../../scripts/links/model';
import type {Corpus, PlantedFault} from './model';

export type Score = {
  readonly missed: readonly PlantedFault[];
  /** Errors at places where nothing is wrong, or that name the wrong fault. */
  readonly falseErrors: readonly LinkFinding[];
};

/** Holds what was found against what was planted: same file, line and column, and a code that names it rightly. */
export function scoreFindings({faults}: Pick<Corpus, 'faults'>, findings: readonly LinkFinding[]): Score {
  const plantedIn = groupByFile(faults);
  const foundIn = groupByFile(findings);
  return {
    missed: faults.filter(
      (fault) => !(foundIn.get(fault.file) ?? []).some((finding) => names(finding, fault)),
    ),
    falseErrors: findings.filter(
      (finding) =>
        finding.severity === 'error' &&
        !(plantedIn.get(finding.file ?? '') ?? []).some((fault) => names(finding, fault)),
    ),
  };
}

/** A line for each, as a failing test prints them. */
export function describeScore({missed, falseErrors}: Score): string[] {
  return [
    ...missed.map(({kind, file, line, column}) => `missed ${kind} at ${file}:${line}:${column}`),
    ...falseErrors.map(
      ({code, file = '', line = 0, column = 0, target = ''}) =>
        `false ${code} at ${file}:${line}:${column} (${target})`,
    ),
  ];
}

function names(finding: LinkFinding, fault: PlantedFault): boolean {
  const isAt = ({line, column}: Position) => finding.line === line && finding.column === column;
  return fault.codes.includes(finding.code) && [fault, ...fault.alsoAt].some(isAt);
}

function groupByFile<T extends {readonly file?: string}>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const file = item.file ?? '';
    const group = groups.get(file);
    if (group) group.push(item);
    else groups.set(file, [item]);
  }
  return groups;
}
