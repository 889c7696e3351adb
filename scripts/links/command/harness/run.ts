import {spawn} from 'node:child_process';
import {relative} from 'node:path';
import {onTestFinished} from 'vitest';
import {runHere, type Around as Here, type Ran} from '../../../command/harness/run-here';
import {checkLinks} from '../main';

export type Around = Pick<Here, 'env' | 'onOutput'> & {readonly signal?: AbortSignal};

/** Runs the command in this process. */
export function run(
  args: readonly string[],
  {signal = new AbortController().signal, ...around}: Around = {},
): Promise<Ran> {
  return runHere('check-links', (given) => checkLinks(args, {...given, signal}), around);
}

/** The command as a person starts it. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const {CI: _ci, FORCE_COLOR: _color, ...own} = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/check-links.ts', ...args], {
    env: {...own, LANG: 'en', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = {stdout: '', stderr: ''};
  let heard = {stdout: 0, stderr: 0};
  const listeners = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      said[name] += chunk;
      for (const listener of listeners) listener();
    });
  const ended = new Promise<Ran>((resolve) => {
    child.once('close', (status) => {
      resolve({status: status ?? -1, ...said});
    });
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return {
    child,
    ended,
    /** Resolves once it has said so on either stream since this was last asked; rejects if it does not. */
    says: async (pattern: RegExp): Promise<void> => {
      const fresh = (name: keyof typeof said): string => said[name].slice(heard[name]);
      await new Promise<void>((resolve, reject) => {
        const listener = (): void => {
          if (!pattern.test(fresh('stdout')) && !pattern.test(fresh('stderr'))) return;
          listeners.delete(listener);
          resolve();
        };
        const fail = (): void => {
          reject(new Error(`It did not say ${String(pattern)}: ${fresh('stdout')}\n${fresh('stderr')}`));
        };
        listeners.add(listener);
        listener();
        void ended.then(fail);
        setTimeout(fail, 60_000).unref();
      });
      heard = {stdout: said.stdout.length, stderr: said.stderr.length};
    },
  };
}

/** A place in a site's file, as a report for people names it: from the current directory. */
export function seenFromHere(dir: string, place: string): string {
  return `${relative(process.cwd(), dir)}/${place}`;
}
