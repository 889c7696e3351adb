import {EnvironmentError} from '../site/environment';

/** A command that cannot do its work, told in one sentence to the person who typed it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly kind: 'bad-usage' | 'could-not-run';

  constructor(kind: CommandError['kind'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Exit statuses of every command: 0 clean, 1 something found wrong, 2 bad usage, 3 could not run. */
export type ExitStatus = 0 | 1 | 2 | 3;

/**
 * Runs a command to its exit status. Trouble that was foreseen becomes its sentence on standard error;
 * anything else is our bug and keeps its stack.
 */
export async function runCommand(main: () => Promise<ExitStatus>): Promise<ExitStatus> {
  process.stdout.on('error', endUnheard);
  try {
    return await main();
  } catch (error) {
    if (error instanceof CommandError) {
      console.error(error.message);
      return error.kind === 'bad-usage' ? 2 : 3;
    }
    if (error instanceof EnvironmentError) {
      console.error(`${error.heading}\n${error.message}`);
      return 2;
    }
    throw error;
  }
}

/**
 * Whoever read what we say has gone: `| head`, a pager that was closed. We stop as when the terminal is closed, without a
 * word of complaint, which Node would print with its stack.
 */
function endUnheard(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  // What a shell reports of a program that such a pipe ended: 128, and 13 for SIGPIPE.
  if (!process.emit('SIGHUP')) process.exit(141);
}
