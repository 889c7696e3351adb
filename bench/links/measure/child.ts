import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {z} from 'zod';

export type Measured = {
  /** Wall time of the whole process, in milliseconds. */
  readonly time: number;
  /** Time on processors, in milliseconds; undefined if the program was ended before it could tell. */
  readonly cpu?: number;
  /** The most memory it held at once, in megabytes (10⁶ bytes). */
  readonly memory?: number;
  readonly status: number | null;
  /** Ended by us, because it took too long: it would have taken at least `time`. */
  readonly isCutOff: boolean;
  readonly output: string;
};

export type Program = {
  /** Which Node; this one, where it is absent. */
  readonly node?: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Milliseconds. */
  readonly limit: number;
};

const usageSchema = z.object({maxRSS: z.number(), cpu: z.number()});
const onExit = fileURLToPath(new URL('on-exit.mjs', import.meta.url));

/** Runs a Node program to its end, and tells what it cost. */
export async function measure({node = process.execPath, args, cwd, limit}: Program): Promise<Measured> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  const usageFile = join(dir, 'usage.json');
  const start = performance.now();
  const child = spawn(node, ['--import', pathToFileURL(onExit).href, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, PASSERELLE_BENCH_USAGE: usageFile, NO_COLOR: '1'},
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-20_000)));
  }
  let isCutOff = false;
  const timer = setTimeout(() => {
    isCutOff = true;
    child.kill('SIGKILL');
  }, limit);
  const [status] = (await once(child, 'close')) as [number | null];
  const time = performance.now() - start;
  clearTimeout(timer);
  const usage = readUsage(usageFile);
  rmSync(dir, {recursive: true, force: true});
  return {
    time,
    status,
    isCutOff,
    output,
    // `maxRSS` is in kibibytes.
    ...(usage ? {cpu: usage.cpu / 1000, memory: (usage.maxRSS * 1024) / 1e6} : {}),
  };
}

function readUsage(file: string): z.infer<typeof usageSchema> | undefined {
  try {
    return usageSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
