import {spawn, type SpawnOptions} from 'node:child_process';
import {once} from 'node:events';
import {constants} from 'node:os';

/**
 * Runs a Node program to its end, showing what it prints. Signals that reach this process alone are passed on.
 *
 * @returns its exit status; 128 and more when a signal ended it
 */
export async function runNode(args: readonly string[], options: SpawnOptions): Promise<number> {
  const child = spawn(process.execPath, args, {stdio: 'inherit', ...options});
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, passOn);
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  for (const name of signals) process.off(name, passOn);
  return code ?? 128 + (signal ? constants.signals[signal] : 0);
}
