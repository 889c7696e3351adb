import {spawn, type ChildProcess, type SpawnOptions} from 'node:child_process';
import {once} from 'node:events';
import {constants} from 'node:os';

/**
 * Runs a Node program to its end, and keeps what it prints, on either stream, until then.
 *
 * @returns its exit status as {@link runNode} has it
 */
export async function runNodeAside(
  args: readonly string[],
  options: SpawnOptions,
): Promise<{readonly status: number; readonly said: string}> {
  const child = spawn(process.execPath, args, {...options, stdio: ['ignore', 'pipe', 'pipe']});
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const status = await ended(child, 'close');
  return {status, said: Buffer.concat(said).toString('utf8')};
}

/**
 * Runs a Node program to its end, showing what it prints. Signals that reach this process alone are passed on.
 *
 * @returns its exit status; 128 and more when a signal ended it
 */
export async function runNode(args: readonly string[], options: SpawnOptions): Promise<number> {
  return ended(spawn(process.execPath, args, {stdio: 'inherit', ...options}), 'exit');
}

async function ended(child: ChildProcess, event: 'exit' | 'close'): Promise<number> {
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, passOn);
  const [code, signal] = (await once(child, event)) as [number | null, NodeJS.Signals | null];
  for (const name of signals) process.off(name, passOn);
  return code ?? 128 + (signal ? constants.signals[signal] : 0);
}
