import {blocks as isSeriousEnough, failOns as severityFailOns} from '../../report/fail-on';
import type {Severity} from '../../report/model';

export const failOns = [...severityFailOns, 'ours'] as const;

/** What makes a run fail: findings of a severity and above, or none; `ours`, every error but those of the web. */
export type FailOn = (typeof failOns)[number];

type Judged = {readonly code: string; readonly severity: Severity};

/** `ours` in continuous integration, so that nobody's pull request hangs on somebody else's server. */
export function defaultFailOn(env: Readonly<Record<string, string | undefined>>): FailOn {
  const ci = env['CI'];
  return ci === undefined || ci === '' || ci === 'false' || ci === '0' ? 'error' : 'ours';
}

/** Whether this finding makes the run fail. */
export function blocks({code, severity}: Judged, failOn: FailOn): boolean {
  if (failOn === 'ours') return severity === 'error' && !code.startsWith('web-');
  return isSeriousEnough(severity, failOn);
}

/** Whether this error is on somebody else's server, and only told. */
export function advises(finding: Judged, failOn: FailOn): boolean {
  return failOn === 'ours' && finding.severity === 'error' && !blocks(finding, failOn);
}

/** @returns 1 if anything found makes the run fail, else 0 */
export function exitStatus(findings: readonly Judged[], failOn: FailOn): 0 | 1 {
  return findings.some((finding) => blocks(finding, failOn)) ? 1 : 0;
}
