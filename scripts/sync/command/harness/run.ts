import {spawn} from 'node:child_process';
import {relative} from 'node:path';
import {PassThrough, Writable} from 'node:stream';
import {onTestFinished} from 'vitest';
import {CommandError} from '../../../command/command-error';
import {checkSync} from '../main';

export type Ran = {readonly status: number; readonly stdout: string; readonly stderr: string};

export type Around = {
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of a terminal; a pipe, where it is absent. */
  readonly columns?: number;
  /** What a person types. */
  readonly types?: string;
};

/** Runs the command in this process, in English unless the environment says otherwise; no variable of ours reaches it. */
export async function run(args: readonly string[], {env = {}, columns, types}: Around = {}): Promise<Ran> {
  const out = {stdout: '', stderr: ''};
  const stream = (name: keyof typeof out): NodeJS.WriteStream => {
    const writable = new Writable({
      decodeStrings: false,
      write: (chunk: string, _, done) => {
        out[name] += chunk;
        done();
      },
    });
    return Object.assign(writable, {
      isTTY: columns !== undefined,
      columns,
    }) as unknown as NodeJS.WriteStream;
  };
  const stdin = Object.assign(new PassThrough(), {isTTY: types !== undefined});
  if (types !== undefined) stdin.end(`${types}\n`);
  const around = {
    env: {LANG: 'en', ...env},
    version: '1.2.3',
    program: 'check-sync',
    stdin: stdin as unknown as NodeJS.ReadStream,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  };
  try {
    return {status: await checkSync(args, around), ...out};
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const stderr = `${out.stderr}${error.message}\n`;
    return {status: error.kind === 'bad-usage' ? 2 : 3, stdout: out.stdout, stderr};
  }
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
