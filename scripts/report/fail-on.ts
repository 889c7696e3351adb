import {severities, type Severity} from './model';

/** What makes a run fail: findings of this severity and above. */
export const failOns = ['error', 'warning', 'note', 'never'] as const;

export type FailOn = (typeof failOns)[number];

/** Whether what is this serious makes the run fail. */
export function blocks(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}
