/** ShellCheck, which lints the scripts that the guides write for bash: found, or installed. */
import {spawnSync} from 'node:child_process';
import {CommandError} from '../command/command-error';
import type {TestWords} from './messages/words';
import {installFromSystem} from './run-installer';

type Environment = Readonly<Record<string, string | undefined>>;

/** @returns undefined where none is found: PASSERELLE_SHELLCHECK, or the one on PATH */
export function findShellcheck(environment: Environment): string | undefined {
  const named = environment['PASSERELLE_SHELLCHECK'];
  return [...(named === undefined || named === '' ? [] : [named]), 'shellcheck'].find(
    (file) => spawnSync(file, ['--version'], {env: {...environment}}).status === 0,
  );
}

/** @throws CommandError saying how to get it, where it can be neither found nor installed */
export function findOrInstallShellcheck(environment: Environment, words: TestWords): string {
  const found = findShellcheck(environment);
  if (found !== undefined) return found;
  console.log(words.installing.shellcheck);
  const onFailure = (command: string, said: string) => console.error(words.installerFailed(command, said));
  const installed = installFromSystem('shellcheck', onFailure) ? findShellcheck(environment) : undefined;
  if (installed === undefined) throw new CommandError('could-not-run', words.missing.shellcheck);
  return installed;
}
