/**
 * The exit status of every command, decided in one place.
 */
import {ToolError} from './tool-error';

/** What a command ended with: its findings, or what kept it from having any. */
export type CommandResult = {readonly findings: readonly unknown[]} | {readonly error: unknown};

/** 0 clean, 1 findings (warnings too), 2 bad usage, 3 could not run. */
export type ExitStatus = 0 | 1 | 2 | 3;

export function exitStatus(result: CommandResult): ExitStatus {
  if ('findings' in result) return result.findings.length > 0 ? 1 : 0;
  return result.error instanceof ToolError && result.error.code === 'bad-option' ? 2 : 3;
}
