import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {setPriority} from 'node:os';
import {programOf} from '../bootstrap/program.mjs';

/** A machine under load takes long; one that takes longer is stuck. Milliseconds. */
const patience = 120_000;

/** The least that this machine gives. */
const idle = 19;

/**
 * Gathers the reports in a process of its own, which can neither slow the build's own work down nor end it.
 *
 * @param dir receives one file for each language
 * @returns why there are none; undefined where there are
 */
export async function runGatherer(
  siteDir: string,
  dir: string,
  {isIdle = false} = {},
): Promise<string | undefined> {
  try {
    const program = await programOf(siteDir, 'health');
    const child = spawn(process.execPath, [...program, '--site-dir', siteDir, '--out', dir], {
      cwd: siteDir,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: patience,
    });
    if (isIdle) beIdle(child.pid);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
    if (status === 0) return undefined;
    return whatItSaid(said) ?? `scripts/health.ts: ${signal ?? `status ${String(status)}`}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function beIdle(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, idle);
  } catch {
    // It has ended already, or the machine does not allow it.
  }
}

/** Of a trace, the line that says what happened; undefined where nothing was said. */
function whatItSaid(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => /^\w*Error\b[^:]*: /.test(line)) ?? lines.find((line) => line !== '');
}
