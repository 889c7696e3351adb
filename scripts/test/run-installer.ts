/** What tests need from the system, installed where that is possible. */
import {spawnSync} from 'node:child_process';

/** Told of an installer that failed, as it was called, with the end of what it said. */
export type OnFailure = (command: string, said: string) => void;

/** With Debian's own installer; without a password, or not at all. @returns whether it is there now */
export function installFromSystem(name: string, onFailure: OnFailure): boolean {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  return (
    runInstaller([...sudo, 'apt-get', 'update', '-qq'], onFailure) &&
    runInstaller(
      [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', name],
      onFailure,
    )
  );
}

/** What an installer prints is shown only when it fails. */
export function runInstaller([command = '', ...args]: readonly string[], onFailure: OnFailure): boolean {
  const {status, stderr, error} = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) onFailure([command, ...args].join(' '), (error?.message ?? stderr).trim().slice(-400));
  return status === 0;
}
