import {PassThrough, Writable} from 'node:stream';
import {CommandError} from '../command-error';
import type {Surroundings} from '../surroundings';

export type Ran = {readonly status: number; readonly stdout: string; readonly stderr: string};

export type Around = {
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of a terminal; a pipe, where it is absent. */
  readonly columns?: number | undefined;
  /** Standard input, in pieces as they arrive, and its end. Absent: nothing comes, and no end. */
  readonly input?: readonly (string | Buffer)[] | undefined;
  /** Somebody types the input at a terminal. */
  readonly isTyped?: boolean;
  /** Somebody types at a terminal: told all of standard error so far, each time there is more. */
  readonly typing?: ((all: string, type: (text: string) => void) => void) | undefined;
  /** Told all of standard output so far, each time there is more. */
  readonly onOutput?: ((all: string) => void) | undefined;
  /** The same of standard error. */
  readonly onError?: ((all: string) => void) | undefined;
};

/** Runs a command in this process, in English unless the environment says otherwise; no variable of ours reaches it. */
export async function runHere(
  program: string,
  command: (around: Surroundings) => Promise<number>,
  {env = {}, columns, input, isTyped = false, typing, onOutput, onError}: Around = {},
): Promise<Ran> {
  const out = {stdout: '', stderr: ''};
  const stdin = Object.assign(new PassThrough(), {
    isTTY: isTyped || typing !== undefined,
    setRawMode: () => undefined,
  });
  const stream = (name: keyof typeof out): NodeJS.WriteStream => {
    const writable = new Writable({
      decodeStrings: false,
      write: (chunk: string, _, done) => {
        out[name] += chunk;
        (name === 'stdout' ? onOutput : onError)?.(out[name]);
        if (name === 'stderr') typing?.(out.stderr, (text) => setImmediate(() => stdin.write(text)));
        done();
      },
    });
    return Object.assign(writable, {isTTY: columns !== undefined, columns}) as unknown as NodeJS.WriteStream;
  };
  if (input) {
    for (const piece of input) stdin.write(piece);
    stdin.end();
  }
  const around = {
    env: {LANG: 'en', ...env},
    version: '1.2.3',
    program,
    stdin: stdin as unknown as NodeJS.ReadStream,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  };
  try {
    return {status: await command(around), ...out};
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const stderr = `${out.stderr}${error.message}\n`;
    return {status: error.kind === 'bad-usage' ? 2 : 3, stdout: out.stdout, stderr};
  }
}
