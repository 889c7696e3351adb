/** What tests need from the system, installed where that is possible. */
import {spawnSync} from 'node:child_process';

/** With Debian's own installer; without a password, or not at all. @returns whether it is there now */
export function installFromSystem(name: string): boolean {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  return (
    runInstaller([...sudo, 'apt-get', 'update', '-qq']) &&
    runInstaller([...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', name])
  );
}

/** What an installer prints is shown only when it fails. */
export function runInstaller([command = '', ...args]: readonly string[]): boolean {
  const {status, stderr, error} = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0)
    console.error(`${command} ${args.join(' ')} failed. ${(error?.message ?? stderr).trim().slice(-400)}`);
  return status === 0;
}
