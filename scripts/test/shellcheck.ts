/** ShellCheck, which lints the scripts that the guides write for bash: found, or installed. */
import {spawnSync} from 'node:child_process';
import {CommandError} from '../command/command-error';
import {installFromSystem} from './run-installer';

type Environment = Readonly<Record<string, string | undefined>>;

/** @returns undefined where none is found: PASSERELLE_SHELLCHECK, or the one on PATH */
export function findShellcheck(environment: Environment): string | undefined {
  const named = environment['PASSERELLE_SHELLCHECK'];
  return [...(named === undefined || named === '' ? [] : [named]), 'shellcheck'].find(
    (file) => spawnSync(file, ['--version'], {env: {...environment}}).status === 0,
  );
}

export const shellcheckMissing =
  'The scripts for bash are linted by ShellCheck, which is not here.\n' +
  'Install it (on Debian and Ubuntu: sudo apt-get install shellcheck; on macOS: brew install shellcheck) or name one: PASSERELLE_SHELLCHECK=/path/to/shellcheck npm test';

/** @throws CommandError saying how to get it, where it can be neither found nor installed */
export function findOrInstallShellcheck(environment: Environment): string {
  const found = findShellcheck(environment);
  if (found !== undefined) return found;
  console.log('No ShellCheck on this machine: installing it.');
  const installed = installFromSystem('shellcheck') ? findShellcheck(environment) : undefined;
  if (installed === undefined) throw new CommandError('could-not-run', shellcheckMissing);
  return installed;
}
