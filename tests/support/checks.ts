/** A check of the project, run by the test as a writer would. */
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

type Report = {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly ({
    readonly code: string;
    readonly severity: string;
  } & Readonly<Record<string, unknown>>)[];
};

const run = promisify(execFile);

/** @param options beside the format and the language */
export async function reportOf(
  command: 'check-links' | 'check-sync',
  options: readonly string[],
  lang: 'en' | 'fr',
): Promise<Report> {
  const words = ['scripts/bootstrap.mjs', command, '--format', 'json', '--lang', lang, ...options];
  // What it finds is no failure of the run.
  const {stdout} = await run(process.execPath, [...words, '--fail-on', 'never'], {maxBuffer: 64_000_000});
  return JSON.parse(stdout) as Report;
}
