import type {AnyFinding} from '../../core/checks/any-finding';
import type {StepStatus} from '../../core/checks/finding';

export type Count = {readonly errors: number; readonly remarks: number; readonly unseen: number};

export function countOf(
  findings: readonly Pick<AnyFinding, 'severity'>[],
  statuses: readonly StepStatus[],
): Count {
  const errors = findings.filter(({severity}) => severity === 'error').length;
  return {
    errors,
    remarks: findings.length - errors,
    unseen: statuses.filter((status) => status === 'cannot-tell').length,
  };
}

/** What was not seen is not right, however few findings there are. */
export function verdictOf({errors, remarks, unseen}: Count): 'passed' | 'remark' | 'failed' | 'cannot-tell' {
  if (errors > 0) return 'failed';
  if (unseen > 0) return 'cannot-tell';
  return remarks > 0 ? 'remark' : 'passed';
}
