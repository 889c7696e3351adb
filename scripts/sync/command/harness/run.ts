import {spawn} from 'node:child_process';
import {relative} from 'node:path';
import {onTestFinished} from 'vitest';
import {runHere, type Around as Here, type Ran} from '../../../command/harness/run-here';
import {checkSync} from '../main';

type Around = Pick<Here, 'env' | 'columns'> & {
  /** What a person types. */
  readonly types?: string;
};

/** Runs the command in this process. */
export function run(args: readonly string[], {types, ...around}: Around = {}): Promise<Ran> {
  const input = types === undefined ? undefined : [`${types}\n`];
  const isTyped = types !== undefined;
  return runHere('check-sync', (given) => checkSync(args, given), {...around, input, isTyped});
}

/** The command as a person starts it: compiled. */
export async function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const {CI: _ci, FORCE_COLOR: _color, ...own} = process.env;
  const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'check-sync', ...args], {
    env: {...own, LANG: 'en', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = {stdout: '', stderr: ''};
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      said[name] += chunk;
    });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.once('close', (status) => {
      resolve({status: status ?? -1, ...said});
    });
  });
}

/** A place in a site's file, as a report for people names it: from the current directory. */
export function seenFromHere(dir: string, place: string): string {
  return `${relative(process.cwd(), dir)}/${place}`;
}
