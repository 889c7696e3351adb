import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {compiledCommand} from '../../../scripts/bootstrap/compiled.mjs';
import {CommandError} from '../../../scripts/command/command-error';
import {generatePlainSite} from '../corpus';
import {writeSite} from '../judge/build';
import {measure, type Measured} from '../measure/child';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The whole command, as `npm run check:links -- --offline` runs it once compiled, from its start to its report. */
export async function measureChecker(siteDir: string, cacheDir: string): Promise<Measured> {
  const program = await compiledCommand(root, 'check-links');
  if (program === undefined) throw new CommandError('could-not-run', 'The command cannot be compiled.');
  const options = ['--site-dir', siteDir, '--cache-dir', cacheDir, '--offline', '--format', 'json'];
  const measured = await measure({
    args: [...program, ...options, '--fail-on', 'never'],
    cwd: root,
    limit: 600_000,
  });
  if (measured.status !== 0) {
    throw new CommandError(
      'could-not-run',
      `The checker ended with ${String(measured.status)}.\n${measured.output.slice(-2000)}`,
    );
  }
  return measured;
}

/** Runs `work` with a directory that is gone afterwards. */
export async function withDirectory<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, {recursive: true, force: true});
  }
}

/** @returns the directory of a site of so many plain pages, below `dir` */
export function writePlainSite(dir: string, pages: number): string {
  const site = join(dir, `site-${pages}`);
  mkdirSync(site, {recursive: true});
  writeSite(site, generatePlainSite(pages, pages));
  return site;
}
