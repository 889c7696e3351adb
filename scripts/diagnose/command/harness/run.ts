import {PassThrough, Writable} from 'node:stream';
import {CommandError} from '../../../command/command-error';
import {diagnoseCommand} from '../main';

export type Ran = {readonly status: number; readonly stdout: string; readonly stderr: string};

/**
 * Runs the command in this process, in English unless the environment says otherwise.
 *
 * @param input standard input, in pieces as they arrive
 * @param columns of a terminal; a pipe, where it is absent
 */
export async function run(
  args: readonly string[],
  input: readonly (string | Buffer)[] = [],
  {env = {}, columns}: {readonly env?: Readonly<Record<string, string>>; readonly columns?: number} = {},
): Promise<Ran> {
  const out = {stdout: '', stderr: ''};
  const stream = (name: keyof typeof out): NodeJS.WriteStream => {
    const writable = new Writable({
      decodeStrings: false,
      write: (chunk: string, _, done) => {
        out[name] += chunk;
        done();
      },
    });
    return Object.assign(writable, {isTTY: columns !== undefined, columns}) as unknown as NodeJS.WriteStream;
  };
  const stdin = Object.assign(new PassThrough(), {isTTY: columns !== undefined});
  for (const piece of input) stdin.write(piece);
  stdin.end();
  try {
    const status = await diagnoseCommand(args, {
      env: {LANG: 'en', ...env},
      version: '1.2.3',
      program: 'diagnose',
      stdin: stdin as unknown as NodeJS.ReadStream,
      stdout: stream('stdout'),
      stderr: stream('stderr'),
    });
    return {status, ...out};
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return {
      status: error.kind === 'bad-usage' ? 2 : 3,
      stdout: out.stdout,
      stderr: `${out.stderr}${error.message}\n`,
    };
  }
}
